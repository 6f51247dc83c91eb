import assert from 'node:assert/strict';
import {test} from 'node:test';
import {page, same, text, until} from '../plugin.js';
import {MARKUP, person} from '../answers.js';

const ME = 'pat';

const role = (more = {}) => ({
  code: 'clear', label: 'Clear', level: 'clear', unclear: false, reasons: [], owner: person('ann'),
  provenance: 'issue', since: null,
  editable: true, source: {type: 'issue', label: 'ABC-1', disputed: false}, why: [], waiver: null, confirmation: null,
  asked: null,
  ...more
});

const missing = (more = {}) => role({
  code: 'missing', label: 'Missing', level: 'critical', unclear: true, reasons: ['missing'], owner: null,
  provenance: null, source: null,
  since: '2014-05-21T00:18:48Z',
  why: [{
    code: 'missing', label: 'Missing', meaning: 'No owner is set, and none is inherited.', remedy: 'Set an owner.',
    policy: 'global'
  }],
  ...more
});

const asked = (state, mine = true, more = {}) => role({
  owner: person(mine ? ME : 'ann'),
  confirmation: {state, since: '2026-11-01T00:00:00Z', user: person(ME), by: person('ann'), note: null, mine}, ...more
});

const ownership = (product = missing(), delivery = role()) => ({key: 'ABC-1', assessed: true, product, delivery});

/** An issue view with the panel. Answers are found by method and the end of the address. */
function issueView(answers = {}, {me = ME} = {}) {
  const shown = page('panel', request => {
    const path = request.url.replace('/jira/rest/clear-owner/1.0/issues/ABC-1/ownership', '');
    const answer = answers[`${request.type} ${path}`];
    return typeof answer === 'function' ? answer(request.data) : answer ?? ownership();
  });
  const pickers = [];
  shown.$.fn.auiSelect2 = function (options) {
    if (options !== 'open') {
      pickers.push({input: this[0], options});
    }
    return this;
  };
  const host = shown.document.createElement('div');
  host.className = 'clear-owner-panel';
  host.setAttribute('data-issue-key', 'ABC-1');
  host.setAttribute('data-issue-id', '10001');
  host.setAttribute('data-user-key', me);
  shown.document.body.append(host);
  shown.trigger('newContentAdded', shown.$(host));
  const of = name => shown.document.querySelector(`[data-role="${name}"]`);
  return {
    ...shown, host, of, pickers,
    ready: () => until(() => of('product')),
    press: (name, action) => of(name).querySelector(`[data-action="${action}"]`).click(),
    actions: name => [...of(name).querySelectorAll('[data-action]')].map(button => button.dataset.action),
    submit: name => of(name).querySelector('form').dispatchEvent(new shown.window.Event('submit', {cancelable: true})),
    sent: () => shown.requests.filter(request => request.type !== 'GET')
      .map(({type, url, data}) => [type, url.replace(/.*ownership/, ''), data ? JSON.parse(data) : null])
  };
}

async function shownView(...given) {
  const view = issueView(...given);
  await view.ready();
  return view;
}

test('the lozenge of a role has the color of its level', async () => {
  const view = issueView({'GET ': ownership(missing(), role())});
  await view.ready();
  const lozenge = name => view.of(name).querySelector('[data-clarity]').className;
  assert.match(lozenge('product'), /aui-lozenge-removed/);
  assert.match(lozenge('delivery'), /aui-lozenge-success/);
});

test('says why an issue is not assessed: by the policy, or because the fields do not apply', async () => {
  const notice = async more => {
    const view = await shownView({'GET ': {...ownership(role(), role()), assessed: false, ...more}});
    return view.document.querySelector('.clear-owner-panel-not-assessed').textContent;
  };
  assert.equal(await notice({fieldsApply: true}), text('clear-owner.panel.not-assessed'));
  assert.equal(await notice({}), text('clear-owner.panel.not-assessed'));
  assert.equal(await notice({fieldsApply: false}), text('clear-owner.panel.fields-elsewhere'));
  const assessed = await shownView();
  assert.equal(assessed.document.querySelector('.clear-owner-panel-not-assessed'), null);
});

