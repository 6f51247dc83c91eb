import assert from 'node:assert/strict';
import {test} from 'node:test';
import {page, same, text, until} from '../plugin.js';
import {MARKUP, clear, inactive, issue, missing, mostNotAssessed, nothingUnclear, person, unclear} from '../answers.js';

// The trend has its own tests.
const CONFIGURED = {
  isConfigured: 'true', showTrend: 'false', scopeType: 'projects', unresolvedOnly: 'true', rows: '10', refresh: '15'
};

/** A dashboard with the gadget. Records the calls of the dashboard API in the log. */
function dashboard(answer, {preferences = CONFIGURED, editable = true} = {}) {
  const shown = page('gadget', request => answer(request.data || {}, request));
  const $item = shown.$('<div></div>').appendTo(shown.document.body);
  const log = [];
  let refresh = null;
  const Item = shown.get('clear-owner/gadget/unclear/unclear-ownership');
  const item = new Item({
    isEditable: () => editable,
    getGadgetId: () => '10001',
    resize: () => { },
    setTitle: title => log.push('title ' + title),
    showLoadingBar: () => log.push('loading'),
    hideLoadingBar: () => log.push('loaded'),
    closeEdit: () => log.push('closeEdit'),
    savePreferences: saved => log.push(saved),
    initRefresh: (wanted, callback) => { log.push('refresh ' + wanted.refresh); refresh = callback; }
  });
  const host = $item[0];
  return {
    ...shown, host, item, $item, log, preferences,
    refresh: () => refresh(),
    one: selector => host.querySelector(selector),
    all: selector => [...host.querySelectorAll(selector)],
    content: selector => host.querySelector(selector)?.textContent,
    button: label => [...host.querySelectorAll('button')].find(button => button.textContent === label),
    render: () => item.render($item, preferences),
    edit: () => item.renderEdit($item, preferences)
  };
}

async function shown(answer, options) {
  const gadget = dashboard(answer, options);
  gadget.render();
  await until(() => !gadget.one('.clear-owner-loading'));
  return gadget;
}

test('shows how many of how many issues are unclear', async () => {
  const gadget = await shown(unclear);
  assert.equal(gadget.content('.clear-owner-headline-text'), '101 of 170 issues are unclear');
  same(gadget.all('.clear-owner-tile-count').map(node => node.textContent), ['3', '100', '2']);
  same(gadget.all('.clear-owner-reason').map(node => node.textContent), [
    'Inactive 3 Product Owner', 'Missing 99 Delivery Owner', 'Inactive 1 Delivery Owner'
  ]);
  same(gadget.requests[0].data, {jql: 'resolution is EMPTY', role: 'either', start: 0, limit: 10});
  assert.equal(gadget.requests[0].url, '/jira/rest/clear-owner/1.0/unclear');
});

test('shows its scope', async () => {
  const scope = async preferences =>
    (await shown(unclear, {preferences: {...CONFIGURED, ...preferences}})).content('.clear-owner-scope-line');
  assert.equal(await scope({}), 'All projects, unresolved issues');
  assert.equal(await scope({projects: 'ABC,XYZ', unresolvedOnly: 'false'}), 'ABC, XYZ');
  assert.equal(await scope({scopeType: 'filter', filterId: '7', filterName: MARKUP.replaceAll('&', '&amp;')}), MARKUP);
  assert.equal(await scope({scopeType: 'filter', filterId: '7'}), 'Filter 7');
  assert.equal(await scope({scopeType: 'jql', jql: 'due < now()'}), 'due < now()');
});

test('its title tells it from other gadgets of the kind', async () => {
  const title = async preferences =>
    (await shown(unclear, {preferences: {...CONFIGURED, ...preferences}})).log.find(line => /^title/.test(line));
  assert.equal(await title({}), 'title Unclear ownership');
  assert.equal(await title({projects: 'ABC,XYZ'}), 'title Unclear ownership: ABC, XYZ');
  assert.equal(await title({scopeType: 'filter', filterId: '7', filterName: 'Mine'}), 'title Unclear ownership: Mine');
  assert.equal(await title({scopeType: 'jql', jql: 'a'.repeat(50)}),
    `title Unclear ownership: ${'a'.repeat(39)}\u2026`);
  assert.equal(await title({projects: 'ABC', title: 'Payments &amp; &lt;b&gt;risk&lt;/b&gt;'}),
    'title Payments    b risk /b');
});

test('works on a dashboard that takes no title', async () => {
  const gadget = dashboard(unclear);
  delete gadget.item.api.setTitle;
  gadget.render();
  await until(() => gadget.one('.clear-owner-big'));
});

const SPLIT = {
  partial: false, clear: {issues: 69, own: 48, search: 'C', ownSearch: 'C-own'},
  vision: {
    own: 150, inherited: 17, nobody: 0, sources: {component: 2, 'project-lead': 15}, ownSearch: 'V-own',
    inheritedSearch: 'V-inherited', nobodySearch: 'V-nobody'
  },
  execution: {
    own: 61, inherited: 2400, nobody: 1, sources: {parent: 1999, field: 1}, ownSearch: 'E-own',
    inheritedSearch: 'E-inherited', nobodySearch: 'E-nobody'
  }
};
const splitting = (data, request) => request.url.endsWith('/unclear/split') ? SPLIT : unclear(data);

