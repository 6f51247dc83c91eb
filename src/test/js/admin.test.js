import assert from 'node:assert/strict';
import {test} from 'node:test';
import {page, until} from './plugin.js';

const section = (pending, state) => `<div id="clear-owner-reindex" data-pending="${pending}"><p>${state}</p></div>`;

/** The administration page while the server gives these answers, one after the other. */
function administration(shown, ...answers) {
  const loaded = page('admin', () => answers.shift());
  loaded.$('body').append(shown);
  loaded.get('clear-owner/admin/reindex-progress').follow(loaded.document, 'ClearOwnerAdmin.jspa', 1);
  return {...loaded, state: () => loaded.document.getElementById('clear-owner-reindex').textContent};
}

const pause = () => new Promise(resolve => setTimeout(resolve, 50));

test('follows the re-index until it is finished, and then asks no more', async () => {
  const {requests, state} = administration(section(true, 'waiting'),
    `<html><body><h1>Clear Owner</h1>${section(true, 'half')}</body></html>`, section(false, 'finished'));
  await until(() => state() === 'half');
  await until(() => state() === 'finished');
  await pause();
  assert.equal(requests.length, 2);
  assert.equal(requests[0].url, 'ClearOwnerAdmin.jspa');
});

test('asks nothing when there is nothing to wait for', async () => {
  const {requests, state} = administration(section(false, 'never'));
  await pause();
  assert.equal(requests.length, 0);
  assert.equal(state(), 'never');
});

test('leaves what is shown when the server fails', async () => {
  const {requests, state} = administration(section(true, 'waiting'), {status: 500, body: ''});
  await until(() => requests.length === 1);
  await pause();
  assert.equal(state(), 'waiting');
  assert.equal(requests.length, 1);
});

test('leaves what is shown when the session has ended', async () => {
  const {requests, state} = administration(section(true, 'waiting'), '<form id="login-form"></form>');
  await until(() => requests.length === 1);
  await pause();
  assert.equal(state(), 'waiting');
  assert.equal(requests.length, 1);
});

test('does without the section, as on the page for others than administrators', async () => {
  const {get, document, requests} = page('admin');
  get('clear-owner/admin/reindex-progress').follow(document, 'ClearOwnerAdmin.jspa', 1);
  await pause();
  assert.equal(requests.length, 0);
});
