import assert from 'node:assert/strict';
import {test} from 'node:test';
import {same, text, until} from '../plugin.js';
import {MARKUP, person} from '../answers.js';
import {dashboard, held, load} from './dashboard.js';

const ownerLoad = (answers, preferences) =>
  dashboard('gadget-load', 'clear-owner/gadget/ownerload/ownership-load', answers, preferences);

const LOADS = {
  overloadAbove: 100, complete: true, start: 0, limit: 10, total: 2, values: [
    load(person('gone', false), held(2, 2), held(0)), load(person(MARKUP), held(101, 1), held(5))
  ]
};

test('shows how much each person owns, and marks inactive and overloaded people', async () => {
  const gadget = ownerLoad({'GET owners': LOADS});
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

test('says how much is inherited and from where, and what areas a person owns', async () => {
  const areas = [
    {kind: 'project', project: 'ABC', name: MARKUP}, {kind: 'component', project: 'ABC', name: 'Engine'}
  ];
  const gadget = ownerLoad({'GET owners': {...LOADS, values: [
    load(person('ann'), held(30, 0, {inherited: 24, sources: {parent: 4, project: 20}, areas}), held(0, 0, {areas})),
    load(person('bob'), held(3000, 0, {inherited: 2900, sources: {project: 2000}}), held(1))
  ]}});
  await until(() => gadget.one('table'));
  const [ann, bob] = gadget.all('tbody tr');
  const parts = '4 ' + text('clear-owner.provenance.parent') + ', 20 ' + text('clear-owner.provenance.project');
  assert.equal(ann.querySelector('.clear-owner-inherited').textContent,
    text('clear-owner.inherited.from', '24', parts));
  const named = MARKUP + ', ' + text('clear-owner.load.component', 'Engine', 'ABC');
  same([...ann.querySelectorAll('.clear-owner-load-areas')].map(node => node.textContent),
    [text('clear-owner.load.areas', named), text('clear-owner.load.areas', named)]);
  assert.equal(bob.querySelectorAll('.clear-owner-inherited').length, 1);
  assert.equal(bob.querySelector('.clear-owner-inherited').textContent, text('clear-owner.inherited', '2,900'));
});

test('shows what is not assessed in gray, and in words', async () => {
  const gadget = ownerLoad({'GET owners': {
    ...LOADS, values: [load(person('ann'), held(10, 1, {assessed: 4}), held(0))]
  }});
  await until(() => gadget.one('table'));
  const bars = gadget.all('tbody .clear-owner-stripe').map(bar =>
    [bar.className.split('clear-owner-stripe-')[1], Math.round(parseFloat(bar.style.width))]);
  same(bars, [['unclear', 10], ['clear', 30], ['not-assessed', 60]]);
  assert.equal(gadget.one('.clear-owner-load-not-assessed').textContent, text('clear-owner.not-assessed.count', '6'));
});

test('says so if nobody owns anything, and if not all people were counted', async () => {
  const nobody = ownerLoad({'GET owners': {...LOADS, total: 0, values: []}});
  await until(() => nobody.host.textContent.includes(text('clear-owner.load.nobody')));
  const some = ownerLoad({'GET owners': {...LOADS, complete: false}});
  await until(() => some.host.textContent.includes(text('clear-owner.load.incomplete')));
});

test('keeps the people and the focus when the next page cannot be loaded', async () => {
  let fail = false;
  const gadget = ownerLoad({'GET owners': ({data}) => fail
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

test('offers to configure if the scope is refused', async () => {
  const gadget = ownerLoad({
    'GET owners': {status: 400, body: '{"errors": [{"field": "jql", "message": "No field x"}]}'}
  });
  await until(() => gadget.one('[role=alert]'));
  assert.ok(gadget.host.textContent.includes('No field x'));
  assert.ok(gadget.all('button').some(button => button.textContent === text('clear-owner.gadget.configure')));
});

test('says that part of the scope cannot be seen', async () => {
  const gadget = ownerLoad({'GET owners': {...LOADS, partial: true}});
  await until(() => gadget.one('.clear-owner-partial'));
  assert.equal(gadget.one('.clear-owner-partial').textContent, text('clear-owner.scope.partial'));
});
