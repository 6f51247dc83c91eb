import assert from 'node:assert/strict';
import {test} from 'node:test';
import {same, text, until} from '../plugin.js';
import {MARKUP, person} from '../answers.js';
import {dashboard, held, load} from './dashboard.js';

const NO_ISSUES = {search: 'none', issues: [], start: 0, limit: 5, total: 0};
const mine = answers => dashboard('gadget-mine', 'clear-owner/gadget/mine/my-ownership',
  {'GET mine/issues': NO_ISSUES, ...answers});

const role = (more = {}) => ({
  code: 'clear', label: 'Clear', level: 'clear', unclear: false, reasons: [], owner: person('me'), provenance: 'issue',
  since: null, ...more
});
const unclear = (code, more = {}) => role({
  code, label: code, level: 'warning', unclear: true, since: '2026-11-01T00:00:00Z', ...more
});
const issue = (key, vision, execution, due = null) => ({
  key, summary: `Summary of ${key}`, issueType: {name: 'Task', iconUrl: '/task.png'}, due, editable: true, vision,
  execution
});
/** Answers with pages of the lists. */
const pages = lists => ({data}) => {
  const all = lists[data.list] || [];
  const issues = all.slice(data.start, data.start + data.limit);
  return {list: data.list, search: `search ${data.list}`, issues, start: data.start, limit: data.limit,
    total: all.length};
};

const MINE = {
  load: load(person('me'), held(12, 3), held(0)), staleWithin: 14,
  goingStale: [{key: 'ABC-9', summary: 'Old', role: 'product', at: '2026-12-01T12:00:00Z'}]
};
const PENDING = {
  start: 0, limit: 5, total: 7, values: [
    {key: 'ABC-1', summary: MARKUP, role: 'delivery', by: person('ann'), since: '2026-11-01T00:00:00Z'}
  ]
};

test('shows the roles of the reader, pending confirmations, and roles that go stale', async () => {
  const gadget = mine({'GET mine': MINE, 'GET confirmations': PENDING});
  await until(() => gadget.one('[data-section=pending]'));
  same(gadget.all('.clear-owner-tile-count').map(node => node.textContent), ['12', '0']);
  assert.equal(gadget.one('[data-role=product] .clear-owner-mine-unclear').textContent,
    text('clear-owner.mine.unclear', '3'));
  assert.ok(gadget.one('[data-section=pending]').textContent.includes(MARKUP));
  assert.ok(gadget.one('[data-section=pending]').textContent.includes(text('clear-owner.mine.more', '6')));
  assert.ok(gadget.one('[data-section=stale]').textContent.includes('ABC-9'));
});

test('does not call clear what is not assessed', async () => {
  const gadget = mine({
    'GET mine': {...MINE, load: load(person('me'), held(5, 0, {assessed: 0}), held(5, 0, {assessed: 2}))},
    'GET confirmations': PENDING
  });
  await until(() => gadget.one('[data-section=pending]'));
  const said = role => [...gadget.one(`[data-role=${role}]`).querySelectorAll('.clear-owner-quiet')]
    .map(node => node.textContent).filter(Boolean);
  same(said('product'), [text('clear-owner.not-assessed.count', '5')]);
  same(said('delivery'), [text('clear-owner.mine.all-clear', '2'), text('clear-owner.not-assessed.count', '3')]);
});

test('links to the form to hand over, if an issue names the reader', async () => {
  const own = mine({'GET mine': MINE, 'GET confirmations': PENDING});
  const link = await until(() => own.one('[data-focus=hand-over]'));
  assert.equal(link.getAttribute('href'), '/jira/secure/ClearOwnerHandOver.jspa?newTransfer=true');
  const inherited = mine({
    'GET mine': {...MINE, load: load(person('me'), held(5, 0, {inherited: 5}), held(0))}, 'GET confirmations': PENDING
  });
  await until(() => inherited.one('[data-section=pending]'));
  assert.equal(inherited.one('[data-focus=hand-over]'), null);
});

test('accepts in place, and reloads', async () => {
  const gadget = mine({
    'GET mine': MINE, 'GET confirmations': PENDING, 'POST issues/ABC-1/ownership/delivery/confirmation': {}
  });
  (await until(() => gadget.one('[data-action=accept]'))).click();
  await until(() => gadget.one('[role=status]').textContent === text('clear-owner.mine.accepted', 'ABC-1'));
  same(gadget.sent()[0][1], {answer: 'accept'});
  assert.ok(gadget.requests.filter(request => request.url.endsWith('/mine')).length >= 2);
});

test('declines with a reason, and keeps the input when Jira refuses', async () => {
  let refused = true;
  const gadget = mine({
    'GET mine': MINE, 'GET confirmations': PENDING,
    'POST issues/ABC-1/ownership/delivery/confirmation': () => refused
      ? {status: 403, body: '{"errors": [{"message": "Not yours"}]}'} : {}
  });
  (await until(() => gadget.one('[data-action=decline]'))).click();
  gadget.one('textarea').value = ' no time ';
  const submit = () => gadget.one('form').dispatchEvent(new gadget.window.Event('submit', {cancelable: true}));
  submit();
  await until(() => gadget.host.textContent.includes('Not yours'));
  assert.equal(gadget.one('textarea').value, ' no time ');
  refused = false;
  submit();
  await until(() => gadget.one('[role=status]').textContent === text('clear-owner.mine.declined', 'ABC-1'));
  same(gadget.sent()[1][1], {answer: 'decline', note: 'no time'});
});

