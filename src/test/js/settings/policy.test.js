import assert from 'node:assert/strict';
import {test} from 'node:test';
import {page, same, text, until} from '../plugin.js';

const DEFAULTS = {
  reasons: ['missing'], includesResolved: false, issueTypes: [], graceDays: 0, confirmWithinDays: 5, onDecline: 'keep',
  reconfirmEveryDays: 180, inheritsFrom: ['parent', 'epic'], productInheritsFromField: 'none',
  productInheritsFromLeads: [], deliveryInheritsFromField: 'none', deliveryInheritsFromLeads: [], overloadAbove: 100
};
// As described by REST, with two of the reasons only.
const described = (id, group, kind, more = {}) => {
  const name = id.replace(/[A-Z]/g, letter => '-' + letter.toLowerCase());
  return {
    id, label: text('clear-owner.setting.' + name), help: text(`clear-owner.setting.${name}.help`),
    group, groupLabel: text('clear-owner.policy.group.' + group), kind,
    unit: null, min: null, max: null, globalOnly: false, choices: [], ...more
  };
};
const labeled = (prefix, codes) => codes.map(code => ({code, label: text(prefix + code), help: null}));
const SETTINGS = [
  described('reasons', 'unclear', 'choices', {choices: ['missing', 'stale'].map(code => ({
    code, label: text('clear-owner.clarity.' + code), help: text('clear-owner.admin.reason.' + code)
  }))}),
  described('graceDays', 'unclear', 'number', {unit: 'days', min: 0, max: 365}),
  described('confirmWithinDays', 'confirmation', 'number', {unit: 'days', min: 0, max: 90}),
  described('onDecline', 'confirmation', 'choice', {
    choices: labeled('clear-owner.choice.on-decline-', ['keep', 'previous', 'empty'])
  }),
  described('reconfirmEveryDays', 'confirmation', 'number', {unit: 'days', min: 1, max: 3650}),
  described('includesResolved', 'issues', 'flag'),
  described('issueTypes', 'issues', 'issue-types'),
  described('inheritsFrom', 'inheritance', 'choices', {
    choices: labeled('clear-owner.choice.inherits-from-', ['parent', 'epic', 'component', 'project'])
  }),
  ...['product', 'delivery'].flatMap(role => [
    described(role + 'InheritsFromField', 'inheritance', 'user-field', {
      choices: [
        ...labeled(`clear-owner.choice.${role}-inherits-from-field-`, ['none', 'assignee', 'reporter']),
        {code: 'customfield_10300', label: 'Team lead', help: null}
      ]
    }),
    described(role + 'InheritsFromLeads', 'inheritance', 'choices', {
      choices: labeled(`clear-owner.choice.${role}-inherits-from-leads-`, ['component-lead', 'project-lead'])
    })
  ]),
  described('overloadAbove', 'load', 'number', {unit: 'issues', min: 1, max: 100000, globalOnly: true})
];
const NOTHING = Object.fromEntries(Object.keys(DEFAULTS).map(name => [name, null]));
const RUN = {
  id: 'r1', state: 'finished', done: 10, total: 10, issues: 10, assessedNow: 6, assessedThen: 8,
  unclearNow: 3, unclearThen: 5,
  becomeUnclear: {issues: 2, keys: ['A-1', 'A-2'], search: 'key in (A-1, A-2)'},
  becomeClear: {issues: 0, keys: [], search: null},
  becomeNotAssessed: {issues: 0, keys: [], search: null}
};

const saved = (more = {}) => ({
  project: null, projectName: null, version: 0, changedBy: null, changedAt: null, own: NOTHING, inherited: DEFAULTS,
  effective: DEFAULTS, settings: SETTINGS, ...more
});

