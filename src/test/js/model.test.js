import assert from 'node:assert/strict';
import {test} from 'node:test';
import {page, same} from './plugin.js';
import {clear, inactive, issue, missing, nothingUnclear, person, unclear} from './answers.js';

const {get} = page('gadget');
const preferences = get('clear-owner/gadget/preferences');
const format = get('clear-owner/ui/format');
const overview = get('clear-owner/gadget/overview');
const rows = get('clear-owner/gadget/rows');
const failure = get('clear-owner/ui/failure');
const jql = raw => preferences.jqlOf(preferences.read(raw));

test('a new gadget looks at the unresolved issues of all projects', () => {
  assert.equal(jql({}), 'resolution is EMPTY');
  assert.equal(preferences.read({}).isConfigured, false);
  assert.equal(preferences.read(undefined).rows, 10);
});

test('the scope becomes JQL', () => {
  assert.equal(jql({scopeType: 'projects', unresolvedOnly: 'false'}), '');
  assert.equal(jql({projects: 'ABC, AND', unresolvedOnly: 'true'}),
    'project in ("ABC", "AND") and resolution is EMPTY');
  assert.equal(jql({scopeType: 'filter', filterId: '10200'}), 'filter = 10200');
  assert.equal(jql({scopeType: 'jql', jql: ' priority = High '}), 'priority = High');
});

test('a project key cannot break out of its quotes', () => {
  assert.equal(jql({projects: 'A"B\\', unresolvedOnly: 'false'}), 'project in ("A\\"B\\\\")');
});

test('preferences that a dashboard encoded are decoded once', () => {
  assert.equal(jql({scopeType: 'jql', jql: 'due &lt; now() and summary ~ &quot;a&amp;b&#39;&quot;'}),
    'due < now() and summary ~ "a&b\'"');
  assert.equal(jql({scopeType: 'jql', jql: 'summary ~ "&amp;lt;"'}), 'summary ~ "&lt;"');
  assert.equal(jql({scopeType: 'jql', jql: 'Team &#61; &#x22;&#220;ber &copy&#34;'}), 'Team = "\u00dcber &copy"');
});

test('preferences that an older version stored mean what they meant then', () => {
  const first = preferences.read({
    isConfigured: 'true', scopeType: 'jql', jql: 'due < now()', unresolvedOnly: 'true', role: 'vision', rows: '20',
    refresh: '60'
  });
  same([first.isConfigured, first.scopeType, first.jql, first.role, first.rows, first.refresh, first.groupBy],
    [true, 'jql', 'due < now()', 'vision', 20, '60', 'none']);
  assert.equal(preferences.read({isConfigured: 'true', groupBy: 'epic'}).groupBy, 'epic');
});

test('preferences that a newer version stored lose only what is unknown', () => {
  const newer = preferences.read({isConfigured: 'true', role: 'third', groupBy: 'mood', rows: '20', sparkle: 'yes'});
  same([newer.isConfigured, newer.role, newer.groupBy, newer.rows, newer.sparkle], [
    true, 'either', 'none', 20, undefined
  ]);
});

test('preferences are written as strings and read back the same', () => {
  const settings = preferences.read({
    isConfigured: 'true', scopeType: 'filter', projects: 'A,B', filterId: '7', filterName: 'Mine <3', jql: 'x = "y"',
    unresolvedOnly: 'false', role: 'both', rows: '50', refresh: '30'
  });
  const written = preferences.write(settings);
  assert.ok(Object.values(written).every(value => typeof value === 'string'));
  same(preferences.read(JSON.parse(JSON.stringify(written))), settings);
});

test('a preference of another time falls back to its default', () => {
  const settings = preferences.read({scopeType: 'board', role: 'owner', rows: '7', refresh: 'often'});
  same([settings.scopeType, settings.role, settings.rows, settings.refresh],
    ['projects', 'either', 10, 'false']);
});

