import assert from 'node:assert/strict';
import {test} from 'node:test';
import {MARKUP, person} from '../answers.js';
import {page, same, text, until} from '../plugin.js';

const T = (key, ...values) => text('clear-owner.departed.' + key, ...values);
const owner = (more = {}) => ({
  user: {...person('gone', false), displayName: MARKUP}, project: null, product: 24, delivery: 16, areas: 0,
  search: 'owner = gone', mayTransfer: true, ...more
});
const notice = (more = {}) => ({
  id: '2026-12-01-1', day: '2026-12-01', people: 1, checkDirectory: false, transferFrom: null, owners: [owner()],
  ...more
});

/** A page with notices; a list of answers is given one after the other. */
async function shown(answers, project = null) {
  const left = [...answers];
  const view = page('departed', request => request.type === 'DELETE' ? {values: []} : left.shift());
  const Departed = view.get('clear-owner/common/departed/departed');
  const departed = new Departed(project);
  view.document.body.append(departed.node);
  await departed.load();
  return {...view, node: departed.node, one: selector => departed.node.querySelector(selector)};
}

test('says what departed owners still own, and leads to its transfer', async () => {
  const view = await shown([{values: [notice()]}]);
  const line = view.one('[data-owner=gone]');
  assert.ok(line.textContent.startsWith(MARKUP));
  const [, numbers, transfer] = line.querySelectorAll('a');
  assert.equal(numbers.textContent, T('product', '24') + ', ' + T('delivery', '16'));
  assert.equal(numbers.getAttribute('href'), '/jira/issues/?jql=owner%20%3D%20gone');
  assert.equal(transfer.getAttribute('href'),
    '/jira/secure/admin/ClearOwnerAdmin.jspa?transferOwner=gone#transfers');
});

test('leads to the page of the project that the numbers are about', async () => {
  const view = await shown([{values: [notice({owners: [owner({project: {key: 'ABC', name: 'Alpha'}})]})]}], 'ABC');
  same(view.requests[0].data, {project: 'ABC'});
  assert.ok(view.one('[data-owner]').textContent.includes(T('in', 'Alpha')));
  assert.equal([...view.node.querySelectorAll('a')].pop().getAttribute('href'),
    '/jira/secure/ClearOwnerProject!default.jspa?projectKey=ABC&transferOwner=gone#transfers');
});

test('says whom to ask if the reader may transfer nothing', async () => {
  const view = await shown([{values: [notice({owners: [owner({mayTransfer: false})]})]}]);
  assert.ok(view.node.textContent.includes(T('ask')));
  assert.equal(view.node.querySelectorAll('a[href*=transferOwner]').length, 0);
});

test('says to check the directory first if many departed at once, and offers no transfer for a while', async () => {
  const view = await shown([{values: [notice({
    people: 500, checkDirectory: true, transferFrom: '2026-12-01T10:00:00Z', owners: [owner({mayTransfer: false})]
  })]}]);
  assert.ok(view.node.textContent.includes(T('check', '500')));
  assert.ok(!view.node.textContent.includes(T('ask')));
});

test('hides a notice', async () => {
  const view = await shown([{values: [notice()]}, {values: []}]);
  view.one('button').click();
  await until(() => view.node.textContent === '');
  same(view.requests.map(request => request.type), ['GET', 'DELETE', 'GET']);
  assert.ok(view.requests[1].url.endsWith('/notices/2026-12-01-1'));
});

test('shows nothing if Jira does not answer', async () => {
  const view = await shown([{status: 500, body: ''}]);
  assert.equal(view.node.textContent, '');
});