async function form(scope = null, answers = {}) {
  const shown = page('policy', request => {
    const path = request.url.replace('/jira/rest/clear-owner/1.0/', '').replace('/jira/rest/api/2/', '');
    const answer = answers[`${request.type} ${path}`];
    if (answer !== undefined) {
      return typeof answer === 'function'
        ? answer(request.type === 'GET' ? request.data : JSON.parse(request.data)) : answer;
    }
    return path === 'issuetype' ? [{id: '1', name: 'Bug'}, {id: '2', name: 'Task'}]
      : path.endsWith('history') ? {start: 0, limit: 10, total: 0, values: []}
        : saved({project: scope});
  });
  const element = shown.document.createElement('div');
  shown.document.body.append(element);
  const policy = new (shown.get('clear-owner/settings/policy/policy'))(element, scope);
  policy.start();
  await until(() => element.querySelector('form'));
  const by = id => element.querySelector('#clear-owner-policy-' + id);
  const set = (id, value) => {
    by(id).value = value;
    by(id).dispatchEvent(new shown.window.Event('input'));
  };
  return {
    ...shown, element, by, set, policy,
    status: () => element.querySelector('.clear-owner-policy-status').textContent,
    press: action => element.querySelector(`[data-action="${action}"]`).click(),
    submit: () => element.querySelector('form').dispatchEvent(new shown.window.Event('submit', {cancelable: true})),
    sent: () => shown.requests.filter(request => request.type !== 'GET').map(({type, url, data}) =>
      [type, url.replace('/jira/rest/clear-owner/1.0/', ''), data && JSON.parse(data)])
  };
}

test('saves all settings of the global policy, with the loaded version', async () => {
  const view = await form(null, {'PUT policy': () => saved({version: 1})});
  view.set('graceDays', '3');
  view.submit();
  await until(() => view.status() === text('clear-owner.policy.saved'));
  same(view.sent(), [['PUT', 'policy', {...DEFAULTS, graceDays: 3, version: 0, why: null}]]);
});

test('saves only the own settings of a project', async () => {
  const view = await form('ABC', {'PUT policy/projects/ABC': () => saved({project: 'ABC', version: 1})});
  const summary = () => view.element.querySelector('.clear-owner-policy-summary').textContent;
  assert.equal(view.by('graceDays'), null);
  assert.equal(summary(), text('clear-owner.policy.owned.none'));
  view.by('graceDays-own').click();
  assert.equal(summary(), text('clear-owner.policy.owned.one'));
  view.set('graceDays', '7');
  view.submit();
  await until(() => view.sent().length);
  same(view.sent()[0][2], {graceDays: 7, version: 0, why: null});
});

test('shows, sends and compares a setting unknown to the scripts', async () => {
  const tenth = {
    id: 'awayDays', label: 'Days away', help: 'Counts <b>days</b>.', group: 'absence', groupLabel: 'Absence',
    kind: 'number', unit: 'days', min: 1, max: 30, globalOnly: false, choices: []
  };
  const policy = more => saved({
    settings: [...SETTINGS, tenth], inherited: {...DEFAULTS, awayDays: 7}, effective: {...DEFAULTS, awayDays: 7},
    ...more
  });
  const view = await form(null, {
    'GET policy': policy(), 'PUT policy': () => policy({version: 1}),
    'GET policy/history': pageOf([save(1, {}, {awayDays: 9})])
  });
  const section = view.by('awayDays').closest('section');
  assert.equal(section.querySelector('h4').textContent, 'Absence');
  assert.equal(view.element.querySelector('label[for=clear-owner-policy-awayDays]').textContent, 'Days away');
  assert.equal(view.by('awayDays-help').textContent, 'Counts <b>days</b>.');
  view.set('awayDays', '31');
  view.submit();
  same(invalid(view), ['clear-owner-policy-awayDays']);
  view.set('awayDays', '8');
  view.submit();
  await until(() => view.sent().length);
  assert.equal(view.sent()[0][2].awayDays, 8);
  await until(() => changesOf(view, 1).length);
  same(changesOf(view, 1), ['Days away: 7 days → 9 days']);
});

test('shows a reason unknown to the scripts, with its meaning', async () => {
  const [reasons, ...others] = SETTINGS;
  const tenth = {code: 'away', label: 'Away', help: 'The owner is away.'};
  const view = await form(null, {
    'GET policy': saved({settings: [{...reasons, choices: [...reasons.choices, tenth]}, ...others]})
  });
  assert.equal(view.element.querySelector('label[for=clear-owner-policy-reasons-away]').textContent, 'Away');
  assert.equal(view.by('reasons-away-help').textContent, 'The owner is away.');
  view.by('reasons-away').click();
  view.submit();
  await until(() => view.sent().length);
  same(view.sent()[0][2].reasons, ['missing', 'away']);
});