test('an incomplete scope is a problem at its field', () => {
  const problems = raw => preferences.problems(preferences.read(raw)).map(one => one.field + ' ' + one.problem);
  same(problems({}), []);
  same(problems({scopeType: 'filter'}), ['filterId filter-missing']);
  same(problems({scopeType: 'filter', filterId: '1 or 2'}), ['filterId filter-not-a-number']);
  same(problems({scopeType: 'jql', jql: '  '}), ['jql jql-missing']);
});

test('percent is 0 only for none and 100 only for all', () => {
  same([[0, 5], [0, 0], [1, 1000], [101, 170], [999, 1000], [5, 5]].map(([part, whole]) =>
    format.percentOf(part, whole)), [0, 0, 1, 59, 99, 100]);
});

test('numbers and times are written as the locale has them', () => {
  const now = new Date('2026-11-23T12:00:00Z');
  const ago = instant => format.of('en-GB').ago(new Date(instant), now);
  assert.equal(format.of('de').number(1234567), '1.234.567');
  assert.equal(ago('2014-05-21T00:18:48Z'), '12 years ago');
  assert.equal(ago('2025-11-02T00:00:00Z'), '1 year ago');
  assert.equal(ago('2026-11-22T11:00:00Z'), 'yesterday');
  assert.equal(ago('2026-11-23T11:59:30Z'), 'this minute');
  assert.equal(ago('2026-11-24T00:00:00Z'), 'this minute');
});

test('moments are shown in the time zone of the reader, days are the same everywhere', () => {
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

test('the stripes of the bar count no issue twice', () => {
  const stripes = overview.of(unclear({jql: '', start: 0, limit: 10})).stripes;
  same(stripes.map(stripe => [stripe.kind, Math.round(stripe.share * 170)]),
    [['vision', 1], ['both', 2], ['execution', 98]]);
});

test('every number of the overview has the search that finds it', () => {
  const model = overview.of(unclear({jql: 'S', start: 0, limit: 10}));
  same(model.tiles.map(tile => [tile.kind, tile.count, tile.jql]),
    [['vision', 3, 'V'], ['execution', 100, 'E'], ['both', 2, 'B']]);
  same(model.breakdown[1].reasons,
    [{code: 'missing', count: 99, share: 0.99, jql: 'E-missing'},
      {code: 'inactive', count: 1, share: 0.01, jql: 'E-inactive'}]);
  same([model.scopeJql, model.unclearJql], ['S', 'U or "x"']);
});

test('the answer decides what is shown', () => {
  const request = {jql: '', start: 0, limit: 10};
  assert.equal(overview.stateOf(unclear(request)), 'list');
  assert.equal(overview.stateOf(nothingUnclear(request, 170)), 'all-clear');
  assert.equal(overview.stateOf(nothingUnclear(request, 0)), 'scope-empty');
  assert.equal(overview.stateOf({...unclear(request), issues: [], total: 0}), 'none-for-role');
});

test('a row is unclear since the older of its two roles', () => {
  const [row] = rows.of({issues: [issue(1, inactive(person('lee', false), '2020-01-01T00:00:00Z'))]});
  assert.equal(row.since.toISOString(), '2014-05-21T00:18:48.000Z');
});

test('a row knows no time when nobody wrote it down', () => {
  assert.equal(rows.of({issues: [issue(1, clear(null), missing(null))]})[0].since, null);
  assert.equal(rows.of({issues: [issue(1, clear(null), missing('soon'))]})[0].since, null);
});

test('pages know their neighbours', () => {
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

test('an error says what Jira said', () => {
  same(failure.of(400, '{"errors":[{"field":"jql","message":"No field x"}]}'),
    {kind: 'refused', messages: ['No field x'], fields: {jql: 'No field x'}});
  same(failure.of(404, '{"errorMessages":["Gone"],"errors":{"id":"Not a number"}}'),
    {kind: 'refused', messages: ['Gone', 'Not a number'], fields: {}});
  same(failure.of(502, '<html>'), {kind: 'broken', messages: [], fields: {}});
  same(failure.of(0, undefined), {kind: 'offline', messages: [], fields: {}});
  same(failure.of(401, ''), {kind: 'logged-out', messages: [], fields: {}});
  assert.equal(failure.understood(new TypeError('x')).kind, 'broken');
});
