import assert from 'node:assert/strict';
import {test} from 'node:test';
import {MARKUP, person} from '../answers.js';
import {page, same, text, until} from '../plugin.js';

const T = (key, ...values) => text('clear-owner.transfer.page.' + key, ...values);

const PLAN = {
  jql: null, owner: person('ann'), table: null, project: null, condition: 'always', person: null, product: ['user:bob'],
  delivery: [], areas: false, reason: null, ask: 'policy', mail: false, limit: 0
};
const COUNTS = {expected: 2, changed: 2, failed: 0, already: 0, skipped: {}, undone: 0, left: 0};
const TRANSFER = {
  id: 't1', state: 'finished', plan: PLAN, startedBy: person('admin'), startedAt: '2026-12-01T09:00:00Z',
  finishedAt: '2026-12-01T09:01:00Z', done: 2, total: 2, counts: COUNTS, problem: null, undoneBy: null
};
const RUNNING = {...TRANSFER, state: 'running', done: 1, finishedAt: null, counts: {...COUNTS, changed: 1}};
const PREVIEW = {
  id: 'p1', state: 'finished', done: 3, total: 3, plan: PLAN, issues: 2, changes: {total: 2, product: 2, delivery: 0},
  already: 1, skipped: {'no-access': 4}, projects: [{key: 'ABC', name: MARKUP, changes: 2}],
  owners: [{user: person('bob'), changes: 2}], areas: [], leads: [], examples: [
    {key: 'ABC-1', summary: MARKUP, role: 'product', from: person('ann', false), to: person('bob')},
    {key: 'ABC-2', summary: 'Two', role: 'product', from: person('ann', false), to: null}
  ], problem: null
};
const row = (number, more = {}) => ({
  key: `ABC-${number}`, summary: MARKUP, area: null, role: 'product', from: person('ann'), to: person('bob'),
  state: 'changed', at: '2026-12-01T09:00:30Z', message: null, ...more
});
const FIELDS = [
  {id: 'customfield_1', name: 'Tester', custom: true, schema: {type: 'user', custom: 'com.atlassian:userpicker'}},
  {id: 'customfield_2', name: 'Product Owner', custom: true, schema: {type: 'user', custom: 'io.clearowner.jira:x'}},
  {id: 'assignee', name: 'Assignee', custom: false, schema: {type: 'user'}}
];
const list = values => ({start: 0, limit: 25, total: values.length, values});
const refused = (status, ...errors) => ({status, body: JSON.stringify({errors})});

/**
 * A page with transfers.
 *
 * @param answers by "METHOD path" without the base of our REST API: a value, or a function of the request
 */
function transfers(answers, {own = false, project = null, search = ''} = {}) {
  const all = {
    'GET transfers': list([]), 'GET /rest/api/2/field': FIELDS, 'GET owners/ann': {user: person('ann')},
    'GET /rest/api/2/project': [{id: '10000', key: 'ABC', name: 'Alpha'}],
    'GET /rest/api/2/project/ABC/components': [{id: '7', name: 'Payments'}],
    'GET mine': {load: {user: person('me')}}, 'GET transfers/t1/issues': {values: [], next: null}, ...answers
  };
  const shown = page('transfer', request => {
    const path = request.url.replace('/jira/rest/clear-owner/1.0/', '').replace('/jira/rest', '/rest');
    const answer = all[`${request.type} ${path}`];
    return typeof answer === 'function' ? answer(request) : answer ?? {status: 404, body: ''};
  });
  const address = 'https://jira.example/jira/page.jspa?projectKey=A' + search + '#transfers';
  shown.window.history.replaceState(null, '', address);
  const element = shown.document.body.appendChild(shown.document.createElement('div'));
  new (shown.get('clear-owner/settings/transfer/transfers'))(element, {project, own}).start();
  const one = selector => element.querySelector(selector);
  return {
    ...shown, element, one, all: selector => [...element.querySelectorAll(selector)],
    see: selector => until(() => one(selector)),
    click: selector => one(selector).click(),
    choose: (id, value) => {
      const control = one('#clear-owner-transfer-' + id);
      control.value = value;
      control.dispatchEvent(new shown.window.Event('change', {bubbles: true}));
    },
    /** Chooses a person, as Select2 reports it. */
    pick: (id, key) => shown.$(one('#clear-owner-transfer-' + id))
      .trigger(shown.$.Event('change', {added: {id: key, text: key}})),
    submit: () => one('form').dispatchEvent(new shown.window.Event('submit', {cancelable: true, bubbles: true})),
    sent: (type, path) => shown.requests.filter(request => request.type === type && request.url.endsWith(path))
      .map(({data}) => JSON.parse(data)),
    query: () => shown.window.location.search.replace('?projectKey=A', '')
  };
}

