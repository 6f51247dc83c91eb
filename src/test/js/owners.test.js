import assert from 'node:assert/strict';
import {test} from 'node:test';
import {page, same, text, until} from './plugin.js';
import {MARKUP, person} from './answers.js';

const held = (issues, unclear = 0) => ({
  issues, unclear, reasons: {}, search: 'owner = x', unclearSearch: 'owner = x and unclear'
});

const load = (user, product, delivery) => ({user, product, delivery});

function dashboard(webResource, module, answers, preferences = {isConfigured: 'true'}) {
  const shown = page(webResource, request => {
    const path = request.url.replace('/jira/rest/clear-owner/1.0/', '');
    const answer = answers[`${request.type} ${path}`];
    return typeof answer === 'function' ? answer(request) : answer ?? {status: 404, body: ''};
  });
  const $item = shown.$('<div></div>').appendTo(shown.document.body);
  let refresh = null;
  const Item = shown.get(module);
  const item = new Item({
    isEditable: () => true, getGadgetId: () => '7', resize: () => { }, showLoadingBar: () => { },
    hideLoadingBar: () => { }, initRefresh: (wanted, callback) => { refresh = callback; }
  });
  item.render($item, preferences);
  const host = $item[0];
  return {
    ...shown, host, refresh: () => refresh(),
    one: selector => host.querySelector(selector), all: selector => [...host.querySelectorAll(selector)],
    sent: () => shown.requests.filter(request => request.type === 'POST').map(({url, data}) => [url, JSON.parse(data)])
  };
}

const LOADS = {
  overloadAbove: 100, complete: true, start: 0, limit: 10, total: 2, values: [
    load(person('gone', false), held(2, 2), held(0)), load(person(MARKUP), held(101, 1), held(5))
  ]
};

test('tells who holds how much, who is inactive, and who holds too much', async () => {
  const gadget = dashboard('gadget-load', 'clear-owner/load/ownership-load', {'GET owners': LOADS});
  await until(() => gadget.one('table'));
  const rows = gadget.all('tbody tr');
  assert.ok(rows[0].querySelector('th').textContent.endsWith(text('clear-owner.clarity.inactive')));
  assert.ok(rows[0].textContent.includes(text('clear-owner.load.unclear', '2')));
  const name = rows[1].querySelector('.clear-owner-owner-name');
  assert.equal(name.textContent, MARKUP);
  assert.match(name.getAttribute('href'), /^\/jira\/secure\/ViewProfile\.jspa\?name=/);
  assert.ok(rows[1].querySelector('th').textContent.endsWith(text('clear-owner.load.too-many')));
  assert.equal(rows[1].querySelectorAll('td a').length, 3);
  const bars = [...rows[1].querySelectorAll('.clear-owner-stripe')].map(bar => bar.style.width);
  same(bars.map(width => Math.round(parseFloat(width))), [1, 99, 5]);
  same(gadget.requests[0].data, {jql: 'resolution is EMPTY', start: 0, limit: 10});
});

test('says so where nobody owns anything, and where not everybody was looked at', async () => {
  const nobody = dashboard('gadget-load', 'clear-owner/load/ownership-load',
    {'GET owners': {...LOADS, total: 0, values: []}});
  await until(() => nobody.host.textContent.includes(text('clear-owner.load.nobody')));
  const some = dashboard('gadget-load', 'clear-owner/load/ownership-load', {'GET owners': {...LOADS, complete: false}});
  await until(() => some.host.textContent.includes(text('clear-owner.load.incomplete')));
});

test('keeps who is shown when the next page cannot be had, and the focus with them', async () => {
  let fail = false;
  const gadget = dashboard('gadget-load', 'clear-owner/load/ownership-load', {'GET owners': ({data}) => fail
    ? {status: 503, body: '{"errors": [{"message": "Not now."}]}'} : {...LOADS, total: 30, start: data.start}});
  const next = await until(() => gadget.one('[data-focus=next]'));
  fail = true;
  next.focus();
  next.click();
  await until(() => gadget.one('[role=alert]'));
  assert.equal(gadget.all('tbody tr').length, 2);
  assert.equal(gadget.document.activeElement, next);
  fail = false;
  gadget.one('[role=alert] button').click();
  await until(() => !gadget.one('[role=alert]'));
});

