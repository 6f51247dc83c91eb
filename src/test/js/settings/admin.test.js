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