test('says what transfers are for if there are none, and opens the form', async () => {
  const view = transfers({});
  await view.see('.clear-owner-notice');
  assert.ok(view.element.textContent.includes(T('empty.more')));
  view.click('.aui-button-primary');
  await view.see('form');
  assert.equal(view.query(), '&newTransfer=true');
  assert.equal(view.document.activeElement.textContent, T('step.what'));
});

test('lists transfers without totals for readers who may not know them, and opens one', async () => {
  const view = transfers({
    'GET transfers': list([{...TRANSFER, plan: {...PLAN, reason: MARKUP}, counts: null}]), 'GET transfers/t1': TRANSFER
  });
  const button = await view.see('[data-transfer=t1] button');
  const cells = view.all('[data-transfer=t1] td').map(cell => cell.textContent);
  assert.equal(cells[2], `${MARKUP} – ${T('of-owner', 'ann')}`);
  assert.equal(cells[4], '–');
  button.click();
  await view.see('[data-focus=undo]');
  assert.equal(view.query(), '&transfer=t1');
  await until(() => view.document.activeElement.textContent === T('of-owner', 'ann'));
});

test('goes back to the list by the browser and by the button', async () => {
  const view = transfers({'GET transfers': list([TRANSFER]), 'GET transfers/t1': TRANSFER});
  (await view.see('[data-transfer=t1] button')).click();
  await view.see('[data-focus=back]');
  view.window.history.back();
  (await view.see('[data-transfer=t1] button')).click();
  (await view.see('[data-focus=back]')).click();
  await view.see('[data-transfer=t1]');
  assert.equal(view.query(), '');
});

test('shows more transfers, and keeps those already shown if that fails', async () => {
  let fails = true;
  const view = transfers({'GET transfers': ({data}) => data.start === 0 ? {...list([TRANSFER]), total: 2}
    : fails ? {status: 503, body: ''} : {...list([{...TRANSFER, id: 't2'}]), total: 2}});
  (await view.see('[data-focus=more]')).click();
  await view.see('[role=alert]');
  fails = false;
  view.click('[data-focus=more]');
  await view.see('[data-transfer=t2]');
  assert.ok(view.one('[data-transfer=t1]'));
  assert.equal(view.one('[data-focus=more]'), null);
});

test('sends the plan with sources in order, and only the fields of the site’s own', async () => {
  const view = transfers({'POST transfers/previews': PREVIEW}, {project: 'ABC', search: '&newTransfer=true'});
  await view.see('form');
  assert.equal(view.one('#clear-owner-transfer-jql').value, 'project in ("ABC") and resolution is EMPTY');
  const offered = [...view.one('#clear-owner-transfer-product-0').options].map(option => option.value);
  assert.ok(offered.includes('field:customfield_1') && !offered.includes('field:customfield_2'));
  assert.ok(view.one('#clear-owner-transfer-product-1').closest('[hidden]'));
  view.choose('product-0', 'assignee');
  assert.equal(view.one('#clear-owner-transfer-product-1').closest('[hidden]'), null);
  view.choose('product-1', 'field:customfield_1');
  view.choose('product-2', 'nobody');
  view.choose('condition', 'missing');
  view.choose('limit', '40');
  view.submit();
  await view.see('[data-state=finished]');
  same(view.sent('POST', 'transfers/previews'), [{
    jql: 'project in ("ABC") and resolution is EMPTY', condition: 'missing', project: 'ABC', ask: 'policy', mail: false,
    limit: 40, product: ['assignee', 'field:customfield_1', 'nobody'], delivery: []
  }]);
});

