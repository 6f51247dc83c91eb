import assert from 'node:assert/strict';
import {test} from 'node:test';
import {mostNotAssessed, nothingUnclear, person, unclear} from '../answers.js';
import {page, text, until} from '../plugin.js';

const OWNERS = {
  product: null, delivery: null,
  components: [{id: '7', name: 'Payments', product: person('gone'), delivery: null}]
};

async function owners(answerOfPut) {
  const shown = page('project', request => request.type === 'PUT' ? answerOfPut : OWNERS);
  const element = shown.document.body.appendChild(shown.document.createElement('div'));
  new (shown.get('clear-owner/settings/project/owners'))(element, 'ABC').start();
  await until(() => element.querySelector('[data-area="7"]'));
  element.querySelector('[data-area="7"] [data-role=product] button').click();
  const form = element.querySelector('.clear-owner-area-form');
  form.dispatchEvent(new shown.window.Event('submit', {cancelable: true, bubbles: true}));
  return {...shown, element, form, input: form.querySelector('input'), error: form.querySelector('.error')};
}

test('shows at the field why a user cannot own a component, until another is chosen', async () => {
  const view = await owners({status: 400, body: '{"errors": [{"field": "user", "message": "gone is inactive"}]}'});
  await until(() => view.error.textContent === 'gone is inactive');
  assert.equal(view.input.getAttribute('aria-invalid'), 'true');
  assert.equal(view.input.getAttribute('aria-describedby'), view.error.id);
  assert.equal(view.document.activeElement, view.input);
  view.$(view.input).trigger('change');
  assert.equal(view.error.textContent, '');
  assert.equal(view.input.hasAttribute('aria-invalid'), false);
});

test('does not mark the field as invalid when Jira fails', async () => {
  const view = await owners({status: 500, body: ''});
  await until(() => view.error.textContent === text('clear-owner.failure.broken'));
  assert.equal(view.input.hasAttribute('aria-invalid'), false);
});

test('filters many components by name; few have no filter', async () => {
  const many = Array.from({length: 11}, (_, i) => ({id: String(i), name: `Part ${i}`, product: null, delivery: null}));
  const shown = page('project', () => ({...OWNERS, components: many}));
  const element = shown.document.body.appendChild(shown.document.createElement('div'));
  new (shown.get('clear-owner/settings/project/owners'))(element, 'ABC').start();
  const input = await until(() => element.querySelector('[type=search]'));
  assert.equal(input.closest('form').hidden, false);
  input.value = ' PART 1';
  input.dispatchEvent(new shown.window.Event('input'));
  const seen = [...element.querySelectorAll('tbody tr')].filter(row => !row.hidden).map(row => row.dataset.area);
  assert.deepEqual(seen, ['project', '1', '10']);
  assert.equal(element.querySelector('.clear-owner-filter-status').textContent,
    text('clear-owner.project.filter.found', '2', '11'));
  element.querySelector('[data-area="1"] button').click();
  assert.equal([...element.querySelectorAll('tbody tr')].filter(row => !row.hidden).length, 3,
    'also while one is edited');

  const few = await owners({});
  assert.equal(few.element.querySelector('.clear-owner-filter').hidden, true);
});

async function health(answer) {
  const shown = page('project', ({url, data}) => url.endsWith('/unclear')
    ? answer({start: 0, ...data}) : {projects: 1, leftOut: [], partial: false, days: []});
  const element = shown.document.body.appendChild(shown.document.createElement('div'));
  new (shown.get('clear-owner/settings/project/health'))(element, 'ABC').start();
  await until(() => element.querySelector('.clear-owner-ui'));
  return element;
}

test('says how many of the assessed issues are clear', async () => {
  const all = await health(unclear);
  assert.ok(all.textContent.startsWith(text('clear-owner.project.clear', '41%')));
  assert.ok(all.textContent.includes(text('clear-owner.project.unclear', '101', '170')));
  assert.equal(all.querySelector('.clear-owner-not-assessed'), null);

  const some = await health(mostNotAssessed);
  assert.ok(some.textContent.startsWith(text('clear-owner.project.clear', '41%')));
  assert.equal(some.querySelector('.clear-owner-not-assessed').textContent,
    text('clear-owner.not-assessed.more', '1,495'));
});

test('does not call a project clear in which nothing is assessed', async () => {
  const element = await health(request => nothingUnclear(request, 9, 0));
  assert.equal(element.querySelector('.clear-owner-notice-title').textContent, text('clear-owner.not-assessed.all'));
  assert.equal(element.querySelector('.clear-owner-health'), null);
});
