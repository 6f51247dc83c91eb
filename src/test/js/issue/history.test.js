import assert from 'node:assert/strict';
import {test} from 'node:test';
import {page, same, text, until} from '../plugin.js';
import {MARKUP, person} from '../answers.js';

const event = (more = {}) => ({
  at: '2014-05-21T00:18:48Z', role: 'product', event: 'owner', by: person('ann'), from: null, to: person('bob'),
  note: null, until: null, ...more
});

/** An issue's history tab. The function returns the history at each request. */
function tab(history) {
  const shown = page('history', request => {
    const all = history(request);
    return Array.isArray(all) ? {
      start: request.data.start, limit: request.data.limit, total: all.length,
      values: all.slice(request.data.start, request.data.start + request.data.limit)
    } : all;
  });
  const place = shown.document.createElement('div');
  place.className = 'clear-owner-history';
  place.setAttribute('data-issue-key', 'ABC-1');
  shown.document.body.append(place);
  shown.trigger('newContentAdded', shown.$(place));
  const lines = () => [...place.querySelectorAll('li')].map(line => line.textContent);
  return {...shown, place, lines, more: () => place.querySelector('[data-focus="more"]')};
}

test('describes each kind of event in a sentence', async () => {
  const view = tab(() => [
    event(), event({by: null, from: person('bob'), to: null}), event({event: 'asked'}), event({event: 'accepted'}),
    event({event: 'declined', note: 'no time'}), event({event: 'withdrawn'}),
    event({event: 'waived', role: 'delivery', to: null, note: 'A spike', until: '2026-12-31'}),
    event({event: 'waiver-ended', role: 'delivery', to: null})
  ]);
  await until(() => view.lines().length);
  const said = view.lines();
  assert.match(said[0], /ann set bob as Product Owner\./);
  assert.match(said[1], /Someone removed bob as Product Owner\./);
  assert.match(said[2], /ann asked bob to accept/);
  assert.match(said[3], /bob accepted/);
  assert.match(said[4], /bob declined.*no time/);
  assert.match(said[5], /ann cancelled the request to bob \(Product Owner\)/);
  assert.match(said[6], /ann waived the Delivery Owner until .*2026.*A spike/);
  assert.match(said[7], /ann ended the waiver of the Delivery Owner/);
});

test('says so when nothing happened yet', async () => {
  const view = tab(() => []);
  await until(() => view.place.textContent.includes(text('clear-owner.history.none')));
});

const many = count => Array.from({length: count}, (_, i) => event({note: 'note ' + (count - i) + '.'}));

test('shows older events on demand, and keeps the focus in the list', async () => {
  const view = tab(() => many(45));
  await until(() => view.more());
  assert.equal(view.lines().length, 20);
  assert.equal(view.more().textContent, text('clear-owner.history.more', '25'));
  view.more().focus();
  view.more().click();
  await until(() => view.lines().length === 40);
  assert.equal(view.document.activeElement, view.more());
  view.more().click();
  await until(() => view.lines().length === 45);
  assert.equal(view.more(), null);
  same(view.requests.map(request => request.data.start), [0, 20, 40]);
});

test('reloads when events were added between two pages', async () => {
  let count = 30;
  const view = tab(() => many(count));
  await until(() => view.more());
  count = 31;
  view.more().click();
  await until(() => view.lines()[0].includes('note 31.'));
  assert.equal(view.lines().length, 20);
});

test('keeps the list when older events cannot be loaded', async () => {
  let broken = false;
  const view = tab(() => broken ? {status: 500, body: ''} : many(30));
  await until(() => view.more());
  broken = true;
  view.more().click();
  await until(() => view.place.querySelector('.clear-owner-failure'));
  assert.equal(view.lines().length, 20);
  broken = false;
  view.more().click();
  await until(() => view.lines().length === 30);
  assert.equal(view.place.querySelector('.clear-owner-failure'), null);
});

test('markup in names and notes stays text', async () => {
  const by = person(MARKUP);
  const view = tab(() => [event({by, from: by, to: by, note: MARKUP})]);
  await until(() => view.lines().length);
  assert.equal(view.place.querySelectorAll('[onerror]').length, 0);
  assert.ok(view.lines()[0].includes(MARKUP));
});