test('splits what is clear into own and inherited owners on demand only', async () => {
  const gadget = await shown(splitting);
  const asked = () => gadget.requests.filter(request => request.url.endsWith('/unclear/split'));
  const button = gadget.button(text('clear-owner.split.ask'));
  same(asked(), []);
  assert.equal(button.getAttribute('aria-expanded'), 'false');
  button.click();
  const roles = await until(() => gadget.all('[data-split]').length && gadget.all('[data-split]'));
  assert.equal(button.getAttribute('aria-expanded'), 'true');
  same(asked().map(request => request.data), [{jql: 'resolution is EMPTY'}]);
  assert.equal(gadget.content('.clear-owner-split p'), text('clear-owner.split.clear', '48', '69'));
  same(roles.map(role => role.textContent), [
    'Product Owner: 150 set, 17 inherited (2 from component, 15 from lead of project)',
    'Delivery Owner: 61 set, 2,400 inherited (of the 2,000 most recently updated: 1,999 from parent, 1 from field), '
      + '1 without an owner'
  ]);
  same(gadget.all('.clear-owner-split a').map(link => new URL(link.href).searchParams.get('jql')),
    ['C-own', 'V-own', 'V-inherited', 'E-own', 'E-inherited', 'E-nobody']);

  button.click();
  assert.equal(gadget.one('.clear-owner-split-found').hidden, true);
  assert.equal(button.getAttribute('aria-expanded'), 'false');
  button.click();
  assert.equal(gadget.one('.clear-owner-split-found').hidden, false);
  assert.equal(asked().length, 1);
});

test('keeps the split open when it refreshes, with new figures', async () => {
  let changed = SPLIT;
  const gadget = await shown((data, request) => request.url.endsWith('/unclear/split') ? changed : unclear(data));
  gadget.button(text('clear-owner.split.ask')).click();
  await until(() => gadget.one('[data-split=vision]'));
  const before = gadget.one('[data-focus=split]');
  changed = {...SPLIT, clear: {...SPLIT.clear, own: 49}};
  gadget.refresh();
  await until(() => gadget.one('[data-focus=split]') !== before);
  assert.equal(gadget.button(text('clear-owner.split.ask')).getAttribute('aria-expanded'), 'true');
  assert.equal(gadget.one('.clear-owner-split-found').hidden, false);
  await until(() => gadget.content('.clear-owner-split p') === text('clear-owner.split.clear', '49', '69'));
  same(gadget.requests.filter(request => request.url.endsWith('/unclear/split')).length, 2);
});

test('does not repeat the number of a single source', async () => {
  const single = {...SPLIT, vision: {...SPLIT.vision, sources: {field: 17}}};
  const gadget = await shown((data, request) => request.url.endsWith('/unclear/split') ? single : unclear(data));
  gadget.button(text('clear-owner.split.ask')).click();
  await until(() => gadget.one('[data-split=vision]'));
  assert.equal(gadget.content('[data-split=vision]'), 'Product Owner: 150 set, 17 inherited (from field)');
});

test('says why the split is missing, and asks again', async () => {
  let fails = true;
  const gadget = await shown((data, request) => request.url.endsWith('/unclear/split') && fails
    ? {status: 503, body: '{"errors": [{"message": "No search"}]}'} : splitting(data, request));
  gadget.button(text('clear-owner.split.ask')).click();
  const again = await until(() => gadget.one('.clear-owner-split [role=alert] button'));
  assert.ok(gadget.content('.clear-owner-split').includes('No search'));
  fails = false;
  again.click();
  await until(() => gadget.one('[data-split]'));
});

test('counts one issue as one', async () => {
  const gadget = await shown(request => ({
    ...unclear(request), scope: {jql: '', issues: 1},
    counts: {assessed: 1, unclear: 1, vision: 0, execution: 1, both: 0}
  }));
  assert.equal(gadget.content('.clear-owner-headline-text'), '1 of 1 issue is unclear');
});

test('every number links to exactly its search', async () => {
  const gadget = await shown(unclear);
  const searches = gadget.all('a[href*="/issues/"]').map(link => new URL(link.href).searchParams.get('jql'));
  same(searches, ['U or "x"', 'resolution is EMPTY', 'V', 'E', 'B', 'V-inactive', 'E-missing', 'E-inactive',
    'U or "x"']);
});

test('lists the issues with links, owners and times', async () => {
  const gadget = await shown(unclear);
  const row = gadget.one('tr[data-issue-key="ABC-1"]');
  assert.equal(gadget.all('tbody tr').length, 10);
  assert.equal(row.querySelector('.clear-owner-key').getAttribute('href'), '/jira/browse/ABC-1');
  assert.equal(row.querySelector('.clear-owner-cell-vision').textContent, 'Clearpat');
  assert.equal(row.querySelector('.clear-owner-cell-execution').textContent, 'MissingNo owner');
  assert.equal(row.querySelector('time').getAttribute('datetime'), '2014-05-21T00:18:48.000Z');
  assert.match(row.querySelector('time').title, /^Delivery Owner: 2[01] May 2014/);
  assert.equal(gadget.content('caption'), text('clear-owner.gadget.list.either'));
});

