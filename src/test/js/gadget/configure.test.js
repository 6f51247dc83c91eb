import assert from 'node:assert/strict';
import {test} from 'node:test';
import {page, same, text, until} from '../plugin.js';
import {MARKUP, unclear} from '../answers.js';

const PROJECTS = [{key: 'ABC', name: 'Alphabet'}, {key: 'XYZ', name: MARKUP}];
const FILTERS = [{id: '10100', name: 'Release blockers'}];

function server({url, data}) {
  if (url.endsWith('/rest/api/2/project')) {
    return PROJECTS;
  }
  if (url.endsWith('/rest/api/2/filter/favourite')) {
    return FILTERS;
  }
  if (url.includes('/rest/api/2/filter/')) {
    return url.endsWith('/10100') ? FILTERS[0] : {status: 404, body: '{"errorMessages":["No"],"errors":{}}'};
  }
  return data.jql.includes('projet')
    ? {status: 400, body: '{"errors":[{"field":"jql","message":"Field projet does not exist"}]}'} : unclear(data);
}

async function form(preferences = {}, answer = server) {
  const shown = page('gadget', answer);
  const host = shown.$('<div></div>').appendTo(shown.document.body);
  const log = [];
  const Item = shown.get('clear-owner/gadget/unclear/unclear-ownership');
  new Item({
    isEditable: () => true, getGadgetId: () => '7', resize: () => { },
    closeEdit: () => log.push('closeEdit'), savePreferences: saved => log.push(saved)
  }).renderEdit(host, preferences);
  await until(() => host[0].querySelector('form'));
  const one = id => shown.document.getElementById('clear-owner-7-' + id);
  return {
    ...shown, log, one, host: host[0],
    error: id => one(id + '-error').hidden ? '' : one(id + '-error').textContent,
    preview: () => host[0].querySelector('.clear-owner-preview').textContent,
    choose: (id, value) => {
      const control = one(id);
      if (control.type === 'radio' || control.type === 'checkbox') {
        control.click();
      } else {
        control.value = value;
        const type = control.tagName === 'SELECT' ? 'change' : 'input';
        control.dispatchEvent(new shown.window.Event(type, {bubbles: true}));
      }
    },
    save: () => host[0].querySelector('form').requestSubmit()
  };
}

test('saves strings', async () => {
  const edited = await form();
  edited.one('projects').options[0].selected = true;
  edited.choose('role', 'execution');
  edited.choose('rows', '20');
  edited.choose('refresh', '60');
  edited.one('title').value = ' Payments ';
  edited.save();
  await until(() => edited.log.length);
  same(edited.log, [{
    isConfigured: 'true', title: 'Payments', scopeType: 'projects', projects: 'ABC', filterId: '', filterName: '',
    jql: '', unresolvedOnly: 'true', role: 'execution', groupBy: 'none', showTrend: 'true', rows: '20', refresh: '60'
  }]);
});

/** Answers searches only; gadgets do without the rest. */
const searches = request => request.data?.jql === undefined ? {status: 404, body: ''} : server(request);

test('after the form, the focus is on what takes its place, and only then', async () => {
  const shown = page('gadget', searches);
  const $host = shown.$('<div></div>').appendTo(shown.document.body);
  const api = {
    isEditable: () => true, getGadgetId: () => '7', resize: () => { }, initRefresh: () => { },
    showLoadingBar: () => { }, hideLoadingBar: () => { }
  };
  const Item = shown.get('clear-owner/gadget/unclear/unclear-ownership');
  // As Jira does, which may draw the gadget with another object.
  const draw = saved => new Item(api).render($host, saved);
  api.savePreferences = draw;
  draw({isConfigured: 'true', scopeType: 'projects'});
  assert.equal(shown.document.activeElement, shown.document.body);
  new Item(api).renderEdit($host, {});
  await until(() => $host[0].querySelector('form'));
  $host[0].querySelector('form').dispatchEvent(new shown.window.Event('submit', {bubbles: true, cancelable: true}));
  await until(() => shown.document.activeElement === $host[0].querySelector('.clear-owner-gadget'));
  shown.document.activeElement.blur();
  draw({isConfigured: 'true', scopeType: 'projects'});
  assert.equal(shown.document.activeElement, shown.document.body);
});

test('each gadget names its content by its scope', async () => {
  const shown = page('gadget', searches);
  const Item = shown.get('clear-owner/gadget/unclear/unclear-ownership');
  const name = async projects => {
    const $host = shown.$('<div></div>').appendTo(shown.document.body);
    new Item({
      isEditable: () => true, getGadgetId: () => projects, resize: () => { }, initRefresh: () => { },
      showLoadingBar: () => { }, hideLoadingBar: () => { }
    }).render($host, {isConfigured: 'true', scopeType: 'projects', projects});
    return until(() => $host[0].querySelector('[role=group].clear-owner-gadget')?.getAttribute('aria-label'));
  };
  assert.equal(await name('ABC'), text('clear-owner.gadget.scope.unresolved', 'ABC'));
  assert.equal(await name('XYZ'), text('clear-owner.gadget.scope.unresolved', 'XYZ'));
});

