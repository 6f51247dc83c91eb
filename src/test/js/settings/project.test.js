import assert from 'node:assert/strict';
import {test} from 'node:test';
import {person} from '../answers.js';
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
