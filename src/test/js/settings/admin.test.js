import assert from 'node:assert/strict';
import {test} from 'node:test';
import {page, text, until} from '../plugin.js';

const section = (pending, state) => `<div id="clear-owner-reindex" data-pending="${pending}"><p>${state}</p></div>`;

/** The administration page. The server returns the answers in turn, or the result of a function each time. */
function administration(shown, ...answers) {
  const loaded = page('admin', () => typeof answers[0] === 'function' ? answers[0]() : answers.shift());
  loaded.$('body').append(shown).append('<div id="clear-owner-reindex-lost" hidden>reload</div>');
  loaded.get('clear-owner/settings/admin/reindex-progress').follow(loaded.document, 'ClearOwnerAdmin.jspa', 1);
  return {...loaded,
    state: () => loaded.document.getElementById('clear-owner-reindex').textContent,
    lost: () => !loaded.document.getElementById('clear-owner-reindex-lost').hidden};
}

const pause = () => new Promise(resolve => setTimeout(resolve, 50));

test('follows the re-index until it is finished, and then stops polling', async () => {
  const {requests, state} = administration(section(true, 'waiting'),
    `<html><body><h1>Clear Owner</h1>${section(true, 'half')}</body></html>`, section(false, 'finished'));
  await until(() => state() === 'half');
  await until(() => state() === 'finished');
  await pause();
  assert.equal(requests.length, 2);
  assert.equal(requests[0].url, 'ClearOwnerAdmin.jspa');
});

test('sends no request if nothing is pending', async () => {
  const {requests, state} = administration(section(false, 'never'));
  await pause();
  assert.equal(requests.length, 0);
  assert.equal(state(), 'never');
});

test('shows that the server failed, retries, and hides the message once it answers', async () => {
  let fails = true;
  const {state, lost} = administration(section(true, 'waiting'),
    () => fails ? {status: 503, body: ''} : section(false, 'finished'));
  assert.equal(lost(), false);
  await until(lost);
  assert.equal(state(), 'waiting');
  fails = false;
  await until(() => state() === 'finished');
  assert.equal(lost(), false);
});

test('shows that the section may be out of date when the session has ended, and stops polling', async () => {
  const {requests, state, lost} = administration(section(true, 'waiting'), '<form id="login-form"></form>');
  await until(lost);
  await pause();
  assert.equal(state(), 'waiting');
  assert.equal(requests.length, 1);
});

test('does nothing without the section, as for users who are not administrators', async () => {
  const {get, document, requests} = page('admin');
  get('clear-owner/settings/admin/reindex-progress').follow(document, 'ClearOwnerAdmin.jspa', 1);
  await pause();
  assert.equal(requests.length, 0);
});

/** An element of the page, and the server's answers for it. */
function place(module, answer) {
  const shown = page('admin', answer);
  const element = shown.document.createElement('div');
  shown.document.body.append(element);
  new (shown.get('clear-owner/settings/admin/' + module))(element).start();
  return {...shown, element};
}

const RUN = {
  startedAt: '2026-11-23T03:00:00Z', finishedAt: '2026-11-23T03:01:00Z', lookedAt: 1665, total: 1665, repaired: 2,
  failed: 1
};

test('shows the result of the last check, and starts another', async () => {
  let posted = false;
  const {element, requests, document} = place('reconciliation', ({type}) => {
    posted = posted || type === 'POST';
    // The next answer is finished, so the page stops polling.
    return {current: type === 'POST' ? {...RUN, finishedAt: null, startedAt: null} : null, runs: [RUN]};
  });
  const start = await until(() => element.querySelector('button'));
  assert.ok(element.textContent.includes('1,665'));
  assert.ok(element.textContent.includes(text('clear-owner.admin.check.failed', '1')));
  const status = element.querySelector('[role=status]');
  start.focus();
  start.click();
  await until(() => element.querySelector('progress'));
  assert.equal(status.textContent, text('clear-owner.admin.check.waiting'));
  assert.ok(element.contains(status), 'the live region stays, so that it is heard');
  assert.equal(document.activeElement, element, 'the button has gone, the place has not');
  assert.equal(requests.filter(({type}) => type === 'POST').length, 1);
});

test('says so if no check has finished, and if the request fails', async () => {
  const never = place('reconciliation', () => ({current: null, runs: []}));
  await until(() => never.element.textContent.includes(text('clear-owner.admin.check.never')));
  const broken = place('reconciliation', () => ({status: 500, body: ''}));
  await until(() => broken.element.querySelector('[role=alert]'));
});