test('offers to configure where the scope is refused', async () => {
  const gadget = dashboard('gadget-load', 'clear-owner/load/ownership-load',
    {'GET owners': {status: 400, body: '{"errors": [{"field": "jql", "message": "No field x"}]}'}});
  await until(() => gadget.one('[role=alert]'));
  assert.ok(gadget.host.textContent.includes('No field x'));
  assert.ok(gadget.all('button').some(button => button.textContent === text('clear-owner.gadget.configure')));
});

const MINE = {
  load: load(person('me'), held(12, 3), held(0)), staleWithin: 14,
  goingStale: [{key: 'ABC-9', summary: 'Old', role: 'product', at: '2026-12-01T12:00:00Z'}]
};
const PENDING = {
  start: 0, limit: 5, total: 7, values: [
    {key: 'ABC-1', summary: MARKUP, role: 'delivery', by: person('ann'), since: '2026-11-01T00:00:00Z'}
  ]
};

test('shows what I own, what waits for me, and what goes stale', async () => {
  const gadget = dashboard('gadget-mine', 'clear-owner/mine/my-ownership', {
    'GET mine': MINE, 'GET confirmations': PENDING
  });
  await until(() => gadget.one('[data-section=pending]'));
  same(gadget.all('.clear-owner-tile-count').map(node => node.textContent), ['12', '0']);
  assert.equal(gadget.one('[data-role=product] .clear-owner-mine-unclear').textContent,
    text('clear-owner.mine.unclear', '3'));
  assert.ok(gadget.one('[data-section=pending]').textContent.includes(MARKUP));
  assert.ok(gadget.one('[data-section=pending]').textContent.includes(text('clear-owner.mine.more', '6')));
  assert.ok(gadget.one('[data-section=stale]').textContent.includes('ABC-9'));
});

test('accepts in place, and asks anew', async () => {
  const gadget = dashboard('gadget-mine', 'clear-owner/mine/my-ownership', {
    'GET mine': MINE, 'GET confirmations': PENDING, 'POST issues/ABC-1/ownership/delivery/confirmation': {}
  });
  (await until(() => gadget.one('[data-action=accept]'))).click();
  await until(() => gadget.one('[role=status]').textContent === text('clear-owner.mine.accepted', 'ABC-1'));
  same(gadget.sent()[0][1], {answer: 'accept'});
  assert.ok(gadget.requests.filter(request => request.url.endsWith('/mine')).length >= 2);
});

test('declines with a reason, and keeps what was typed when Jira refuses', async () => {
  let refused = true;
  const gadget = dashboard('gadget-mine', 'clear-owner/mine/my-ownership', {
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

test('a refresh does not take away what is being typed', async () => {
  const gadget = dashboard('gadget-mine', 'clear-owner/mine/my-ownership', {
    'GET mine': MINE, 'GET confirmations': PENDING
  });
  (await until(() => gadget.one('[data-action=decline]'))).click();
  const asked = gadget.requests.length;
  gadget.refresh();
  assert.equal(gadget.requests.length, asked);
});

test('tells who is not logged in what to do, and who owns nothing that this is so', async () => {
  const anonymous = dashboard('gadget-mine', 'clear-owner/mine/my-ownership', {'GET mine': {status: 401, body: ''}});
  await until(() => anonymous.host.textContent.includes(text('clear-owner.mine.anonymous')));
  assert.ok(anonymous.one('a[href$="/login.jsp"]'));
  const nothing = dashboard('gadget-mine', 'clear-owner/mine/my-ownership', {
    'GET mine': {...MINE, load: load(person('me'), held(0), held(0)), goingStale: []},
    'GET confirmations': {...PENDING, total: 0, values: []}
  });
  await until(() => nothing.host.textContent.includes(text('clear-owner.mine.nothing')));
});
