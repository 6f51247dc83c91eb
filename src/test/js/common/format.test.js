import assert from 'node:assert/strict';
import {test} from 'node:test';
import {page, same} from '../plugin.js';

const format = page('ui').get('clear-owner/common/format');

test('percent is 0 only for none and 100 only for all', () => {
  same([[0, 5], [0, 0], [1, 1000], [101, 170], [999, 1000], [5, 5]].map(([part, whole]) =>
    format.percentOf(part, whole)), [0, 0, 1, 59, 99, 100]);
});

test('numbers and times are formatted in the locale', () => {
  const now = new Date('2026-11-23T12:00:00Z');
  const ago = instant => format.of('en-GB').ago(new Date(instant), now);
  assert.equal(format.of('de').number(1234567), '1.234.567');
  assert.equal(ago('2014-05-21T00:18:48Z'), '12 years ago');
  assert.equal(ago('2025-11-02T00:00:00Z'), '1 year ago');
  assert.equal(ago('2026-11-22T11:00:00Z'), 'yesterday');
  assert.equal(ago('2026-11-23T11:59:30Z'), 'just now');
  assert.equal(ago('2026-11-24T00:00:00Z'), 'just now');
});

test('instants are shown in the time zone of the reader, days are independent of it', () => {
  const moment = new Date('2026-11-23T23:30:00Z');
  let zone = 'Asia/Tokyo';
  const here = format.of('en-GB', () => zone);
  assert.equal(here.exact(moment), '24 November 2026 at 08:30');
  assert.equal(here.date(moment), '24 Nov 2026');
  assert.equal(here.day('2026-11-23'), '23 Nov 2026');
  zone = 'America/New_York';
  assert.equal(here.time(moment), '18:30');
  assert.equal(here.day('2026-11-23'), '23 Nov 2026');
});

test('dates have the patterns that Jira is configured with', () => {
  const moment = new Date('2026-03-05T14:07:09Z');
  const as = (patterns, locale = 'en-US') => format.of(locale, () => 'UTC', () => patterns);
  const jira = as({day: 'dd/MMM/yy', time: 'h:mm a', complete: 'dd/MMM/yy h:mm a'});
  assert.equal(jira.exact(moment), '05/Mar/26 2:07 PM');
  assert.equal(jira.date(moment), '05/Mar/26');
  assert.equal(jira.day('2026-03-05'), '05/Mar/26');
  assert.equal(jira.time(moment), '2:07 PM');
  assert.equal(as({complete: 'yyyy-MM-dd HH:mm:ss'}).exact(moment), '2026-03-05 14:07:09');
  assert.equal(as({complete: 'EEEE, d. MMMM yyyy, HH:mm \'Uhr\''}, 'de').exact(moment),
    'Donnerstag, 5. März 2026, 14:07 Uhr');
  assert.equal(as({time: 'hh \'o\'\'clock\' a'}).time(new Date('2026-03-05T00:30:00Z')), '12 o\'clock AM');
  assert.equal(as({time: 'H:mm'}).time(new Date('2026-03-05T00:05:00Z')), '0:05');
  assert.equal(as({day: 'yyyy年M月d日'}, 'ja').day('2026-03-05'), '2026年3月5日');
});

test('a pattern that scripts cannot follow is replaced by what is usual in the locale', () => {
  const moment = new Date('2026-03-05T14:07:09Z');
  const odd = format.of('en-GB', () => 'UTC', () => ({day: 'dd/MMM/yy G', complete: ''}));
  assert.equal(odd.date(moment), '5 Mar 2026');
  assert.equal(odd.exact(moment), '5 March 2026 at 14:07');
});
