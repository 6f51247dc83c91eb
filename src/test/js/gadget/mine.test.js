import assert from 'node:assert/strict';
import {test} from 'node:test';
import {same, text, until} from '../plugin.js';
import {MARKUP, person} from '../answers.js';
import {dashboard, held, load} from './dashboard.js';

const mine = answers => dashboard('gadget-mine', 'clear-owner/gadget/mine/my-ownership', answers);

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
  same(said('delivery'), [text('clear-owner.mine.all-clear'), text('clear-owner.not-assessed.count', '3')]);
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
