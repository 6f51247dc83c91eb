import assert from 'node:assert/strict';
import {test} from 'node:test';
import {page, same, until} from '../plugin.js';
import {MARKUP} from '../answers.js';

const INPUT = '<input class="clear-owner-user-picker" name="customfield_1" value="fred" data-display-name="Fred F">';

function pageWithPicker() {
  const shown = page('user-picker');
  const enhanced = [];
  shown.$.fn.auiSelect2 = function (options) {
    enhanced.push({input: this[0], options});
    return this;
  };
  return {...shown, enhanced, picker: shown.get('clear-owner/issue/field/user-picker')};
}

test('enhances each input once', async () => {
  const {$, document, enhanced, picker} = pageWithPicker();
  $(document.body).html(INPUT);
  picker.enhance(document);
  picker.enhance(document);
  assert.equal(enhanced.length, 1);
});

test('enhances inputs that Jira adds to the page', async () => {
  const {$, document, enhanced, trigger} = pageWithPicker();
  const $dialog = $('<div></div>').html(INPUT).appendTo(document.body);
  trigger('newContentAdded', $dialog);
  await until(() => enhanced.length);
  assert.equal(enhanced[0].input.name, 'customfield_1');
});

test('leaves the plain input alone without AUI', () => {
  const {$, document, get} = page('user-picker');
  $(document.body).html(INPUT);
  get('clear-owner/issue/field/user-picker').enhance(document);
  assert.equal($('input').val(), 'fred');
});

test('searches users in Jira and keeps their names', () => {
  const {$, document, enhanced, picker} = pageWithPicker();
  $(document.body).html(INPUT);
  picker.enhance(document);
  const {options} = enhanced[0];
  assert.equal(options.ajax.url, '/jira/rest/api/2/user/picker');
  assert.equal(options.ajax.data('fr').query, 'fr');
  same(options.ajax.results({users: [{name: 'fred', key: 'JIRAUSER1', displayName: 'Fred F', avatarUrl: '/a'}]}),
    {results: [{id: 'fred', text: 'Fred F', avatarUrl: '/a'}], more: false});
  options.initSelection($(enhanced[0].input), chosen => same(chosen, {id: 'fred', text: 'Fred F', avatarUrl: ''}));
  assert.equal(options.allowClear, true);
});

test('names with markup stay text', () => {
  const {$, document, enhanced, picker} = pageWithPicker();
  $(document.body).html(INPUT);
  picker.enhance(document);
  const $shown = enhanced[0].options.formatResult({id: MARKUP, text: MARKUP, avatarUrl: MARKUP});
  assert.equal($shown.text(), MARKUP + MARKUP);
  assert.equal($shown.find('img').length, 1);
  assert.equal($shown.find('[onerror]').length, 0);
});