test('shows the owner of each role, and explains why one is unclear', async () => {
  const view = await shownView();
  assert.match(view.of('product').textContent,
    /What and why.*Missing.*Became unclear.*No owner is set, and none is inherited\. Set an owner\./);
  assert.match(view.of('delivery').textContent, /How and when.*ann.*Clear/);
});

test('says where an inherited owner comes from', async () => {
  const inherited = role({provenance: 'component', source: {type: 'component', label: 'Payments', disputed: true}});
  const view = await shownView({'GET ': ownership(inherited)});
  assert.match(view.of('product').textContent, /from component Payments/);
  assert.ok(view.of('product').textContent.includes(text('clear-owner.panel.disputed')));
});

test('offers only the actions that the reader can take', async () => {
  const actions = async (product, me) => (await shownView({'GET ': ownership(product)}, {me})).actions('product');
  same(await actions(missing()), ['take', 'give', 'ask', 'waive']);
  same(await actions(missing({editable: false})), ['ask']);
  same(await actions(missing({editable: false}), ''), []);
  const question = {by: person('ann'), of: person('bob'), at: '2026-11-23T09:43:10Z'};
  same(await actions(missing({editable: false, asked: question})),
    []);
  same(await actions(missing(), ''), ['give', 'waive']);
  same(await actions(asked('pending')), ['accept', 'decline', 'give']);
  same(await actions(asked('pending', false)), ['take', 'give', 'withdraw']);
  same(await actions(asked('accepted')), ['give']);
  same(await actions(asked('accepted', true, {reasons: ['stale'], unclear: true})),
    ['confirm', 'decline', 'give', 'ask', 'waive']);
  same(await actions(asked('declined', true, {editable: false})), ['accept']);
  const waiver = {reason: 'A spike', until: '2026-12-31', by: person('ann'), at: '2026-11-23T09:43:10Z'};
  same(await actions(missing({unclear: false, code: 'waived', waiver})), ['take', 'give', 'endWaiver']);
});

test('takes a role at once and shows the result', async () => {
  const view = await shownView({'PUT /product': ownership(role({owner: person(ME)}))});
  view.press('product', 'take');
  await until(() => view.of('product').textContent.includes(ME));
  same(view.sent(), [['PUT', '/product', {user: ME}]]);
  assert.equal(view.host.querySelector('[role="status"]').textContent, 'Product Owner: Clear');
});

test('assigns a role, and warns if the user cannot see the issue', async () => {
  const view = await shownView({'PUT /product': ownership(role())});
  view.press('product', 'give');
  const [{input}] = view.pickers;
  const event = view.$.Event('change');
  event.added = {id: 'k1', text: 'Ann', canBrowse: false};
  view.$(input).trigger(event);
  assert.ok(view.of('product').textContent.includes(text('clear-owner.person.cannot-see.more', 'Ann')));
  view.submit('product');
  await until(() => !view.of('product').querySelector('form'));
  same(view.sent(), [['PUT', '/product', {user: 'k1'}]]);
});

test('marks users who cannot see the issue in the list', async () => {
  const view = await shownView({'GET /candidates': {values: [{user: person('ann'), canBrowse: false}]}});
  view.press('product', 'give');
  let found;
  view.pickers[0].options.query({term: 'an', callback: answer => { found = answer; }});
  await until(() => found);
  const shown = view.pickers[0].options.formatResult(found.results[0]).text();
  assert.ok(shown.includes(text('clear-owner.person.cannot-see')));
});

test('suggests people before anything is typed, and says why', async () => {
  const view = await shownView({
    'GET /candidates': {values: [{user: person('ann'), canBrowse: true, why: 'component-lead'}]}
  });
  view.press('product', 'give');
  const {options} = view.pickers[0];
  assert.equal(options.minimumInputLength, 0);
  let found;
  options.query({term: '', callback: answer => { found = answer; }});
  await until(() => found);
  assert.ok(options.formatResult(found.results[0]).text().includes(text('clear-owner.person.why.component-lead')));
});