test('names one person for a component within a project, and for a project elsewhere', async () => {
  const sent = async (options, kind) => {
    const view = transfers({'POST transfers/previews': PREVIEW}, {search: '&newTransfer=true', ...options});
    await view.see('form');
    view.choose('product-0', kind);
    view.pick('product-0-person', 'bob');
    view.choose('product-1', 'assignee');
    view.submit();
    await view.see('[data-state=finished]');
    return view.sent('POST', 'transfers/previews')[0].product;
  };
  same(await sent({project: 'ABC'}, 'component'), ['component:7:bob', 'assignee']);
  same(await sent({}, 'project'), ['project:10000:bob', 'assignee']);
});

test('changes roles only where a certain person is named', async () => {
  const view = transfers({'POST transfers/previews': PREVIEW}, {search: '&newTransfer=true'});
  await view.see('form');
  assert.ok(view.one('#clear-owner-transfer-person').closest('[hidden]'));
  view.choose('condition', 'person');
  view.choose('product-0', 'assignee');
  view.submit();
  assert.equal(view.one('[data-error=person]').textContent, T('no-person'));
  view.pick('person', 'ann');
  view.submit();
  await view.see('[data-state=finished]');
  const [plan] = view.sent('POST', 'transfers/previews');
  same([plan.condition, plan.person], ['person', 'ann']);
});

test('begins with the search that the address names', async () => {
  const view = transfers({}, {search: '&transferJql=' + encodeURIComponent('project = ABC and x in (y)')});
  await view.see('form');
  assert.equal(view.one('#clear-owner-transfer-jql').value, 'project = ABC and x in (y)');
  assert.equal(view.one('#clear-owner-transfer-condition').value, 'unclear');
});

/** Chooses a file, as the browser does. */
function chooseFile(view, content) {
  const input = view.one('#clear-owner-transfer-table');
  const file = new view.window.File([content], 'owners.csv', {type: 'text/csv'});
  Object.defineProperty(input, 'files', {value: [file], configurable: true});
  input.dispatchEvent(new view.window.Event('change', {bubbles: true}));
}

test('imports a file, names the lines that it leaves out, and sends what is left', async () => {
  const view = transfers({
    'POST transfers/previews': PREVIEW,
    'POST transfers/tables': {
      id: 'f1', issues: 2, product: 2, delivery: 1, wrong: 12,
      errors: Array.from({length: 12}, (any, index) => ({line: index + 2, message: MARKUP}))
    }
  }, {project: 'ABC', search: '&newTransfer=true'});
  await view.see('form');
  view.click('#clear-owner-transfer-scope-table');
  assert.ok(view.one('[data-role=product]').closest('[hidden]'), 'the file names the new owners');
  view.submit();
  assert.equal(view.one('[data-error=table]').textContent, T('file.none'));
  chooseFile(view, 'key,product\nABC-1,bob');
  await until(() => view.one('.clear-owner-transfer-file').textContent.includes(T('file.found', '2', '2', '1')));
  const shown = view.one('.clear-owner-transfer-file').textContent;
  assert.ok(shown.includes(T('file.line', '2', MARKUP)) && shown.includes(T('and-more', '2')));
  same(view.sent('POST', 'transfers/tables'), [{csv: 'key,product\nABC-1,bob', project: 'ABC'}]);
  view.submit();
  await view.see('[data-state=finished]');
  same(view.sent('POST', 'transfers/previews'), [{
    table: 'f1', condition: 'always', project: 'ABC', ask: 'policy', mail: false, limit: 0
  }]);
});

