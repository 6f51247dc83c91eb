import assert from 'node:assert/strict';
import {test} from 'node:test';
import {page, same, text, until} from '../plugin.js';
import {MARKUP, nothingUnclear, unclear} from '../answers.js';

const TREND = {projects: 1, leftOut: [], days: [
  {day: '2026-08-26', issues: 10, assessed: 10, unclear: 5, vision: 0, execution: 5},
  {day: '2026-08-27', issues: 10, assessed: 10, unclear: 4, vision: 0, execution: 4}
]};
const clarity = by => ({project: 'ABC', by, leftOut: by === 'component' ? 3 : 0, values: [
  {id: '1', name: MARKUP, issues: 12, assessed: 10, unclear: 7, search: 'G-' + by},
  {id: '2', name: 'Fine', issues: 1, assessed: 1, unclear: 0, search: 'x'},
  {id: '3', name: 'Gray', issues: 4, assessed: 0, unclear: 0, search: 'x'}
]});

const PACE = {
  project: 'ABC', days: 180, created: 700, looked: 500,
  product: {owned: 480, medianSeconds: 600, meanSeconds: 5400},
  delivery: {owned: 0, medianSeconds: null, meanSeconds: null}
};

async function report(answers = {}, period = {days: 180}) {
  const shown = page('report', ({url, data}) => {
    const what = url.split('/').pop();
    const answer = {unclear: () => unclear(data), trend: () => TREND, clarity: () => clarity(data.by),
      'time-to-owner': () => PACE, ...answers}[what];
    return answer(data);
  });
  const element = shown.document.createElement('div');
  shown.document.body.appendChild(element);
  new (shown.get('clear-owner/report/report'))(element, 'ABC', period).start();
  await until(() => element.textContent !== text('clear-owner.loading'));
  return {...shown, element, one: selector => element.querySelector(selector)};
}

test('requests the open issues of the project, for the period', async () => {
  const {requests} = await report();
  await until(() => requests.length === 5);
  const jql = 'project in ("ABC") and resolution is EMPTY';
  same(requests.filter(one => one.url.endsWith('/trend')).map(one => one.data), [{days: 180, project: 'ABC'}]);
  same(requests.filter(one => /unclear/.test(one.url)).map(one => one.data.jql), [jql]);
  same(requests.filter(one => one.url.endsWith('/projects/ABC/clarity')).map(one => one.data), [
    {by: 'component'}, {by: 'issueType'}
  ]);
});

test('shows numbers, trend, and where it is unclear; names with markup stay text', async () => {
  const {element, one} = await report();
  await until(() => one('figure'));
  assert.equal(one('.clear-owner-headline-text').textContent, '101 of 170 issues are unclear');
  assert.equal(one('.clear-owner-change').textContent, '▲ +10 pts since 26 Aug 2026');
  await until(() => element.querySelectorAll('.clear-owner-parts').length === 2);
  same([...element.querySelectorAll('.clear-owner-parts')].map(node => node.dataset.by), ['component', 'issueType']);
  same([...element.querySelectorAll('.clear-owner-part-name')].map(node => node.textContent), [
    MARKUP, 'Fine', 'Gray', MARKUP, 'Fine', 'Gray'
  ]);
});

test('shows the clear share of each part, and links to its unclear issues', async () => {
  const {element} = await report();
  await until(() => element.querySelectorAll('.clear-owner-parts').length === 2);
  const cells = [...element.querySelectorAll('.clear-owner-parts tbody tr')].map(row =>
    [...row.querySelectorAll('td')].map(cell => cell.textContent));
  same(cells.slice(0, 3), [
    ['30%', '', '3 of 102 not assessed', '7'], ['100%', '', '1 of 1', 'None unclear'],
    ['–', '', '4 not assessed', '–']
  ]);
  same([...element.querySelectorAll('[data-by=component] .clear-owner-meter')].length, 2, 'none in gray');
  assert.equal(element.querySelector('.clear-owner-parts a').getAttribute('href'), '/jira/issues/?jql=G-component');
  assert.match(element.querySelector('[data-by=component]').textContent, /Components not counted: 3/);
});