test('detects unsaved changes, and undoes them', async () => {
  const view = await form();
  assert.equal(view.policy.dirty(), false);
  view.by('includesResolved').click();
  assert.equal(view.policy.dirty(), true);
  assert.equal(view.status(), text('clear-owner.policy.unsaved'));
  view.press('undo');
  assert.equal(view.policy.dirty(), false);
  assert.equal(view.by('includesResolved').checked, false);
});

test('reports a value out of range at its field, without a request', async () => {
  const view = await form();
  view.set('reconfirmEveryDays', '0');
  view.submit();
  const error = view.element.querySelector('[data-error=reconfirmEveryDays]');
  assert.equal(error.textContent, text('clear-owner.policy.out-of-range', '1', '3,650'));
  same(view.sent(), []);
});

const invalid = view => [...view.element.querySelectorAll('[aria-invalid=true]')].map(control => control.id);

test('an error is announced at its field, which has the focus, until it is corrected', async () => {
  const view = await form();
  view.set('reconfirmEveryDays', '0');
  view.set('graceDays', '400');
  view.submit();
  same(invalid(view), ['clear-owner-policy-graceDays', 'clear-owner-policy-reconfirmEveryDays']);
  assert.equal(view.document.activeElement, view.by('graceDays'));
  assert.equal(view.by('graceDays').getAttribute('aria-describedby'),
    'clear-owner-policy-graceDays-help clear-owner-policy-graceDays-error');
  assert.equal(view.status(), text('clear-owner.policy.wrong', 2));
  view.set('graceDays', '401');
  assert.equal(invalid(view).length, 2, 'still wrong');
  view.set('graceDays', '3');
  same(invalid(view), ['clear-owner-policy-reconfirmEveryDays']);
  assert.equal(view.by('graceDays').getAttribute('aria-describedby'), 'clear-owner-policy-graceDays-help');
  assert.equal(view.element.querySelector('[data-error=graceDays]').textContent, '');
  view.set('reconfirmEveryDays', '1');
  assert.equal(view.status(), text('clear-owner.policy.unsaved'));
});

test('shows errors from Jira at their fields', async () => {
  const view = await form(null, {
    'PUT policy': () => ({status: 400, body: '{"errors": [{"field": "issueTypes", "message": "No type 9"}]}'})
  });
  view.submit();
  await until(() => view.element.querySelector('[data-error=issueTypes]').textContent === 'No type 9');
  same(invalid(view), ['clear-owner-policy-issueTypes-1', 'clear-owner-policy-issueTypes-2']);
  await until(() => view.document.activeElement === view.by('issueTypes-1'));
  view.by('issueTypes-2').click();
  same(invalid(view), []);
});

test('an error in an inherited setting shows at its check box', async () => {
  const view = await form('ABC', {
    'PUT policy/projects/ABC': () => ({
      status: 400, body: '{"errors": [{"field": "graceDays", "message": "0 to 365"}]}'
    })
  });
  view.submit();
  await until(() => invalid(view)[0] === 'clear-owner-policy-graceDays-own');
});

test('says that there is no dry run yet, and again after the tried values are saved', async () => {
  const view = await form(null, {
    'POST policy/dry-runs': {...RUN, state: 'waiting'}, 'GET policy/dry-runs/r1': RUN,
    'PUT policy': () => saved({version: 1})
  });
  const said = () => view.element.querySelector('[data-state]').textContent;
  assert.equal(said(), text('clear-owner.policy.dry-run.nothing'));
  view.by('includesResolved').click();
  assert.equal(said(), text('clear-owner.policy.dry-run.untried'));
  view.press('try');
  await until(() => view.element.querySelector('[data-state=finished]'));
  view.submit();
  await until(() => said() === text('clear-owner.policy.dry-run.nothing'));
});