test('says what is wrong with a file', async () => {
  const view = transfers({
    'POST transfers/tables': refused(400, {field: 'csv', message: 'No column'})
  }, {search: '&newTransfer=true'});
  await view.see('form');
  view.click('#clear-owner-transfer-scope-table');
  chooseFile(view, 'x');
  await until(() => view.one('.clear-owner-transfer-file').textContent === 'No column');
});

test('opens with the person that the address names, and asks for successors at their fields', async () => {
  const view = transfers({'POST transfers/previews': PREVIEW}, {search: '&transferOwner=ann'});
  await view.see('form');
  assert.equal(view.one('#clear-owner-transfer-scope-owner').checked, true);
  view.submit();
  const field = view.one('[data-field=product-0-person]');
  assert.equal(field.querySelector('.error').textContent, T('no-person'));
  assert.equal(view.document.activeElement, field.querySelector('input'));
  assert.equal(field.querySelector('input').getAttribute('aria-describedby'), field.querySelector('.error').id);
  assert.equal(view.sent('POST', 'transfers/previews').length, 0);
  view.pick('product-0-person', 'bob');
  view.choose('delivery-0', '');
  view.one('#clear-owner-transfer-areas').checked = true;
  view.submit();
  await view.see('[data-state=finished]');
  assert.equal(field.querySelector('.error').textContent, '');
  same(view.sent('POST', 'transfers/previews'), [{
    owner: 'ann', areas: true, ask: 'policy', mail: false, limit: 0, product: ['user:bob'], delivery: []
  }]);
});

test('asks for a new owner if both roles are left alone', async () => {
  const view = transfers({}, {search: '&newTransfer=true'});
  await view.see('form');
  view.submit();
  assert.equal(view.one('[data-error=product]').textContent, T('no-role'));
});

test('shows what Jira refuses at the field that it names, and keeps what was entered', async () => {
  const view = transfers({
    'POST transfers/previews': refused(400, {field: 'jql', message: `No ${MARKUP}`})
  }, {search: '&newTransfer=true'});
  await view.see('form');
  view.choose('jql', 'nonsense');
  view.choose('delivery-0', 'reporter');
  view.submit();
  await until(() => view.one('[data-error=jql]').textContent === `No ${MARKUP}`);
  assert.equal(view.document.activeElement, view.one('#clear-owner-transfer-jql'));
  assert.equal(view.one('#clear-owner-transfer-jql').value, 'nonsense');
  assert.equal(view.one('#clear-owner-transfer-delivery-0').value, 'reporter');
});

test('shows what belongs to no field above the preview', async () => {
  const view = transfers({
    'POST transfers/previews': refused(403, {field: 'user', message: 'You may not.'})
  }, {search: '&newTransfer=true'});
  await view.see('form');
  view.choose('product-0', 'assignee');
  view.submit();
  const message = await view.see('[data-step=preview] [role=alert].aui-message');
  assert.equal(message.textContent, 'You may not.');
});

/** The form with a plan that was previewed. */
async function previewed(answers, options) {
  const view = transfers({'POST transfers/previews': PREVIEW, ...answers}, {search: '&newTransfer=true', ...options});
  await view.see('form');
  view.choose('product-0', 'assignee');
  view.submit();
  return view;
}

test('shows what a transfer would change, in numbers, reasons and examples', async () => {
  const view = await previewed({});
  const found = await view.see('[data-state=finished]');
  const sum = T('would-change', '2', '2');
  assert.equal(found.querySelector('.clear-owner-transfer-sum').textContent, sum);
  assert.equal(view.one('.clear-owner-transfer-preview [role=status]').textContent, sum);
  assert.ok(found.textContent.includes(T('causes', '2')));
  assert.ok(found.textContent.includes(T('already', '1')));
  assert.ok(found.textContent.includes(T('skipped', T('skip.no-access'), '4')));
  assert.equal(found.querySelectorAll('.clear-owner-transfer-examples tbody tr').length, 2);
  assert.ok(found.textContent.includes(MARKUP));
  assert.ok(found.textContent.includes(T('nobody')));
});

