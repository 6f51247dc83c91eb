import assert from 'node:assert/strict';
import {test} from 'node:test';
import {page, same} from '../plugin.js';
import {clear, inactive, issue, missing, person, unclear} from '../answers.js';

const rows = page('gadget').get('clear-owner/gadget/unclear/rows');

test('a row is unclear since the older of its two roles', () => {
  const [row] = rows.of({issues: [issue(1, inactive(person('lee', false), '2020-01-01T00:00:00Z'))]});
  assert.equal(row.since.toISOString(), '2014-05-21T00:18:48.000Z');
});

test('a row has no time if it is unknown', () => {
  assert.equal(rows.of({issues: [issue(1, clear(null), missing(null))]})[0].since, null);
  assert.equal(rows.of({issues: [issue(1, clear(null), missing('soon'))]})[0].since, null);
});

test('a page has its previous and next pages', () => {
  const at = start => rows.pageOf(unclear({jql: '', start, limit: 10}));
  same(at(0), {first: 1, last: 10, total: 101, previous: null, next: 10});
  same(at(50), {first: 51, last: 60, total: 101, previous: 40, next: 60});
  same(at(100), {first: 101, last: 101, total: 101, previous: 90, next: null});
});

test('a page beyond the end leads to the last one', () => {
  const answer = (start, total) => ({...unclear({jql: '', start, limit: 10}), issues: [], total});
  assert.equal(rows.lastPageStart(answer(200, 101)), 100);
  assert.equal(rows.lastPageStart(answer(20, 20)), 10);
  assert.equal(rows.lastPageStart(answer(20, 0)), null);
  assert.equal(rows.lastPageStart(unclear({jql: '', start: 0, limit: 10})), null);
});