test('an unknown time is a dash with an explanation', async () => {
  const gadget = await shown(request => ({...unclear(request), issues: [issue(1, undefined, missing(null))]}));
  const cell = gadget.one('td.clear-owner-cell-since span');
  assert.match(cell.textContent, /^\u2014/);
  assert.equal(cell.title, text('clear-owner.gadget.since.unknown'));
});

test('lozenges have the color of their level, in the table and among the reasons', async () => {
  const late = {...missing(null), code: 'stale', label: 'Stale', level: 'warning'};
  const gadget = await shown(request => ({...unclear(request), issues: [issue(1, clear(person('pat')), late)]}));
  const lozenge = selector => gadget.all(selector)[0].className;
  assert.match(lozenge('td [data-clarity=clear]'), /aui-lozenge-success/);
  assert.match(lozenge('td [data-clarity=stale]'), /aui-lozenge-moved/);
  assert.match(lozenge('.clear-owner-reason [data-clarity=missing]'), /aui-lozenge-removed/);
});

test('data with markup stays text', async () => {
  const owner = {...person(MARKUP, false), avatarUrl: 'x"><b>'};
  const nasty = {...issue(1, inactive(owner, null)), summary: MARKUP, key: MARKUP};
  nasty.issueType = {name: MARKUP, iconUrl: 'x'};
  nasty.execution = {...missing(null), code: MARKUP, label: MARKUP, provenance: MARKUP};
  const gadget = await shown(request => ({
    ...unclear(request), issues: [nasty], total: 1, reasons: {vision: {[MARKUP]: 3}, execution: {}},
    legend: {[MARKUP]: {label: MARKUP, level: 'critical'}}
  }));
  assert.equal(gadget.content('td.clear-owner-cell-summary'), MARKUP);
  assert.equal(gadget.content('.clear-owner-key'), MARKUP);
  assert.equal(gadget.content('.clear-owner-owner-name'), MARKUP);
  assert.equal(gadget.content('.clear-owner-reason .aui-lozenge'), MARKUP);
  assert.equal(gadget.all('[onerror], b, script').length, 0);
  assert.equal(gadget.all('img:not(.clear-owner-type):not(.clear-owner-avatar)').length, 0);
});

test('an error with markup stays text', async () => {
  const gadget = await shown(() => ({status: 400, body: JSON.stringify({errors: [{field: 'jql', message: MARKUP}]})}));
  assert.equal(gadget.content('.clear-owner-failure-message'), MARKUP);
  assert.equal(gadget.all('img').length, 0);
});

test('pages forward and back and keeps the focus', async () => {
  const gadget = await shown(unclear);
  assert.equal(gadget.content('.clear-owner-range'), '1\u201310 of 101');
  assert.equal(gadget.button('Previous').getAttribute('aria-disabled'), 'true');
  gadget.button('Next').focus();
  gadget.button('Next').click();
  await until(() => gadget.content('.clear-owner-range') === '11\u201320 of 101');
  assert.equal(gadget.document.activeElement, gadget.button('Next'));
  assert.match(gadget.content('[role=status]'), /11\u201320 of 101/);
  gadget.button('Previous').click();
  await until(() => gadget.content('.clear-owner-range') === '1\u201310 of 101');
  gadget.button('Previous').click();
  assert.equal(gadget.requests.length, 3);
});

test('a refresh keeps the page and the focus', async () => {
  const gadget = await shown(unclear);
  gadget.button('Next').click();
  await until(() => gadget.one('tr[data-issue-key="ABC-11"]'));
  const before = gadget.one('[data-focus="issue-ABC-15"]');
  before.focus();
  gadget.refresh();
  await until(() => gadget.one('[data-focus="issue-ABC-15"]') !== before);
  assert.equal(gadget.document.activeElement.textContent, 'ABC-15');
  assert.equal(gadget.requests.at(-1).data.start, 10);
  assert.ok(gadget.log.includes('refresh 15'));
});

test('a failed refresh keeps the content', async () => {
  let broken = false;
  const gadget = await shown(request => broken ? {status: 503, body: ''} : unclear(request));
  broken = true;
  gadget.refresh();
  await until(() => gadget.one('.clear-owner-stale'));
  assert.equal(gadget.all('tbody tr').length, 10);
  broken = false;
  gadget.button('Try again').click();
  await until(() => !gadget.one('.clear-owner-stale'));
  await until(() => gadget.log.at(-1) === 'loaded');
});

test('a page beyond the end leads to the last page', async () => {
  let total = 101;
  const gadget = await shown(request => ({
    ...unclear(request), total, issues: request.start < total ? [issue(request.start)] : []
  }));
  gadget.button('Next').click();
  await until(() => gadget.requests.length === 2 && gadget.log.at(-1) === 'loaded');
  total = 1;
  gadget.refresh();
  await until(() => gadget.requests.length === 4 && gadget.log.at(-1) === 'loaded');
  assert.equal(gadget.requests.at(-1).data.start, 0);
});

test('says so when nothing is unclear', async () => {
  const gadget = await shown(request => nothingUnclear(request, 170));
  assert.equal(gadget.content('.clear-owner-notice-title'), text('clear-owner.gadget.all-clear'));
  assert.match(gadget.content('.clear-owner-notice-more'), /170/);
});