test('follows a preview, and stops it on demand', async () => {
  let removed = 0;
  const view = await previewed({
    'POST transfers/previews': {...PREVIEW, state: 'waiting', done: 0, total: 0},
    'DELETE transfers/previews/p1': () => { removed += 1; return PREVIEW; }
  });
  await view.see('progress');
  assert.ok(view.element.textContent.includes(T('waiting')));
  view.click('[data-focus=stop]');
  await until(() => removed === 1);
  assert.equal(view.one('progress'), null);
});

test('retries when the state of a preview cannot be read', async () => {
  let fails = true;
  const view = await previewed({
    'POST transfers/previews': {...PREVIEW, state: 'running', done: 1},
    'GET transfers/previews/p1': () => fails ? {status: 503, body: ''} : PREVIEW
  });
  const again = await view.see('.clear-owner-failure [data-focus=action]');
  fails = false;
  again.click();
  await view.see('#clear-owner-transfer-start');
});

test('says why a preview failed, and that nothing would change', async () => {
  const failed = await previewed({'POST transfers/previews': {...PREVIEW, state: 'failed', problem: 'Index gone'}});
  assert.equal((await failed.see('[data-state=failed]')).textContent, 'Index gone');
  const nothing = await previewed({'POST transfers/previews': {
    ...PREVIEW, issues: 0, changes: {total: 0, product: 0, delivery: 0}, examples: [], owners: [], projects: []
  }});
  const found = await nothing.see('[data-state=finished]');
  assert.ok(found.textContent.includes(T('nothing')));
  assert.equal(nothing.one('#clear-owner-transfer-start'), null);
});

test('takes the button to start away once the plan is changed', async () => {
  const view = await previewed({});
  await view.see('#clear-owner-transfer-start');
  view.choose('product-0', 'reporter');
  assert.equal(view.one('#clear-owner-transfer-start'), null);
  assert.ok(view.element.textContent.includes(T('outdated')));
  view.submit();
  await view.see('#clear-owner-transfer-start');
});

test('starts a transfer once, however often the button is clicked, and shows it', async () => {
  const view = await previewed({'POST transfers': TRANSFER, 'GET transfers/t1': TRANSFER});
  const start = await view.see('#clear-owner-transfer-start');
  start.click();
  start.click();
  await view.see('[data-focus=undo]');
  same(view.sent('POST', 'transfers'), [{preview: 'p1'}]);
  assert.equal(view.query(), '&transfer=t1');
});

test('says so if much has changed since the preview, and starts anyway on demand', async () => {
  let asked = 0;
  const view = transfers({
    'POST transfers/previews': PREVIEW,
    'POST transfers': () => {
      asked += 1;
      return asked === 1 ? refused(409, {field: 'anyway', message: 'More'}) : TRANSFER;
    }
  }, {search: '&newTransfer=true'});
  await view.see('form');
  view.choose('product-0', 'assignee');
  view.submit();
  await view.see('#clear-owner-transfer-start');
  view.click('#clear-owner-transfer-start');
  await until(() => view.element.textContent.includes(T('much-changed')));
  assert.equal(view.one('#clear-owner-transfer-start').textContent, T('start-anyway'));
  view.click('#clear-owner-transfer-start');
  await until(() => view.query() === '&transfer=t1');
  same(view.sent('POST', '/transfers'), [{preview: 'p1'}, {preview: 'p1', anyway: true}]);
});

test('names the areas that are handed over, and links to what the person leads in Jira', async () => {
  const view = transfers({'POST transfers/previews': {
    ...PREVIEW, areas: [{kind: 'component', id: 7, role: 'product', name: MARKUP}],
    leads: [{kind: 'project', name: 'Alpha', project: 'ABC'}]
  }}, {search: '&newTransfer=true'});
  await view.see('form');
  view.choose('product-0', 'assignee');
  view.submit();
  await view.see('[data-group=leads]');
  assert.ok(view.element.textContent.includes(MARKUP + ' ('));
  assert.equal(view.one('[data-group=leads] a').getAttribute('href'), '/jira/plugins/servlet/project-config/ABC');
});