test('shows the settings and the number of issues', async () => {
  const edited = await form({
    isConfigured: 'true', scopeType: 'jql', jql: 'due &lt; now()', role: 'both', groupBy: 'none', rows: '50'
  });
  assert.equal(edited.one('scope-jql').checked, true);
  assert.equal(edited.one('jql').value, 'due < now()');
  assert.equal(edited.one('role').value, 'both');
  await until(() => edited.preview() === text('clear-owner.gadget.edit.found', 170, 170, 101));
});

test('checks JQL during typing', async () => {
  const edited = await form();
  edited.choose('scope-jql');
  edited.choose('jql', 'projet = ABC');
  await until(() => edited.error('jql') === 'Field projet does not exist');
  assert.equal(edited.one('jql').getAttribute('aria-invalid'), 'true');
  edited.choose('jql', 'project = ABC');
  await until(() => edited.error('jql') === '' && edited.preview().startsWith('170'));
  assert.equal(edited.requests.at(-1).data.jql, 'project = ABC');
});

test('does not save a scope that Jira refuses', async () => {
  const edited = await form();
  edited.choose('scope-jql');
  edited.choose('jql', 'projet = ABC');
  edited.save();
  await until(() => edited.document.activeElement === edited.one('jql'));
  assert.equal(edited.error('jql'), 'Field projet does not exist');
  same(edited.log, []);
});

test('saves the latest input even if Jira is slow', async () => {
  const slow = request => new Promise(resolve => setTimeout(() => resolve(server(request)), request.data ? 600 : 0));
  const edited = await form({}, slow);
  edited.choose('scope-jql');
  edited.choose('jql', 'project = ABC');
  edited.save();
  await until(() => edited.log.length);
  assert.equal(edited.log[0].jql, 'project = ABC');
});

test('reports a missing value at its field', async () => {
  const edited = await form();
  edited.choose('scope-jql');
  edited.save();
  await until(() => edited.error('jql') === text('clear-owner.gadget.edit.jql-missing'));
  edited.choose('scope-filter');
  edited.save();
  await until(() => edited.error('filterId') === text('clear-owner.gadget.edit.filter-missing'));
  assert.equal(edited.error('jql'), '');
  same(edited.log, []);
});

test('a favourite filter fills in its ID and is saved with its name', async () => {
  const edited = await form();
  edited.choose('scope-filter');
  edited.choose('favourites', '10100');
  assert.equal(edited.one('filterId').value, '10100');
  edited.save();
  await until(() => edited.log.length);
  assert.equal(edited.log[0].filterId, '10100');
  assert.equal(edited.log[0].filterName, 'Release blockers');
});

test('an unknown filter is an error at the ID', async () => {
  const edited = await form();
  edited.choose('scope-filter');
  edited.choose('filterId', '999');
  await until(() => edited.error('filterId') === text('clear-owner.gadget.edit.filter-unknown'));
  assert.equal(edited.one('favourites').value, '');
});

test('an error in the search of a filter is not reported as an unknown filter', async () => {
  const refusal = {status: 400, body: '{"errors":[{"field":null,"message":"The fields do not exist"}]}'};
  const edited = await form({}, request => request.url.endsWith('/unclear') ? refusal : server(request));
  edited.choose('scope-filter');
  edited.choose('filterId', '10100');
  await until(() => edited.error('filterId') === 'The fields do not exist');
});

test('a project that the reader cannot see stays chosen', async () => {
  const edited = await form({isConfigured: 'true', projects: 'ABC,HIDDEN'});
  edited.save();
  await until(() => edited.log.length);
  assert.equal(edited.log[0].projects, 'ABC,HIDDEN');
});

test('names with markup stay text', async () => {
  const edited = await form();
  assert.equal(edited.one('projects').options[1].textContent, MARKUP + ' (XYZ)');
  assert.equal(edited.host.querySelectorAll('img').length, 0);
});

test('still offers JQL when projects and filters cannot be loaded', async () => {
  const edited = await form({}, request => request.url.includes('/api/2/') ? {status: 500, body: ''} : server(request));
  edited.choose('scope-jql');
  edited.choose('jql', 'project = ABC');
  edited.save();
  await until(() => edited.log.length);
  assert.equal(edited.log[0].jql, 'project = ABC');
});

test('does not save a scope that could not be checked', async () => {
  const edited = await form({}, request => request.url.endsWith('/unclear') ? {status: 0, body: ''} : server(request));
  edited.save();
  await until(() => edited.preview() === text('clear-owner.gadget.edit.not-checked'));
  same(edited.log, []);
});

test('cancel closes the form', async () => {
  const edited = await form();
  [...edited.host.querySelectorAll('button')].find(button => button.textContent === 'Cancel').click();
  same(edited.log, ['closeEdit']);
});
