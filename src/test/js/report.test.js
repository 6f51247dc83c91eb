import assert from 'node:assert/strict';
import {test} from 'node:test';
import {page, same, text, until} from './plugin.js';
import {MARKUP, nothingUnclear, unclear} from './answers.js';

const TREND = {projects: 1, leftOut: [], days: [
  {day: '2026-08-26', issues: 10, unclear: 5, vision: 0, execution: 5},
  {day: '2026-08-27', issues: 10, unclear: 4, vision: 0, execution: 4}
]};
const groups = by => ({by, role: 'either', issues: 3, complete: true, start: 0, limit: 25, total: 1,
  values: [{id: '1', name: MARKUP, owner: null, issues: 3, exact: true, search: 'G-' + by}]});

const PACE = {project: 'ABC', days: 180, created: 700, looked: 500,
  product: {owned: 480, meanSeconds: 5400}, delivery: {owned: 0, meanSeconds: null}};

async function report(answers = {}) {
  const shown = page('report', ({url, data}) => {
    const what = url.split('/').pop();
    const answer = {unclear: () => unclear(data), trend: () => TREND, groups: () => groups(data.by),
      'time-to-owner': () => PACE, ...answers}[what];
    return answer(data);
  });
  const element = shown.document.createElement('div');
  shown.document.body.appendChild(element);
  new (shown.get('clear-owner/report/report'))(element, 'ABC', 180).start();
  await until(() => !/Loading the report/.test(element.textContent));
  return {...shown, element, one: selector => element.querySelector(selector)};
}

test('asks about the open issues of the project, for the period', async () => {
  const {requests} = await report();
  await until(() => requests.length === 5);
  const jql = 'project in ("ABC") and resolution is EMPTY';
  same(requests.filter(one => one.url.endsWith('/trend')).map(one => one.data), [{days: 180, project: 'ABC'}]);
  same(requests.filter(one => /unclear/.test(one.url)).map(one => one.data.jql), [jql, jql, jql]);
});

test('shows numbers, trend, and where it is unclear; names with markup stay text', async () => {
  const {element, one} = await report();
  await until(() => one('figure'));
  assert.equal(one('.clear-owner-headline-text').textContent, '101 of 170 issues are unclear');
  assert.equal(one('.clear-owner-change').textContent, '▲ +10 points since 26 Aug 2026');
  same([...element.querySelectorAll('.clear-owner-groups')].map(node => node.dataset.by), ['component', 'issueType']);
  same([...element.querySelectorAll('.clear-owner-group-name')].map(node => node.textContent), [MARKUP, MARKUP]);
  assert.match(one('a[download]').getAttribute('href'), /\/unclear\/csv\?jql=project%20in/);
});

test('prints', async () => {
  const {element, window} = await report();
  let printed = 0;
  window.print = () => { printed += 1; };
  [...element.querySelectorAll('button')].find(button => button.textContent === 'Print').click();
  assert.equal(printed, 1);
});

test('a project without open issues has nothing to report', async () => {
  const {element} = await report({unclear: data => nothingUnclear(data, 0)});
  assert.equal(element.textContent, 'This project has no open issues that you can see.');
});

test('says nothing of where when all is clear', async () => {
  const {one, requests} = await report({unclear: data => nothingUnclear(data, 12)});
  assert.equal(one('.clear-owner-report-where'), null);
  same(requests.filter(request => request.url.endsWith('/groups')), []);
});

test('what fails can be tried again', async () => {
  let fail = true;
  const {element, one} = await report({unclear: data => fail ? {status: 500, body: ''} : unclear(data)});
  assert.ok(one('.clear-owner-failure'));
  fail = false;
  one('.clear-owner-failure button').click();
  await until(() => element.querySelector('.clear-owner-headline'));
});

test('groups that cannot be counted say so, and leave the rest alone', async () => {
  const {element, one} = await report({groups: () => ({status: 503, body: '{"errors":[{"message":"Not now."}]}'})});
  await until(() => /Not now\./.test(element.textContent));
  assert.ok(one('.clear-owner-headline'));
});

test('tells how long issues waited for their first owner, and of how many', async () => {
  const {one} = await report();
  await until(() => one('.clear-owner-report-pace table'));
  same([...one('[data-role=product]').children].map(cell => cell.textContent), ['Product Owner', '2 hours', '480 of 500']);
  assert.equal(one('[data-role=delivery]').children[1].textContent, text('clear-owner.report.pace.never'));
  assert.ok(one('.clear-owner-report-pace').textContent.includes(text('clear-owner.report.pace.bounded', '500', '700')));
});

test('leaves the rest of the report alone when that cannot be told', async () => {
  const {one} = await report({'time-to-owner': () => ({status: 503, body: ''})});
  await until(() => one('.clear-owner-report-pace [role=alert]'));
  assert.ok(one('.clear-owner-headline-text'));
});