test('a refresh does not discard input', async () => {
  const gadget = mine({'GET mine': MINE, 'GET confirmations': PENDING});
  (await until(() => gadget.one('[data-action=decline]'))).click();
  const asked = gadget.requests.length;
  gadget.refresh();
  assert.equal(gadget.requests.length, asked);
});

test('offers to log in to anonymous readers, and says so to readers who own nothing', async () => {
  const anonymous = mine({'GET mine': {status: 401, body: ''}});
  await until(() => anonymous.host.textContent.includes(text('clear-owner.mine.anonymous')));
  assert.ok(anonymous.one('a[href$="/login.jsp"]'));
  const nothing = mine({
    'GET mine': {...MINE, load: load(person('me'), held(0), held(0)), goingStale: []},
    'GET confirmations': {...PENDING, total: 0, values: []}
  });
  await until(() => nothing.host.textContent.includes(text('clear-owner.mine.nothing')));
});

const LISTS = {
  unclear: [issue('ABC-3', unclear('stale'), role({owner: person('bob')})), issue('XYZ-4', role(), unclear('no-when'))],
  otherUnclear: [issue('ABC-5', role({provenance: 'component'}), unclear('missing', {owner: null, provenance: null}))],
  dueSoon: [
    issue('ABC-6', role({provenance: 'component'}), role({owner: person('bob')}), '2020-01-31'),
    issue('ABC-7', role(), role({owner: person('bob')}), '2126-01-31')
  ]
};

test('lists what to do, most urgent first', async () => {
  const gadget = mine({'GET mine': MINE, 'GET confirmations': PENDING, 'GET mine/issues': pages(LISTS)});
  await until(() => gadget.one('[data-section=dueSoon]'));
  same(gadget.all('[data-section]').map(node => node.dataset.section),
    ['pending', 'unclear', 'otherUnclear', 'stale', 'dueSoon']);
  const row = (list, key) => gadget.one(`[data-section=${list}] [data-issue-key=${key}]`);
  assert.match(row('unclear', 'ABC-3').textContent, /ABC-3 Summary of ABC-3Product Owner stale since 1 Nov 2026/);
  same([...row('unclear', 'XYZ-4').querySelectorAll('[data-role]')].map(node => node.dataset.role), ['delivery']);
  same([...row('otherUnclear', 'ABC-5').querySelectorAll('[data-role]')].map(node => node.dataset.role), ['delivery']);
  assert.ok(row('dueSoon', 'ABC-6').textContent.includes(text('clear-owner.mine.overdue', '31 Jan 2020')));
  assert.ok(row('dueSoon', 'ABC-6').textContent.includes('from component'));
  assert.ok(row('dueSoon', 'ABC-7').textContent.includes(text('clear-owner.mine.due', '31 Jan 2126')));
  const count = gadget.one('[data-focus=all-unclear]');
  assert.equal(count.textContent, '2');
  assert.equal(new URL(count.href).searchParams.get('jql'), 'search unclear');
});

test('confirms in place what only lacks a confirmation', async () => {
  const gadget = mine({
    'GET mine': MINE, 'GET confirmations': PENDING, 'GET mine/issues': pages(LISTS),
    'POST issues/ABC-3/ownership/product/confirmation': {}
  });
  const confirm = await until(() => gadget.one('[data-section=unclear] [data-action=confirm]'));
  assert.equal(gadget.all('[data-section=unclear] [data-action=confirm]').length, 1);
  confirm.click();
  await until(() => gadget.sent().length);
  same(gadget.sent()[0][1], {answer: 'accept'});
});

test('shows more of a list, and keeps it when it refreshes', async () => {
  const many = Array.from({length: 30}, (_, i) => issue(`ABC-${i + 1}`, unclear('stale'), role()));
  const gadget = mine({'GET mine': MINE, 'GET confirmations': PENDING, 'GET mine/issues': pages({unclear: many})});
  const rows = () => gadget.all('[data-section=unclear] [data-issue-key]').length;
  const more = await until(() => gadget.one('[data-focus=more-unclear]'));
  assert.equal(rows(), 5);
  assert.equal(more.textContent, text('clear-owner.mine.more', '20'));
  more.click();
  await until(() => rows() === 25);
  const asked = gadget.requests.length;
  gadget.refresh();
  await until(() => gadget.requests.length >= asked + 5);
  await until(() => rows() === 25);
});

test('shows own or inherited issues, by project, as the reader chooses', async () => {
  const gadget = mine({'GET mine': MINE, 'GET confirmations': PENDING, 'GET mine/issues': pages(LISTS)});
  await until(() => gadget.one('[data-focus=choose-order]'));
  const choose = (name, value) => {
    const select = gadget.one(`[data-focus=choose-${name}]`);
    select.value = value;
    select.dispatchEvent(new gadget.window.Event('change'));
  };
  assert.equal(gadget.one('.clear-owner-mine-project'), null);
  choose('order', 'project');
  await until(() => gadget.one('.clear-owner-mine-project'));
  same(gadget.all('[data-section=unclear] .clear-owner-mine-project').map(node => node.textContent), ['ABC', 'XYZ']);
  choose('owned', 'inherited');
  await until(() => gadget.requests.at(-1).data.owned === 'inherited');
  assert.equal(gadget.requests.at(-1).data.order, 'project');
});

test('says so when nothing needs attention', async () => {
  const gadget = mine({
    'GET mine': {...MINE, goingStale: []}, 'GET confirmations': {...PENDING, total: 0, values: []}
  });
  await until(() => gadget.host.textContent.includes(text('clear-owner.mine.list.none')));
});