test('offers to start again if that was refused', async () => {
  const view = await previewed({'POST transfers': refused(409, {field: 'preview', message: 'Too old.'})});
  (await view.see('#clear-owner-transfer-start')).click();
  await until(() => view.element.textContent.includes('Too old.'));
  assert.equal(view.one('#clear-owner-transfer-start').disabled, false);
});

test('leaves the form without a transfer', async () => {
  const view = await previewed({});
  view.all('form .aui-button-link').at(-1).click();
  await view.see('.clear-owner-notice');
  assert.equal(view.query(), '');
});

test('shows progress, pauses and continues, and announces only changes of state', async () => {
  const states = [];
  const view = transfers({
    'GET transfers/t1': RUNNING,
    'PUT transfers/t1/state': ({data}) => {
      states.push(JSON.parse(data).state);
      return {...RUNNING, state: states.at(-1)};
    }
  }, {search: '&transfer=t1'});
  const pause = await view.see('[data-focus=pause]');
  const status = view.one('[role=status]');
  assert.equal(view.one('progress').value, 1);
  assert.equal(status.textContent, '');
  pause.focus();
  pause.click();
  (await view.see('[data-focus=goOn]')).click();
  await view.see('[data-focus=pause]');
  assert.equal(view.one('[role=status]'), status);
  assert.equal(status.textContent, T('state.running'));
  view.click('[data-focus=cancel]');
  await until(() => states.length === 3);
  same(states, ['paused', 'running', 'cancelled']);
});

test('shows why a transfer stopped, and what it left', async () => {
  const view = transfers({'GET transfers/t1': {
    ...TRANSFER, state: 'stopped', problem: 'Not allowed', counts: {...COUNTS, expected: 9, failed: 1, skipped: {
      'changed-meanwhile': 6
    }}
  }}, {search: '&transfer=t1'});
  await view.see('[data-focus=goOn]');
  assert.ok(view.element.textContent.includes('Not allowed'));
  assert.ok(view.element.textContent.includes(T('skipped', T('skip.changed-meanwhile'), '6')));
  assert.equal(view.one('[data-count=expected]').textContent, T('expected', '9'));
  assert.ok(view.one('[data-count=failed]').textContent.endsWith('1'));
});

test('shows the evidence page by page, also of areas, and moves the focus to what is new', async () => {
  const view = transfers({
    'GET transfers/t1': TRANSFER,
    'GET transfers/t1/issues': ({data}) => data.after === 0 ? {values: [row(1)], next: 7}
      : {values: [row(2, {state: 'failed', message: MARKUP}), row(3, {key: null, area: 'project:10000'})], next: null}
  }, {search: '&transfer=t1'});
  (await view.see('.clear-owner-transfer-evidence [data-focus=more]')).click();
  await until(() => view.all('.clear-owner-transfer-rows tbody tr').length === 3);
  const rows = view.all('.clear-owner-transfer-rows tbody tr');
  assert.equal(rows[0].querySelector('a').getAttribute('href'), '/jira/browse/ABC-1');
  assert.ok(rows[1].textContent.includes(MARKUP));
  assert.ok(rows[2].textContent.includes(T('area.project', '10000')));
  assert.equal(view.document.activeElement, rows[1].querySelector('a'));
  assert.equal(view.one('.clear-owner-transfer-evidence [data-focus=more]'), null);
});

const UNDO = {changed: 2, restorable: 1, changedSince: 1, gone: 0, accountsDeleted: 0};