test('counts among the assessed issues, and does not call clear what would no longer be assessed', async () => {
  const left = {issues: 3, keys: ['A-7', 'A-8'], search: 'key in (A-7, A-8)'};
  const view = await form(null, {
    'POST policy/dry-runs': {...RUN, state: 'waiting'}, 'GET policy/dry-runs/r1': {...RUN, becomeNotAssessed: left}
  });
  view.press('try');
  const run = await until(() => view.element.querySelector('[data-state=finished]'));
  assert.ok(run.textContent.includes(text('clear-owner.policy.dry-run.sum', '3', '6', '5', '8')));
  assert.equal(run.querySelector('[data-change="clear"]'), null);
  const change = run.querySelector('[data-change="not-assessed"]');
  assert.equal(change.textContent, text('clear-owner.policy.dry-run.not-assessed', '3') + ' '
    + text('clear-owner.policy.dry-run.first.not-assessed', '2'));
});

test('says that more issues would be assessed, even if none of them is unclear', async () => {
  const none = {issues: 0, keys: [], search: null};
  const same = {...RUN, becomeUnclear: none, unclearThen: 3};
  for (const assessedThen of [6, 8]) {
    const view = await form(null, {
      'POST policy/dry-runs': {...RUN, state: 'waiting'}, 'GET policy/dry-runs/r1': {...same, assessedThen}
    });
    view.press('try');
    const run = await until(() => view.element.querySelector('[data-state=finished]'));
    assert.equal(run.textContent.includes(text('clear-owner.policy.dry-run.same')), assessedThen === 6);
  }
});

test('tries a policy and marks the run as outdated when the form changes', async () => {
  const view = await form(null, {'POST policy/dry-runs': {...RUN, state: 'waiting'}, 'GET policy/dry-runs/r1': RUN});
  view.press('try');
  const run = await until(() => view.element.querySelector('[data-state=finished]'));
  assert.ok(run.textContent.includes(text('clear-owner.policy.dry-run.unclear', '2')));
  assert.ok(run.querySelector('a').href.includes(encodeURIComponent('key in (A-1, A-2)')));
  assert.equal(run.hasAttribute('data-outdated'), false);
  view.by('includesResolved').click();
  const old = view.element.querySelector('[data-outdated]');
  assert.ok(old.textContent.includes(text('clear-owner.policy.dry-run.old')));
  assert.ok(old.textContent.includes(text('clear-owner.policy.dry-run.outdated')));
  view.by('includesResolved').click();
  assert.equal(view.element.querySelector('[data-outdated]'), null);
});

test('a deleted issue type can be removed', async () => {
  const view = await form(null, {'GET policy': saved({effective: {...DEFAULTS, issueTypes: ['77']}})});
  view.by('issueTypes-77').click();
  view.submit();
  await until(() => view.sent().length);
  same(view.sent()[0][2].issueTypes, []);
});

test('selects all issue types at once, or none', async () => {
  const view = await form();
  const press = name => view.element.querySelector(`[data-focus=clear-owner-policy-issueTypes-${name}]`).click();
  press('all');
  view.submit();
  await until(() => view.sent().length === 1);
  same(view.sent()[0][2].issueTypes, ['1', '2']);
  press('none');
  assert.equal(view.by('issueTypes-1').checked, false);
});

test('the field to inherit an owner from is chosen among assignee, reporter and the site’s user pickers', async () => {
  const view = await form();
  same([...view.by('deliveryInheritsFromField').options].map(option => option.textContent), [
    ...['none', 'assignee', 'reporter'].map(code => text('clear-owner.choice.delivery-inherits-from-field-' + code)),
    'Team lead'
  ]);
  view.by('deliveryInheritsFromField').value = 'customfield_10300';
  view.by('deliveryInheritsFromField').dispatchEvent(new view.window.Event('change'));
  view.submit();
  await until(() => view.sent().length);
  assert.equal(view.sent()[0][2].deliveryInheritsFromField, 'customfield_10300');
});