test('counts among the assessed issues, and says how many are not assessed', async () => {
  const gadget = await shown(mostNotAssessed);
  assert.equal(gadget.content('.clear-owner-headline-text'), '101 of 170 issues are unclear');
  assert.equal(gadget.content('.clear-owner-share-clear'), '41% clear');
  assert.equal(gadget.content('.clear-owner-not-assessed'), text('clear-owner.not-assessed.more', '1,495'));
  assert.equal(new URL(gadget.one('[data-focus=scope]').href).searchParams.get('jql'), 'A');
  assert.equal((await shown(unclear)).one('.clear-owner-not-assessed'), null);
});

test('says how many issues are not assessed when nothing is unclear', async () => {
  const gadget = await shown(request => nothingUnclear(request, 171, 170));
  assert.equal(gadget.content('.clear-owner-notice-title'), text('clear-owner.gadget.all-clear'));
  assert.match(gadget.content('.clear-owner-notice-more'), /170/);
  assert.equal(gadget.content('.clear-owner-not-assessed'), text('clear-owner.not-assessed.more.one'));
});

test('does not call issues clear none of which is assessed, and says why and what to do', async () => {
  const gadget = await shown(request => nothingUnclear(request, 1495, 0));
  assert.equal(gadget.content('.clear-owner-notice-title'), text('clear-owner.not-assessed.all'));
  same(gadget.all('.clear-owner-notice-more p').map(node => node.textContent),
    [text('clear-owner.not-assessed.all.why'), text('clear-owner.not-assessed.all.how')]);
  assert.equal(gadget.one('.clear-owner-tick'), null);
  assert.ok(gadget.one('.clear-owner-notice-actions button'), 'to change the scope');
  assert.equal(new URL(gadget.one('[data-focus=scope]').href).searchParams.get('jql'), 'resolution is EMPTY');
});

test('says so when no issue is in scope', async () => {
  const gadget = await shown(request => nothingUnclear(request, 0));
  assert.equal(gadget.content('.clear-owner-notice-title'), text('clear-owner.gadget.scope-empty'));
});

test('says so when the role has no unclear issue, and still shows the numbers', async () => {
  const gadget = await shown(request => ({...unclear(request), issues: [], total: 0}), {
    preferences: {...CONFIGURED, role: 'both'}
  });
  assert.equal(gadget.requests[0].data.role, 'both');
  assert.equal(gadget.content('.clear-owner-big'), '101');
  assert.equal(gadget.content('.clear-owner-notice-title'), text('clear-owner.gadget.none.both'));
});

test('a refused search says what was wrong and offers to correct it', async () => {
  const gadget = await shown(() => ({status: 400, body: '{"errors":[{"field":"jql","message":"No field x"}]}'}));
  assert.equal(gadget.content('.clear-owner-failure-message'), 'No field x');
  gadget.button('Configure').click();
  await until(() => gadget.one('form'));
});

test('a malformed answer is an error, not an endless wait', async () => {
  const gadget = await shown(() => ({}));
  assert.equal(gadget.content('.clear-owner-failure-title'), text('clear-owner.failure.broken'));
});

test('closing a form that the gadget opened itself shows the gadget again', async () => {
  const refusing = (request, {url}) => url.endsWith('/unclear') ? {status: 400, body: ''} : [];
  const gadget = await shown(refusing);
  gadget.button('Configure').click();
  await until(() => gadget.button('Cancel'));
  gadget.button('Cancel').click();
  await until(() => gadget.one('.clear-owner-failure'));
  assert.ok(!gadget.log.includes('closeEdit'));
});

test('the focus stays in the gadget when the focused control is gone', async () => {
  let keys = [1, 2];
  const gadget = await shown(request => ({...unclear(request), issues: keys.map(key => issue(key))}));
  gadget.one('[data-focus="issue-ABC-2"]').focus();
  keys = [1];
  gadget.refresh();
  await until(() => gadget.all('tbody tr').length === 1);
  assert.equal(gadget.document.activeElement, gadget.one('.clear-owner-gadget'));
});

test('a reader is not offered to configure', async () => {
  const gadget = await shown(() => ({status: 400, body: ''}), {editable: false});
  assert.equal(gadget.button('Configure'), undefined);
  assert.ok(gadget.button('Try again'));
});

test('an unconfigured gadget says so to a reader', () => {
  const gadget = dashboard(unclear, {preferences: {}, editable: false});
  gadget.edit();
  same(gadget.log, ['closeEdit']);
  gadget.render();
  assert.equal(gadget.content('.clear-owner-notice-more'), text('clear-owner.gadget.not-configured.reader'));
  assert.equal(gadget.requests.length, 0);
});

test('an answer that comes after the form was opened is ignored', async () => {
  let answerNow;
  const gadget = dashboard((request, {url}) => url.endsWith('/unclear')
    ? new Promise(resolve => { answerNow = () => resolve(unclear(request)); }) : [], {preferences: CONFIGURED});
  gadget.render();
  await until(() => answerNow);
  gadget.edit();
  assert.equal(gadget.log.at(-1), 'loaded');
  answerNow();
  await new Promise(resolve => setTimeout(resolve, 20));
  assert.equal(gadget.all('table').length, 0);
});