test('waives with a reason and an expiry day', async () => {
  const view = await shownView({'PUT /product/waiver': ownership(role())});
  view.press('product', 'waive');
  view.of('product').querySelector('textarea').value = 'A spike';
  view.of('product').querySelector('[type="date"]').value = '2026-12-31';
  view.submit('product');
  await until(() => !view.of('product').querySelector('form'));
  same(view.sent(), [['PUT', '/product/waiver', {until: '2026-12-31', reason: 'A spike'}]]);
});

const approver = (more = {}) => ({
  role: 'product', user: person('bob'), because: 'component-lead', area: 'Payments', ...more
});

test('names the recipient before an owner is requested, and afterwards the user who was asked', async () => {
  const asked = {by: person(ME), of: person('bob'), at: '2014-05-21T00:18:48Z'};
  const view = await shownView({
    'GET /product/request': approver(), 'POST /product/request': ownership(missing({editable: false, asked}))
  });
  view.press('product', 'ask');
  assert.equal(view.of('product').querySelector('[type="submit"]').disabled, true);
  await until(() => view.of('product').textContent.includes('bob'));
  assert.ok(view.of('product').textContent.includes(text('clear-owner.ask.form.because.component', 'Payments')));
  view.of('product').querySelector('textarea').value = ' Who does this? ';
  view.submit('product');
  await until(() => !view.of('product').querySelector('form'));
  same(view.sent(), [['POST', '/product/request', {message: 'Who does this?'}]]);
  assert.match(view.of('product').textContent, /pat asked bob for an owner/);
  same(view.actions('product'), []);
});

test('names the role whose owner decides about the other role', async () => {
  const view = await shownView({'GET /product/request': approver({because: 'other-role', area: null})});
  view.press('product', 'ask');
  await until(() => view.of('product').textContent.includes(text('clear-owner.ask.form.because.other.delivery')));
});

test('sends nothing if nobody can be asked', async () => {
  const view = await shownView({'GET /product/request': approver({user: null, because: null, area: null})});
  view.press('product', 'ask');
  await until(() => view.of('product').textContent.includes(text('clear-owner.ask.nobody')));
  view.submit('product');
  same(view.sent(), []);
});

test('declines with a note', async () => {
  const view = await shownView({
    'GET ': ownership(asked('pending')), 'POST /product/confirmation': ownership(asked('declined'))
  });
  view.press('product', 'decline');
  view.of('product').querySelector('textarea').value = 'no time';
  view.submit('product');
  await until(() => view.sent().length && !view.of('product').querySelector('form'));
  same(view.sent(), [['POST', '/product/confirmation', {answer: 'decline', note: 'no time'}]]);
});

test('a failure shows the message from Jira and keeps the input', async () => {
  const view = await shownView({
    'PUT /product/waiver': {status: 400, body: JSON.stringify({errors: [{field: 'until', message: 'Too late'}]})}
  });
  view.press('product', 'waive');
  view.of('product').querySelector('textarea').value = 'A spike';
  view.submit('product');
  const alert = await until(() => view.of('product').querySelector('[role="alert"]'));
  assert.equal(alert.textContent, 'Too late');
  assert.equal(view.of('product').querySelector('textarea').value, 'A spike');
});

test('Escape closes a form and returns the focus to its button', async () => {
  const view = await shownView();
  view.press('product', 'waive');
  view.of('product').querySelector('textarea')
    .dispatchEvent(new view.window.KeyboardEvent('keydown', {key: 'Escape', bubbles: true}));
  assert.equal(view.document.activeElement.dataset.action, 'waive');
});

test('says so if the issue cannot be loaded, and offers a retry', async () => {
  const view = issueView({'GET ': {status: 500, body: ''}});
  await until(() => view.host.querySelector('.clear-owner-failure'));
  assert.ok(view.host.textContent.includes(text('clear-owner.retry')));
});

