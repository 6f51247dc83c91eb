import assert from 'node:assert/strict';
import {test} from 'node:test';
import {page, same} from '../plugin.js';

const preferences = page('gadget').get('clear-owner/gadget/base/preferences');
const jql = raw => preferences.jqlOf(preferences.read(raw));

test('a new gadget covers the unresolved issues of all projects', () => {
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

test('preferences stored by an older version keep their meaning', () => {
  const first = preferences.read({
    isConfigured: 'true', scopeType: 'jql', jql: 'due < now()', unresolvedOnly: 'true', role: 'vision', rows: '20',
    refresh: '60'
  });
  same([first.isConfigured, first.scopeType, first.jql, first.role, first.rows, first.refresh, first.groupBy],
    [true, 'jql', 'due < now()', 'vision', 20, '60', 'none']);
  assert.equal(preferences.read({isConfigured: 'true', groupBy: 'epic'}).groupBy, 'epic');
});

test('preferences stored by a newer version lose only unknown settings', () => {
  const newer = preferences.read({isConfigured: 'true', role: 'third', groupBy: 'mood', rows: '20', sparkle: 'yes'});
  same([newer.isConfigured, newer.role, newer.groupBy, newer.rows, newer.sparkle], [
    true, 'either', 'none', 20, undefined
  ]);
});

test('preferences are written as strings and read back unchanged', () => {
  const settings = preferences.read({
    isConfigured: 'true', scopeType: 'filter', projects: 'A,B', filterId: '7', filterName: 'Mine <3', jql: 'x = "y"',
    unresolvedOnly: 'false', role: 'both', rows: '50', refresh: '30'
  });
  const written = preferences.write(settings);
  assert.ok(Object.values(written).every(value => typeof value === 'string'));
  same(preferences.read(JSON.parse(JSON.stringify(written))), settings);
});

test('an invalid preference falls back to its default', () => {
  const settings = preferences.read({scopeType: 'board', role: 'owner', rows: '7', refresh: 'often'});
  same([settings.scopeType, settings.role, settings.rows, settings.refresh],
    ['projects', 'either', 10, 'false']);
});

test('an incomplete scope is an error at its field', () => {
  const problems = raw => preferences.problems(preferences.read(raw)).map(one => one.field + ' ' + one.problem);
  same(problems({}), []);
  same(problems({scopeType: 'filter'}), ['filterId filter-missing']);
  same(problems({scopeType: 'filter', filterId: '1 or 2'}), ['filterId filter-not-a-number']);
  same(problems({scopeType: 'jql', jql: '  '}), ['jql jql-missing']);
});