const byProject = {
  by: 'project', role: 'either', issues: 101, complete: false, start: 0, limit: 10, total: 12,
  values: [
    {id: 'ABC', name: MARKUP, owner: null, issues: 60, exact: true, search: 'project = 1'},
    {id: null, name: 'No project', owner: null, issues: 6, exact: true, search: null}
  ]
};

test('counts by project if configured, and says how many more groups there are', async () => {
  const answer = (data, {url}) => url.endsWith('/unclear/groups') ? byProject : unclear(data);
  const gadget = await shown(answer, {preferences: {...CONFIGURED, groupBy: 'project'}});
  same(gadget.all('.clear-owner-groups .clear-owner-reason').map(node => node.textContent), [
    MARKUP + ' 60', 'No project 6'
  ]);
  assert.match(gadget.one('.clear-owner-groups a').getAttribute('href'), /project%20%3D%201$/);
  assert.equal(gadget.all('.clear-owner-groups a').length, 1);
  assert.equal(gadget.all('[onerror]').length, 0);
  assert.ok(gadget.content('.clear-owner-groups').includes(text('clear-owner.gadget.groups.more', '10')));
  assert.ok(gadget.content('.clear-owner-groups').includes(text('clear-owner.gadget.groups.incomplete')));
  same(gadget.requests.find(({url}) => url.endsWith('/groups')).data,
    {jql: 'resolution is EMPTY', role: 'either', by: 'project', limit: 10});
});

test('shows the rest when groups cannot be counted, and requests none if none are configured', async () => {
  const answer = (data, {url}) => url.endsWith('/groups') ? {status: 429, body: ''} : unclear(data);
  const gadget = await shown(answer, {preferences: {...CONFIGURED, groupBy: 'epic'}});
  assert.equal(gadget.content('.clear-owner-headline-text'), '101 of 170 issues are unclear');
  assert.equal(gadget.content('.clear-owner-groups'),
    text('clear-owner.gadget.groups.failed', text('clear-owner.failure.busy')));
  const without = await shown(answer);
  assert.equal(without.one('.clear-owner-groups'), null);
  assert.equal(without.requests.length, 1);
});

const editable = data => {
  const answer = unclear(data);
  return {...answer, issues: answer.issues.map((one, index) => ({...one, editable: index !== 1}))};
};

/** A gadget with editable issues, and the changes sent. Changes of the refused issues fail. */
async function assignable(refused = [], transfers = {}, mayTransfer = null, preferences = {}) {
  const sent = [];
  const undone = [];
  const gadget = await shown((data, {type, url, data: body}) => {
    const transfer = Object.keys(transfers).find(end => url.endsWith(end));
    if (transfer) {
      undone.push(...type === 'POST' ? [url] : []);
      return transfers[transfer];
    }
    if (type === 'POST') {
      const {role, user, issues} = JSON.parse(body);
      sent.push([issues.join(), {role, user}]);
      return {undo: 'u1', values: issues.map(key => refused.includes(key)
        ? {key, result: 'failed', errors: [{field: 'key', message: 'Not yours'}]}
        : {key, result: 'changed', errors: []})};
    }
    if (type === 'PUT') {
      sent.push([url.replace(/.*issues\/(.*)\/ownership/, '$1'), JSON.parse(body)]);
      return refused.some(key => url.includes(key + '/'))
        ? {status: 403, body: '{"errors": [{"field": "key", "message": "Not yours"}]}'} : {};
    }
    return url.endsWith('/myself') ? {key: 'me', displayName: 'Me'} : {...editable(data), mayTransfer};
  }, {preferences: {...CONFIGURED, ...preferences}});
  gadget.$.fn.auiSelect2 = function () { return this; };
  const submit = () => gadget.one('.clear-owner-assign')
    .dispatchEvent(new gadget.window.Event('submit', {cancelable: true}));
  const focus = key => gadget.one(`[data-focus="${key}"]`);
  return {...gadget, sent, undone, submit, focus, status: () => gadget.content('[role=status]')};
}

test('assigns a role from its row, announces it, and counts again', async () => {
  const gadget = await assignable();
  assert.equal(gadget.focus('assign-ABC-1-product'), null);
  assert.equal(gadget.focus('assign-ABC-2-delivery'), null);
  gadget.focus('assign-ABC-1-delivery').click();
  gadget.one('[data-action=take]').click();
  await until(() => gadget.status() === text('clear-owner.assign.done.one', 'Delivery Owner', 'Me', 'ABC-1'));
  same(gadget.sent, [['ABC-1/delivery', {user: 'me'}]]);
  assert.equal(gadget.one('.clear-owner-assign'), null);
});

test('a success message stays visible until it is closed or replaced', async () => {
  const gadget = await assignable();
  const take = async () => {
    gadget.focus('assign-ABC-1-delivery').click();
    gadget.one('[data-action=take]').click();
    await until(() => gadget.one('.clear-owner-done'));
  };
  await take();
  const done = text('clear-owner.assign.done.one', 'Delivery Owner', 'Me', 'ABC-1');
  assert.ok(gadget.content('.clear-owner-done').startsWith(done));
  gadget.focus('done-close').click();
  assert.equal(gadget.one('.clear-owner-done'), null);
  await take();
  gadget.focus('choose-ABC-3').click();
  assert.equal(gadget.one('.clear-owner-done'), null);
});