test('shows what an undo would do before it does it', async () => {
  let undone = false;
  const view = transfers({
    'GET transfers/t1': () => undone ? {...TRANSFER, state: 'undone'} : TRANSFER, 'GET transfers/t1/undo': UNDO,
    'POST transfers/t1/undo': () => {
      undone = true;
      return {...TRANSFER, state: 'undone', counts: {...COUNTS, changed: 0, undone: 1, left: 1}};
    }
  }, {search: '&transfer=t1'});
  (await view.see('[data-focus=undo]')).click();
  const confirm = await view.see('[data-focus=confirm]');
  assert.equal(view.document.activeElement, confirm);
  assert.ok(view.element.textContent.includes(T('undo.counts', '1', '2')));
  assert.ok(view.element.textContent.includes(T('undo.since', '1')));
  assert.equal(undone, false);
  confirm.click();
  await until(() => undone && view.one('[role=status]').textContent === T('state.undone'));
  assert.equal(view.one('[data-focus=confirm]'), null);
  assert.equal(view.one('[data-focus=undo]'), null);
});

test('keeps a transfer by Escape, and offers no undo that would put nothing back', async () => {
  const view = transfers({
    'GET transfers/t1': TRANSFER, 'GET transfers/t1/undo': {...UNDO, restorable: 0, changedSince: 2}
  }, {search: '&transfer=t1'});
  (await view.see('[data-focus=undo]')).click();
  const keep = await view.see('[data-focus=keep]');
  assert.equal(view.one('[data-focus=confirm]'), null);
  keep.dispatchEvent(new view.window.KeyboardEvent('keydown', {key: 'Escape', bubbles: true}));
  assert.equal(view.one('[data-focus=keep]'), null);
  assert.equal(view.document.activeElement, view.one('[data-focus=undo]'));
});

test('keeps what it shows when Jira does not answer, and retries', async () => {
  let fails = false;
  const view = transfers({
    'GET transfers/t1': TRANSFER,
    'GET transfers/t1/undo': () => fails ? {status: 503, body: ''} : UNDO
  }, {search: '&transfer=t1'});
  fails = true;
  (await view.see('[data-focus=undo]')).click();
  const again = await view.see('[role=alert] button');
  assert.ok(view.one('[data-focus=undo]'));
  fails = false;
  again.click();
  await view.see('[data-focus=confirm]');
  assert.equal(view.one('[role=alert]'), null);
});

test('says so if a transfer does not exist', async () => {
  const view = transfers({'GET transfers/gone': refused(404, {field: 'id', message: 'No gone.'})},
    {search: '&transfer=gone'});
  await until(() => view.element.textContent.includes('No gone.'));
  assert.ok(view.one('[data-focus=back]'));
});

test('hands over what the reader owns to one person, who is asked', async () => {
  const view = transfers({'POST transfers/previews': PREVIEW}, {own: true, search: '&newTransfer=true'});
  await view.see('form');
  view.submit();
  assert.equal(view.one('[data-error=product]').textContent, T('no-person'));
  view.one('#clear-owner-transfer-role-product').checked = false;
  view.one('#clear-owner-transfer-role-delivery').checked = false;
  view.submit();
  assert.equal(view.one('[data-error=role-product]').textContent, T('no-role-chosen'));
  view.one('#clear-owner-transfer-role-delivery').checked = true;
  view.pick('product', 'bob');
  view.submit();
  await view.see('#clear-owner-transfer-start');
  same(view.sent('POST', 'transfers/previews'),
    [{owner: 'me', ask: 'yes', mail: false, product: [], delivery: ['user:bob']}]);
});

test('estimates the time left from the speed so far, and starts over with an undo', () => {
  const left = page('transfer').get('clear-owner/settings/transfer/model').timeLeft();
  assert.equal(left({done: 100, total: 10000}, 0), null);
  assert.equal(left({done: 110, total: 10000}, 1000), null, 'too early');
  same(left({done: 200, total: 10000}, 10000), {n: 16, unit: 'minute'});
  same(left({done: 9900, total: 10000}, 980000), {n: 10, unit: 'second'});
  assert.equal(left({done: 0, total: 9900}, 990000), null, 'an undo');
  same(left({done: 1, total: 9900}, 1000000), {n: 27, unit: 'hour'});
});