/** Redraws the issue as Jira does: every panel gets an empty element. */
function drawnAnew(view) {
  const place = view.document.querySelector('.clear-owner-panel').cloneNode();
  place.removeAttribute('data-started');
  view.document.querySelector('.clear-owner-panel').replaceWith(place);
  view.trigger('newContentAdded', view.$(place));
  return place;
}

test('redraws the rest of the issue after a change, and keeps the focus', async () => {
  const taken = ownership(missing({owner: person(ME)}));
  const view = await shownView({'PUT /product': taken});
  const refreshed = [];
  view.bind('refreshIssuePage', (event, id) => refreshed.push(id));
  view.press('product', 'give');
  view.of('product').querySelector('[type="submit"]').focus();
  view.submit('product');
  await until(() => refreshed.length);
  same(refreshed, ['10001']);
  const place = drawnAnew(view);
  assert.ok(place.querySelector('[data-role="product"]'), 'never empty');
  assert.equal(view.document.activeElement.dataset.action, 'give');
  assert.equal(view.host.querySelector('[data-role]'), null);
});

test('shows changes made elsewhere on the page when the issue is redrawn', async () => {
  let answer = ownership();
  const view = await shownView({'GET ': () => answer});
  answer = ownership(role());
  drawnAnew(view);
  await until(() => view.of('product').textContent.includes('ann'));
});

test('keeps the input when the issue is redrawn', async () => {
  const view = await shownView();
  view.press('product', 'waive');
  view.of('product').querySelector('textarea').value = 'A spike';
  drawnAnew(view);
  assert.equal(view.of('product').querySelector('textarea').value, 'A spike');
});

test('markup in names, reasons and notes stays text', async () => {
  const by = person(MARKUP);
  const waiver = {reason: MARKUP, until: '2026-12-31', by, at: '2026-11-23T09:43:10Z'};
  const view = await shownView({'GET ': ownership(
    missing({
      waiver, asked: {by, of: by, at: null},
      why: [{code: 'missing', label: MARKUP, meaning: MARKUP, remedy: MARKUP}]
    }),
    asked('declined', true, {owner: by, label: MARKUP, source: {type: 'component', label: MARKUP},
      confirmation: {state: 'declined', since: null, by, note: MARKUP, mine: true}})
  )});
  assert.equal(view.host.querySelectorAll('[onerror]').length, 0);
  assert.ok(view.of('delivery').textContent.includes(MARKUP));
});

test('offers to undo a change of an owner, until something else is done', async () => {
  const undone = [];
  const view = issueView({
    'PUT /product': {...ownership(role()), undo: 'u1'},
    'POST /jira/rest/clear-owner/1.0/transfers/u1/undo': body => {
      undone.push(body);
      return {id: 'u1', state: 'undone', counts: {undone: 1, left: 0}};
    }
  });
  await view.ready();
  assert.ok(!view.actions('product').includes('undo'));
  view.press('product', 'take');
  await until(() => view.actions('product').includes('undo'));
  assert.ok(!view.actions('delivery').includes('undo'));
  view.press('product', 'give');
  assert.ok(!view.actions('product').includes('undo'), 'a form is open');
  view.of('product').querySelector('form')
    .dispatchEvent(new view.window.KeyboardEvent('keydown', {key: 'Escape', bubbles: true}));
  view.press('product', 'undo');
  view.press('product', 'undo');
  await until(() => !view.actions('product').includes('undo'));
  same(undone, ['{}']);
  assert.match(view.of('product').textContent, /No owner/);
});

test('says why a change cannot be undone', async () => {
  const view = issueView({
    'PUT /product': {...ownership(role()), undo: 'u1'},
    'POST /jira/rest/clear-owner/1.0/transfers/u1/undo': {
      id: 'u1', state: 'undone', counts: {undone: 0, left: 1}
    },
    'GET /jira/rest/clear-owner/1.0/transfers/u1/issues': {
      values: [{key: 'ABC-1', state: 'left', message: 'Somebody changed it since.'}]
    }
  });
  await view.ready();
  view.press('product', 'take');
  await until(() => view.actions('product').includes('undo'));
  view.press('product', 'undo');
  await until(() => view.of('product').textContent.includes('Somebody changed it since.'));
});