test('says why an assigned issue is no longer in the list', async () => {
  const outcome = (await assignable()).get('clear-owner/gadget/unclear/assign/outcome');
  const run = {keys: ['ABC-1'], role: 'delivery', done: ['ABC-1'], left: [], name: 'Me'};
  const done = text('clear-owner.assign.done.one', 'Delivery Owner', 'Me', 'ABC-1');
  const format = {number: String};
  assert.equal(outcome.of(run, 0, [{key: 'ABC-1'}], format).text, done);
  assert.equal(outcome.of(run, 0, [{key: 'ABC-2'}], format).text, done + ' ' + text('clear-owner.assign.left'));
  const kept = {keys: ['ABC-1'], role: 'delivery', done: [], left: ['ABC-1'], name: 'Me'};
  assert.equal(outcome.of(kept, 0, [], format).text, text('clear-owner.assign.kept-clear', 'ABC-1'));
});

test('links to what was changed: the issue, or a search of several', async () => {
  const outcome = (await assignable()).get('clear-owner/gadget/unclear/assign/outcome');
  const of = keys => outcome.of({keys, role: 'delivery', done: keys, left: [], name: 'Me'}, 0,
    keys.map(key => ({key})), {number: String}).node;
  same([...of(['ABC-1']).querySelectorAll('a')].map(link => link.getAttribute('href')), ['/jira/browse/ABC-1']);
  const many = of(['A-1', 'A-2', 'A-3', 'A-4']);
  same([...many.querySelectorAll('a')].map(link => decodeURIComponent(link.getAttribute('href'))),
    ['/jira/issues/?jql=key in (A-1, A-2, A-3, A-4)']);
  assert.equal(many.textContent, text('clear-owner.assign.done', 'Delivery Owner', 'Me', '4'));
});

test('undoes a change, and names what it could not put back', async () => {
  const gadget = await assignable([], {'/undo': {id: 'u1', state: 'undoing'}, '/u1': {
    id: 'u1', state: 'undone', counts: {undone: 1, left: 1}
  }, '/u1/issues': {values: [
    {key: 'ABC-1', state: 'undone'}, {key: 'ABC-4', state: 'left', message: 'Changed since'}
  ]}});
  for (const key of ['ABC-1', 'ABC-4']) {
    gadget.focus('choose-' + key).click();
  }
  gadget.focus('bulk-product').click();
  gadget.submit();
  await until(() => gadget.focus('done-undo'));
  gadget.focus('done-undo').click();
  gadget.focus('done-undo').click();
  await until(() => gadget.content('.clear-owner-done').includes('Changed since'));
  assert.ok(gadget.content('.clear-owner-done').startsWith(text('clear-owner.undo.some', '1', '2') + ' ABC-4: '));
  assert.equal(gadget.focus('done-undo'), null);
  same(gadget.undone, ['/jira/rest/clear-owner/1.0/transfers/u1/undo']);
});

test('says how many of the selected issues will change, and offers to replace clear owners', async () => {
  const gadget = await assignable();
  gadget.focus('choose-all').click();
  gadget.focus('bulk-product').click();
  const form = gadget.one('.clear-owner-assign');
  const all = form.querySelector('[type=checkbox]');
  const says = () => form.querySelector('.clear-owner-quiet').textContent;
  const clear = 9 - editable({jql: '', start: 0, limit: 10}).issues
    .filter(one => one.editable && one.vision.unclear).length;
  assert.ok(clear > 0);
  assert.equal(says(), text('clear-owner.assign.will-change', String(9 - clear), '9'));
  assert.ok(form.textContent.includes(clear === 1 ? text('clear-owner.assign.replace-clear.one')
    : text('clear-owner.assign.replace-clear', String(clear))));
  all.click();
  assert.equal(says(), text('clear-owner.assign.will-change', '9', '9'));
});