test('shows the progress of the count of today, and starts a new one', async () => {
  let asked = false;
  const {element, requests, document} = place('daily-count', ({type}) => {
    asked = type === 'POST';
    return {day: '2026-11-23', counted: 1200, projects: 1200, asked};
  });
  const start = await until(() => element.querySelector('button'));
  assert.ok(element.textContent.includes(text('clear-owner.admin.count.counted', '1,200', '1,200', '23 Nov 2026')));
  assert.equal(element.querySelector('progress'), null);
  start.focus();
  start.click();
  await until(() => element.querySelector('progress'));
  assert.equal(document.activeElement, element);
  assert.ok(element.textContent.includes(text('clear-owner.admin.count.asked', '1,200', '1,200', '23 Nov 2026')));
  assert.equal(requests.filter(({type}) => type === 'POST').length, 1);
});

test('keeps the focus when a retry fails again', async () => {
  const {element, document, requests} = place('reconciliation', () => ({status: 500, body: ''}));
  const again = await until(() => element.querySelector('[data-focus=action]'));
  again.focus();
  again.click();
  await until(() => requests.length === 2 && element.querySelector('[data-focus=action]') !== again);
  assert.equal(document.activeElement, element.querySelector('[data-focus=action]'));
});

test('selects the report if the browser has no clipboard', async () => {
  const {element, document} = place('diagnostics', () => ({text: 'Clear Owner 1.0 <b>'}));
  const area = await until(() => element.querySelector('textarea'));
  assert.equal(area.value, 'Clear Owner 1.0 <b>');
  element.querySelector('button').click();
  assert.equal(document.activeElement, area);
  assert.equal(element.querySelector('[role=status]').textContent, text('clear-owner.admin.trouble.not-copied'));
});

const LINES = [
  {check: 'fields', title: 'Jira has the fields', result: 'ok', observed: '6 fields', stops: null},
  {check: 'mail', title: 'Jira takes a mail', result: 'failed', observed: 'no queue', stops: 'Nobody gets mails.'}
];
const SELF_TEST = {
  state: 'finished', issue: 'ABC-1', requestedAt: '2026-11-23T03:00:00Z', startedAt: '2026-11-23T03:00:01Z',
  finishedAt: '2026-11-23T03:00:09Z', interrupted: false, total: 2, lines: LINES
};
const NEVER = {state: 'never', issue: null, requestedAt: null, startedAt: null, finishedAt: null, interrupted: false,
  total: 2, lines: []};
const status = element => element.querySelector('[role=status]').textContent;

test('starts a self-test on an issue, shows how far it is, and puts what differs first', async () => {
  const answers = [NEVER, {...SELF_TEST, state: 'waiting', lines: []},
    {...SELF_TEST, state: 'running', lines: LINES.slice(0, 1)}, SELF_TEST];
  const {element, requests, document} = place('self-test', () => answers.shift());
  await until(() => status(element) === text('clear-owner.admin.self-test.never'));
  element.querySelector('input').value = 'ABC-1';
  element.querySelector('button').click();
  await until(() => status(element) === text('clear-owner.admin.self-test.waiting'));
  assert.equal(element.querySelector('button').disabled, true, 'one at a time');
  assert.ok(element.querySelector('progress'));
  assert.deepEqual(JSON.parse(requests[1].data), {issue: 'ABC-1'});
  await until(() => status(element) === text('clear-owner.admin.self-test.running', '1', '2'));
  await until(() => status(element).includes('Does not work: 1'));
  assert.equal(element.querySelector('button').disabled, false);
  const rows = [...element.querySelectorAll('tbody tr')];
  assert.deepEqual(rows.map(row => row.dataset.check), ['mail', 'fields']);
  assert.ok(rows[0].textContent.includes('Nobody gets mails.'));
  element.querySelector('[data-focus=copy]').click();
  const area = element.querySelector('textarea');
  assert.equal(document.activeElement, area);
  assert.ok(area.value.endsWith('ok\tfields\t6 fields\nfailed\tmail\tno queue'));
  assert.ok(!area.value.includes('ABC-1'));
});

test('says at the field why an issue is refused', async () => {
  const {element, document} = place('self-test', ({type}) =>
    type === 'POST' ? {status: 400, body: {errors: {issue: 'ABC-2 has sub-tasks.'}, errorMessages: []}} : NEVER);
  await until(() => status(element) !== '');
  element.querySelector('input').value = 'ABC-2';
  element.querySelector('button').click();
  const input = element.querySelector('input');
  await until(() => input.getAttribute('aria-invalid') === 'true');
  assert.notEqual(element.querySelector('.error').textContent, '');
  assert.equal(document.activeElement, input);
  assert.equal(element.querySelector('button').disabled, false);
});

test('says that Jira did not start the self-test, and that one stopped early', async () => {
  // The next answer is finished, so the page stops polling.
  const answers = [{...SELF_TEST, state: 'waiting', finishedAt: null, lines: LINES.slice(1)}, SELF_TEST];
  const late = place('self-test', () => answers.shift());
  await until(() => status(late.element) === text('clear-owner.admin.self-test.overdue'));
  const early = place('self-test', () => ({...SELF_TEST, interrupted: true}));
  await until(() => early.element.textContent.includes(text('clear-owner.admin.self-test.interrupted')));
});