test('offers the figures and the list of issues as files', async () => {
  const {element} = await report();
  const [figures, list] = [...element.querySelectorAll('a[download]')].map(link => link.getAttribute('href'));
  assert.equal(figures, '/jira/rest/clear-owner/1.0/projects/ABC/clarity/csv?days=180');
  assert.match(list, /\/unclear\/csv\?jql=project%20in/);
});

test('requests a period of two dates, shows it, and passes it to the file', async () => {
  const period = {from: '2026-08-01', to: '2026-08-31'};
  const {one, requests} = await report({}, period);
  await until(() => requests.length === 5);
  same(requests.filter(({url}) => url.endsWith('/trend')).map(({data}) => data), [{...period, project: 'ABC'}]);
  same(requests.filter(({url}) => url.endsWith('/time-to-owner')).map(({data}) => data), [period]);
  assert.equal(one('.clear-owner-report-period').textContent,
    text('clear-owner.report.period', '1 Aug 2026', '31 Aug 2026'));
  assert.match(one('[data-file=figures]').getAttribute('href'), /csv\?from=2026-08-01&to=2026-08-31$/);
  await until(() => one('figure'));
  assert.equal(one('.clear-owner-change').textContent, '', 'the number beside it is of now');
  assert.equal((await report()).one('.clear-owner-report-period'), null);
});

test('explains a missing line for days that were not counted', async () => {
  const {one} = await report({trend: () => ({...TREND, days: TREND.days.slice(1)})},
    {from: '2026-08-27', to: '2026-08-27'});
  await until(() => one('.clear-owner-trend-empty p').textContent === text('clear-owner.trend.few'));
});

test('prints', async () => {
  const {element, window} = await report();
  let printed = 0;
  window.print = () => { printed += 1; };
  [...element.querySelectorAll('button')].find(button => button.textContent === 'Print').click();
  assert.equal(printed, 1);
});

test('a project without open issues has an empty report', async () => {
  const {element} = await report({unclear: data => nothingUnclear(data, 0)});
  assert.equal(element.textContent, 'This project has no open issues that you can see.');
});

test('a project in which nothing is assessed is not called clear', async () => {
  const {one, element} = await report({unclear: data => nothingUnclear(data, 8, 0)});
  await until(() => one('.clear-owner-notice-title'));
  assert.equal(one('.clear-owner-notice-title').textContent, text('clear-owner.not-assessed.all'));
  assert.equal(one('.clear-owner-share-clear'), null);
  await until(() => element.querySelectorAll('.clear-owner-parts').length === 2);
});

test('a failure can be retried', async () => {
  let fail = true;
  const {element, one} = await report({unclear: data => fail ? {status: 500, body: ''} : unclear(data)});
  assert.ok(one('.clear-owner-failure'));
  fail = false;
  one('.clear-owner-failure button').click();
  await until(() => element.querySelector('.clear-owner-headline'));
});

test('parts that cannot be counted say so, and do not affect the rest', async () => {
  const {element, one} = await report({clarity: () => ({status: 503, body: '{"errors":[{"message":"Not now."}]}'})});
  await until(() => /Not now\./.test(element.textContent));
  assert.ok(one('.clear-owner-headline'));
});

test('shows how long issues waited for their first owner, and how many', async () => {
  const {one} = await report();
  await until(() => one('.clear-owner-report-pace table'));
  same([...one('[data-role=product]').children].map(cell => cell.textContent), [
    'Product Owner', '10 minutes', '2 hours', '480 of 500'
  ]);
  assert.equal(one('[data-role=delivery]').children[1].textContent, text('clear-owner.report.pace.never'));
  const pace = one('.clear-owner-report-pace').textContent;
  assert.ok(pace.includes(text('clear-owner.report.pace.bounded', '500', '700')));
});

test('shows the rest of the report if the time to owner cannot be loaded', async () => {
  const {one} = await report({'time-to-owner': () => ({status: 503, body: ''})});
  await until(() => one('.clear-owner-report-pace [role=alert]'));
  assert.ok(one('.clear-owner-headline-text'));
});