test('leads from the page to the whole list, for those who may transfer it', async () => {
  const link = async (mayTransfer, settings) => {
    const gadget = await assignable([], {}, mayTransfer, settings);
    gadget.focus('choose-all').click();
    const found = gadget.focus('bulk-list');
    return found && found.getAttribute('href').replace(/transferJql=[^#]*/, 'transferJql=…');
  };
  assert.equal(await link(null), null);
  assert.equal(await link('site'), '/jira/secure/admin/ClearOwnerAdmin.jspa?transferJql=…#transfers');
  assert.equal(await link('project', {scopeType: 'projects', projects: 'ABC'}),
    '/jira/secure/ClearOwnerProject!default.jspa?projectKey=ABC&transferJql=…#transfers');
  assert.equal(await link('project', {scopeType: 'projects', projects: 'ABC,XYZ'}), null);
});

test('an outcome counts issues, and names a single one', async () => {
  const gadget = await assignable();
  const outcome = gadget.get('clear-owner/gadget/unclear/assign/outcome');
  const format = {number: String};
  const run = (done, name) => ({keys: done, role: 'product', done, left: [], name});
  const said = (done, name) => outcome.of(run(done, name), 0, done.map(key => ({key})), format).text;
  assert.equal(said(['ABC-1', 'ABC-2'], 'Ann'), 'Product Owner set to Ann on 2 issues.');
  assert.equal(said(['ABC-1'], 'Ann'), 'Product Owner set to Ann on ABC-1.');
  assert.equal(said(['ABC-1', 'ABC-2'], ''), 'Product Owner removed from 2 issues.');
  assert.equal(said(['ABC-1'], ''), 'Product Owner removed from ABC-1.');
  assert.equal(outcome.of(run(['ABC-1'], 'Ann'), 1, [], format).text, 'Couldn’t change the issue. '
    + text('clear-owner.assign.left'));
});

test('for several issues, checks one of each project for visibility', async () => {
  const gadget = await shown((data, {url}) => url.includes('/candidates')
    ? {values: [{user: {key: 'u1'}, canBrowse: !url.includes('SECRET')}, {user: {key: 'u2'}, canBrowse: false}]}
    : unclear(data));
  const visibility = gadget.get('clear-owner/gadget/unclear/assign/sight');
  const asked = gadget.requests.length;
  same(await visibility.hidden(['ABC-1', 'ABC-2', 'SECRET-1', 'SECRET-9'], {id: 'u1', name: 'ann'}), ['SECRET-1']);
  same(gadget.requests.slice(asked).map(one => one.data.query), ['ann', 'ann']);
  same(await visibility.hidden(['ABC-1'], {id: 'u3', name: 'new'}), []);
});

test('assigns an owner to several issues, and names those that failed', async () => {
  const gadget = await assignable(['ABC-3']);
  for (const key of ['ABC-1', 'ABC-3', 'ABC-4']) {
    gadget.focus('choose-' + key).click();
  }
  gadget.focus('bulk-product').click();
  gadget.submit();
  await until(() => gadget.status() === text('clear-owner.assign.failed', '1', '3'));
  assert.ok(gadget.content('.clear-owner-bulk').includes('Not yours'));
  same(gadget.sent, [['ABC-1,ABC-3,ABC-4', {role: 'product', user: null}]]);
  assert.ok(gadget.content('.clear-owner-bulk').includes('ABC-3'));
  gadget.submit();
  await until(() => gadget.sent.length === 2);
  assert.equal(gadget.sent[1][0], 'ABC-3');
});

test('assigns an owner to many issues in batches, and continues after a failed batch', async () => {
  const gadget = await assignable();
  const posts = [];
  const said = gadget.$.ajax;
  gadget.$.ajax = request => {
    if (request.type !== 'POST') {
      return said(request);
    }
    posts.push(JSON.parse(request.data).issues.length);
    const answer = gadget.$.Deferred();
    const keys = JSON.parse(request.data).issues;
    return posts.length === 1 ? answer.reject({status: 0, responseText: ''})
      : answer.resolve({values: keys.map(key => ({key, result: 'changed', errors: []}))}, 'success',
        {getResponseHeader: () => null});
  };
  const Assigning = gadget.get('clear-owner/gadget/unclear/assign/assigning');
  let result = null;
  const assigning = new Assigning({redraw: () => { }, done: run => { result = run; }});
  for (let number = 1; number <= 25; number += 1) {
    assigning.choose('ABC-' + number, true);
  }
  assigning.startBulk('product');
  assigning.run('me', 'Me');
  await until(() => result);
  same(posts, [10, 10, 5]);
  assert.equal(result.done.length, 15);
  same([assigning.failures().length, assigning.failures()[0].failure.kind, assigning.chosen().length], [
    10, 'offline', 10
  ]);
});

test('selects all editable issues of the page, and deselects them', async () => {
  const gadget = await assignable();
  gadget.focus('choose-all').click();
  assert.ok(gadget.content('.clear-owner-bulk').includes(text('clear-owner.assign.chosen', '9')));
  gadget.focus('bulk-clear').click();
  assert.equal(gadget.content('.clear-owner-bulk'), text('clear-owner.assign.none'));
});

test('keeps the chosen user when another issue is selected, and moves the focus to the next row', async () => {
  const gadget = await assignable();
  gadget.focus('assign-ABC-1-delivery').click();
  const input = gadget.one('.clear-owner-assign input');
  gadget.focus('choose-ABC-3').click();
  assert.equal(gadget.one('.clear-owner-assign input'), input);
  gadget.one('[data-action=take]').click();
  await until(() => gadget.status() === text('clear-owner.assign.done.one', 'Delivery Owner', 'Me', 'ABC-1'));
  assert.equal(gadget.document.activeElement.getAttribute('data-focus'), 'assign-ABC-1-delivery');
});

test('a refresh does not discard input', async () => {
  const gadget = await assignable();
  gadget.focus('assign-ABC-1-delivery').click();
  const asked = gadget.requests.length;
  gadget.refresh();
  assert.equal(gadget.requests.length, asked);
  gadget.one('.clear-owner-assign').dispatchEvent(new gadget.window.KeyboardEvent('keydown', {key: 'Escape'}));
  assert.equal(gadget.one('.clear-owner-assign'), null);
  assert.equal(gadget.document.activeElement, gadget.focus('assign-ABC-1-delivery'));
  gadget.refresh();
  await until(() => gadget.requests.length > asked);
});

test('counts owners of both roles if the gadget shows both', async () => {
  const answer = (data, {url}) => url.endsWith('/groups')
    ? {...byProject, by: data.by, role: data.role} : unclear(data);
  const gadget = await shown(answer, {preferences: {...CONFIGURED, groupBy: 'owner'}});
  same(gadget.all('.clear-owner-groups h4').map(node => node.textContent),
    [text('clear-owner.gadget.groups.product-owner'), text('clear-owner.gadget.groups.delivery-owner')]);
  const one = await shown(answer, {preferences: {...CONFIGURED, groupBy: 'reason', role: 'vision'}});
  same(one.requests.filter(({url}) => url.endsWith('/groups')).map(({data}) => data.role), ['vision']);
});

/** Replaces the timer, so that the test controls the waits before retries. */
function impatient(gadget) {
  const waits = [];
  gadget.get('clear-owner/common/host').later = (milliseconds, then) => waits.push({milliseconds, then});
  return waits;
}

const tooMany = seconds => ({status: 429, body: '', headers: {'Retry-After': seconds}});

test('waits as long as Jira demands, says so, and retries', async () => {
  let asked = 0;
  const gadget = dashboard(data => {
    asked += 1;
    return asked === 1 ? tooMany('5') : unclear(data);
  });
  const waits = impatient(gadget);
  gadget.render();
  await until(() => waits.length === 1);
  assert.equal(waits[0].milliseconds, 5000);
  assert.equal(gadget.content('.clear-owner-stale'), text('clear-owner.gadget.waiting', '5'));
  assert.equal(asked, 1);
  waits[0].then();
  await until(() => gadget.one('.clear-owner-table'));
  assert.equal(gadget.one('.clear-owner-stale'), null);
});

test('gives up after a number of tries', async () => {
  const gadget = dashboard(() => tooMany('5'));
  const waits = impatient(gadget);
  gadget.render();
  for (let tries = 1; tries <= 3; tries += 1) {
    await until(() => waits.length === tries);
    waits[tries - 1].then();
  }
  await until(() => gadget.one('.clear-owner-failure'));
  assert.equal(gadget.content('.clear-owner-failure-title'), text('clear-owner.failure.busy'));
  assert.equal(gadget.requests.length, 4);
});

test('does not wait for a very long time', async () => {
  const gadget = await shown(() => tooMany('3600'));
  assert.equal(gadget.content('.clear-owner-failure-title'), text('clear-owner.failure.busy'));
});

test('offers the whole list as a file', async () => {
  const gadget = await shown(unclear, {
    preferences: {...CONFIGURED, scopeType: 'jql', jql: 'due < now()', role: 'vision'}
  });
  const link = gadget.one('[data-focus=csv]');
  assert.equal(link.getAttribute('href'), '/jira/rest/clear-owner/1.0/unclear/csv?jql=due%20%3C%20now()&role=vision');
  assert.ok(link.hasAttribute('download'));
});

test('the file has semicolons where Excel expects them', async () => {
  const gadget = await shown(unclear);
  gadget.document.querySelector('meta[name=ajs-user-locale]').setAttribute('content', 'de_DE');
  const {unclearCsv} = gadget.get('clear-owner/common/links');
  assert.match(unclearCsv('due < now()', 'vision'), /&role=vision&separator=semicolon$/);
});

test('says that part of the scope cannot be seen, and shows the numbers of the rest', async () => {
  const partial = request => ({...unclear(request), scope: {jql: 'x', issues: 170, partial: true}});
  const gadget = await shown(partial);
  assert.equal(gadget.content('.clear-owner-partial'), text('clear-owner.scope.partial'));
  assert.equal(gadget.content('.clear-owner-headline-text'), '101 of 170 issues are unclear');
  for (const issues of [0, 5]) {
    const scope = {jql: 'x', issues, partial: true};
    const none = await shown(request => ({...nothingUnclear(request, issues), scope}));
    assert.equal(none.content('.clear-owner-partial'), text('clear-owner.scope.partial'));
  }
  assert.equal((await shown(unclear)).one('.clear-owner-partial'), null);
});

test('a gadget of very many projects asks by POST, for the file too', async () => {
  const keys = Array.from({length: 150}, (_, number) => 'PROJECTKEY' + (number + 100) + 'ABCDEFGHIJKLMNOPQR');
  const projects = keys.join(',');
  const gadget = await shown((data, {type, url}) => {
    const body = type === 'POST' ? JSON.parse(data) : data;
    return url.endsWith('/csv') ? 'Issue key' : unclear(body);
  }, {preferences: {...CONFIGURED, projects}});
  assert.equal(gadget.requests[0].type, 'POST');
  assert.equal(gadget.content('.clear-owner-headline-text'), '101 of 170 issues are unclear');
  const file = gadget.one('[data-focus=csv]');
  assert.equal(file.tagName, 'BUTTON');
  file.click();
  const asked = await until(() => gadget.requests.find(({url}) => url.endsWith('/unclear/csv')));
  assert.equal(asked.type, 'POST');
  assert.equal(asked.dataType, 'text');
  assert.ok(JSON.parse(asked.data).jql.includes('PROJECTKEY249'));
});