test('a field that is gone is named by its id with a note, until another is chosen', async () => {
  const gone = {...DEFAULTS, productInheritsFromField: 'customfield_77'};
  const view = await form(null, {'GET policy': saved({effective: gone})});
  const select = view.by('productInheritsFromField');
  const note = view.element.querySelector('.clear-owner-policy-gone');
  assert.equal(select.value, 'customfield_77');
  assert.equal(select.selectedOptions[0].textContent, text('clear-owner.policy.gone-field', 'customfield_77'));
  assert.equal(note.textContent, text('clear-owner.policy.gone-field.help'));
  select.value = 'assignee';
  select.dispatchEvent(new view.window.Event('change'));
  assert.equal(note.hidden, true);
  view.submit();
  await until(() => view.sent().length);
  assert.equal(view.sent()[0][2].productInheritsFromField, 'assignee');
});

test('a project that inherits a field that is gone shows that in words', async () => {
  const gone = {...DEFAULTS, productInheritsFromField: 'customfield_77'};
  const view = await form('ABC', {
    'GET policy/projects/ABC': saved({project: 'ABC', inherited: gone, effective: gone})
  });
  const setting = view.element.querySelector('[data-setting=productInheritsFromField]');
  assert.ok(setting.textContent.includes(text('clear-owner.policy.gone-field', 'customfield_77')));
});

test('keeps the input when Jira fails, and retries the save', async () => {
  let fails = true;
  const view = await form(null, {'PUT policy': () => fails ? {status: 500, body: ''} : saved({version: 1})});
  view.set('graceDays', '3');
  view.submit();
  const again = await until(() => [...view.element.querySelectorAll('[role=alert] button')]
    .find(button => button.textContent === text('clear-owner.retry')));
  assert.equal(view.by('graceDays').value, '3');
  fails = false;
  again.click();
  await until(() => view.status() === text('clear-owner.policy.saved'));
  assert.equal(view.sent()[1][2].graceDays, 3);
});

const ADA = {displayName: 'Ada'};
const save = (version, before, own, why = null) => ({
  version, changedBy: ADA, changedAt: '2026-03-02T08:00:00Z', why,
  before: {...NOTHING, ...before}, own: {...NOTHING, ...own}
});
const pageOf = (values, total = values.length) => ({start: 0, limit: 10, total, values});
const changesOf = (view, version) => [...view.element.querySelectorAll(`[data-version="${version}"] li`)]
  .map(li => li.textContent);

test('the history of the global policy shows changes since the defaults, by whom and why', async () => {
  const view = await form(null, {'GET policy/history': pageOf([
    save(3, {graceDays: 3}, {graceDays: 3}),
    save(2, {graceDays: 1}, {graceDays: 3}, 'Teams are <b>slow</b>'),
    save(1, {}, {reasons: [], graceDays: 1})
  ])});
  const row = await until(() => view.element.querySelector('[data-version="2"]'));
  same(changesOf(view, 2), ['Grace period after creation: 1 day → 3 days']);
  assert.ok(row.textContent.includes('Ada'));
  assert.equal(row.querySelector('.clear-owner-policy-reason').textContent, 'Teams are <b>slow</b>');
  same(changesOf(view, 1), ['Unclear when: Missing → None', 'Grace period after creation: 0 days → 1 day']);
  const third = view.element.querySelector('[data-version="3"]').textContent;
  assert.ok(third.includes(text('clear-owner.policy.history.nothing')));
});

test('the history of a project shows which settings became its own or inherited again', async () => {
  const view = await form('ABC', {'GET policy/projects/ABC/history': pageOf([
    save(2, {graceDays: 7, issueTypes: ['2']}, {issueTypes: []}), save(1, {}, {graceDays: 7, issueTypes: ['2']})
  ])});
  await until(() => view.element.querySelector('[data-version="1"]'));
  same(changesOf(view, 2), [
    'Grace period after creation: 7 days → inherited', 'Issue types: Task → All standard issue types'
  ]);
  same(changesOf(view, 1), [
    'Grace period after creation: inherited → 7 days', 'Issue types: inherited → Task'
  ]);
});

test('sends the reason with the save, once, and reports one that is too long', async () => {
  let wrong = true;
  const view = await form(null, {'PUT policy': () => wrong
    ? {status: 400, body: '{"errors": [{"field": "why", "message": "At most 255"}]}'} : saved({version: 1})});
  view.set('graceDays', '3');
  view.set('why', 'We are slow');
  view.submit();
  await until(() => invalid(view)[0] === 'clear-owner-policy-why');
  assert.equal(view.element.querySelector('[data-error=why]').textContent, 'At most 255');
  wrong = false;
  view.set('why', 'Slow');
  same(invalid(view), []);
  view.submit();
  await until(() => view.status() === text('clear-owner.policy.saved'));
  assert.equal(view.sent()[1][2].why, 'Slow');
  assert.equal(view.by('why').value, '');
});

