// Requests of the scripts to the server.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {page, same, until} from '../plugin.js';

const asking = (answer, timeZone) => {
  const shown = page('ui', answer, timeZone);
  return {...shown, request: shown.get('clear-owner/common/request'), host: shown.get('clear-owner/common/host')};
};

test('concurrent identical requests are sent once, and again after the answer', async () => {
  const {request, requests} = asking(({data}) => ({jql: data.jql}));
  const [first, second, other] = await Promise.all([
    request.get('/rest/x', {jql: 'a'}), request.get('/rest/x', {jql: 'a'}), request.get('/rest/x', {jql: 'b'})]);
  same([first, second, other], [{jql: 'a'}, {jql: 'a'}, {jql: 'b'}]);
  assert.equal(requests.length, 2);
  await request.get('/rest/x', {jql: 'a'});
  assert.equal(requests.length, 3);
});

test('requests sent before or during a change are not shared', async () => {
  const {request, requests} = asking(() => ({}));
  const before = request.get('/rest/x');
  const change = request.put('/rest/x', {});
  const during = request.get('/rest/x');
  await change;
  await Promise.all([before, during, request.get('/rest/x')]);
  same(requests.map(one => one.type), ['GET', 'PUT', 'GET', 'GET']);
});

test('a failure reaches every caller', async () => {
  const {request, requests} = asking(() => ({status: 503, body: ''}));
  const told = await Promise.allSettled([request.get('/rest/x'), request.get('/rest/x')]);
  same(told.map(one => one.status), ['rejected', 'rejected']);
  assert.equal(requests.length, 1);
});

test('an answer sets the time zone of its reader', async () => {
  const {request, host} = asking(() => ({}), 'Asia/Tokyo');
  assert.equal(host.timeZone(), undefined);
  await request.get('/rest/x');
  assert.equal(host.timeZone(), 'Asia/Tokyo');
});

test('a time zone that the browser does not know is ignored', async () => {
  const {request, host} = asking(() => ({}), 'Mars/Olympus');
  await request.get('/rest/x');
  assert.equal(host.timeZone(), undefined);
});

test('deferred actions run when no request is pending', async () => {
  const done = [];
  const {request} = asking(({url}) => {
    done.push(url);
    return {};
  });
  const first = request.get('/rest/a').then(() => request.whenQuiet(() => request.get('/rest/later')));
  request.whenQuiet(() => done.push('quiet'));
  same(done, []);
  await Promise.all([first, request.get('/rest/b'), request.get('/rest/c')]);
  await until(() => done.length === 5);
  same(done, ['/jira/rest/a', '/jira/rest/b', '/jira/rest/c', 'quiet', '/jira/rest/later']);
  request.whenQuiet(() => done.push('at once'));
  await until(() => done.length === 6);
});

test('what is too long for an address goes by POST, and is shared all the same', async () => {
  const {request, requests} = asking(() => ({}));
  const jql = `project in (${Array.from({length: 1000}, (_, n) => `"P${n}"`).join(', ')})`;
  await Promise.all([request.search('/rest/x', {jql, limit: 5}), request.search('/rest/x', {jql, limit: 5})]);
  await request.search('/rest/x', {jql: 'a'});
  same(requests.map(one => one.type), ['POST', 'GET']);
  same(JSON.parse(requests[0].data), {jql, limit: 5});
  assert.equal(requests[0].contentType, 'application/json');
});