test('lists projects with their own settings: linked name and key, and each value in words', async () => {
  const shown = page('policy', request => request.url.endsWith('issuetype') ? [{id: '1', name: 'Bug'}]
    : request.url.endsWith('/policy') ? saved() : pageOf([saved({
      project: 'ABC', projectName: 'Alpha', changedBy: ADA, changedAt: '2026-03-02T08:00:00Z', version: 1,
      own: {...NOTHING, graceDays: 7, issueTypes: ['1'], onDecline: 'empty'}
    })]));
  const element = shown.document.createElement('div');
  new (shown.get('clear-owner/settings/policy/overrides'))(element).start();
  const link = await until(() => element.querySelector('[data-project=ABC] a'));
  assert.equal(link.textContent, 'Alpha (ABC)');
  assert.ok(link.href.endsWith('ClearOwnerProject!default.jspa?projectKey=ABC'));
  same([...element.querySelectorAll('li')].map(li => li.textContent), ['Grace period after creation: 7 days',
    'When an owner declines: Remove the owner', 'Issue types: Bug']);
});

test('older changes load page by page, and the first new one gets the focus', async () => {
  let fails = false;
  const all = Array.from({length: 12}, (_, i) => save(12 - i, {graceDays: i}, {graceDays: i + 1}));
  const view = await form(null, {'GET policy/history': request => fails ? {status: 500, body: ''}
    : {...pageOf(all.slice(request.start, request.start + request.limit), 12)}});
  const more = await until(() => [...view.element.querySelectorAll('.clear-owner-policy-history > button')][0]);
  const rows = () => view.element.querySelectorAll('[data-version]').length;
  assert.equal(rows(), 10);
  fails = true;
  more.click();
  const again = await until(() => view.element.querySelector('[role=alert] button'));
  assert.equal(rows(), 10, 'what is there stays');
  fails = false;
  again.click();
  await until(() => rows() === 12);
  assert.equal(view.document.activeElement.closest('tr').getAttribute('data-version'), '2');
  assert.equal(view.element.querySelector('[role=alert]'), null);
  assert.equal(view.element.querySelector('.clear-owner-policy-history > button'), null);
});

test('a save after another user has saved keeps its own changes and takes the rest from the other', async () => {
  let theirs = null;
  const view = await form(null, {
    'GET policy': () => theirs ?? saved(),
    'PUT policy': body => body.version === 0
      ? {status: 409, body: '{"errors": [{"field": "version", "message": "Somebody else saved"}]}'}
      : saved({version: 2})
  });
  view.set('graceDays', '3');
  theirs = saved({version: 1, effective: {...DEFAULTS, confirmWithinDays: 9, graceDays: 1}});
  view.submit();
  const merge = await until(() => [...view.element.querySelectorAll('[role=alert] button')]
    .find(button => button.textContent === text('clear-owner.policy.overtaken.merge')));
  merge.click();
  await until(() => view.by('confirmWithinDays').value === '9');
  assert.equal(view.by('graceDays').value, '3');
  assert.equal(view.element.querySelector('[role=alert]'), null);
  assert.equal(view.status(), text('clear-owner.policy.unsaved'));
  view.submit();
  await until(() => view.status() === text('clear-owner.policy.saved'));
  same(view.sent().at(-1)[2], {...DEFAULTS, graceDays: 3, confirmWithinDays: 9, version: 1, why: null});
});

test('a user who may no longer save sees the message from Jira, not one about a search', async () => {
  const view = await form(null, {'PUT policy': () => ({status: 403, body: '{"errors": [{"message": "Not yours"}]}'})});
  view.submit();
  const alert = await until(() => view.element.querySelector('[role=alert]'));
  assert.ok(alert.textContent.includes(text('clear-owner.policy.refused')));
  assert.ok(alert.textContent.includes('Not yours'));
});
