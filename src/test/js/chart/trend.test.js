import assert from 'node:assert/strict';
import {test} from 'node:test';
import {page, same, text, until} from '../plugin.js';
import {MARKUP, unclear} from '../answers.js';

const PROJECTS = {isConfigured: 'true', scopeType: 'projects', projects: 'ABC,XYZ', unresolvedOnly: 'true'};
const day = (name, issues, clear) => ({
  day: name, issues, assessed: issues, unclear: issues - clear, vision: 0, execution: issues - clear
});
const TWO = {projects: 2, leftOut: [], days: [day('2026-08-26', 100, 30), day('2026-08-27', 100, 42)]};

/** The gadget with its numbers shown. The test controls what the trend request returns, and when. */
async function gadget(trend, preferences = PROJECTS) {
  const asked = [];
  const shown = page('gadget', request => {
    if (request.url.endsWith('/trend')) {
      asked.push(request.data);
      return typeof trend === 'function' ? trend() : trend;
    }
    return unclear(request.data);
  });
  const $item = shown.$('<div></div>').appendTo(shown.document.body);
  let refresh = null;
  const item = new (shown.get('clear-owner/gadget/unclear/unclear-ownership'))({
    isEditable: () => true, getGadgetId: () => '10001', resize: () => { }, showLoadingBar: () => { },
    hideLoadingBar: () => { }, closeEdit: () => { }, savePreferences: () => { },
    initRefresh: (wanted, callback) => { refresh = callback; }
  });
  item.render($item, preferences);
  const one = selector => $item[0].querySelector(selector);
  await until(() => one('.clear-owner-headline'));
  return {...shown, asked, one, refresh: () => refresh(), words: () => one('.clear-owner-trend')?.textContent};
}

const settled = shown => until(() => !/Loading/.test(shown.words()));

test('requests the last 90 days of the chosen projects, or of all', async () => {
  const some = await gadget(TWO);
  const all = await gadget(TWO, {...PROJECTS, projects: ''});
  await Promise.all([settled(some), settled(all)]);
  same([some.asked, all.asked], [[{days: 90, project: 'ABC,XYZ'}], [{days: 90}]]);
});

test('shows the share that is clear with its change since the first day', async () => {
  const shown = await gadget(TWO);
  await settled(shown);
  assert.equal(shown.one('.clear-owner-share-clear').textContent, '41% clear');
  assert.equal(shown.one('.clear-owner-change').textContent, '▲ +12 pts since 26 Aug 2026');
  assert.ok(shown.one('.clear-owner-trend figure'));
});

test('shows its numbers before the trend, and reserves space for the trend', async () => {
  let answer;
  const shown = await gadget(() => new Promise(resolve => { answer = resolve; }));
  assert.equal(shown.words(), 'Loading…');
  await until(() => answer);
  const place = shown.one('.clear-owner-trend');
  answer(TWO);
  await until(() => shown.one('figure'));
  assert.equal(shown.one('.clear-owner-trend'), place);
});

test('says since when days are counted if there is no line yet', async () => {
  const first = await gadget({...TWO, days: TWO.days.slice(0, 1)});
  await settled(first);
  assert.equal(first.words(), 'Collecting data since 26 Aug 2026. Your trend appears tomorrow.');
  const none = await gadget({...TWO, days: []});
  await settled(none);
  assert.equal(none.words(), 'Collecting data. Your trend appears after two nights.');
});

test('has numbers but no share for days on which the assessed issues were not counted', async () => {
  const early = [day('2026-08-24', 90, 20), day('2026-08-25', 90, 20)].map(one => ({...one, assessed: null}));
  const shown = await gadget({...TWO, days: [...early, TWO.days[0]]});
  await settled(shown);
  assert.equal(shown.one('.clear-owner-trend-empty p').textContent, text('clear-owner.trend.counts-only'));
  const rows = [...shown.one('.clear-owner-trend details').querySelectorAll('tbody tr')];
  same(rows.map(row => [...row.cells].slice(1, 4).map(cell => cell.textContent)),
    [['100', '100', '30%'], ['90', '–', '–'], ['90', '–', '–']]);
  assert.equal(shown.one('.clear-owner-change').textContent, '');

  const line = await gadget({...TWO, days: [...early, ...TWO.days]});
  await until(() => line.one('figure'));
  assert.equal(line.one('.clear-owner-change').textContent, '▲ +12 pts since 26 Aug 2026');
});

test('says so if no issue was assessed', async () => {
  const shown = await gadget({...TWO, days: TWO.days.map(one => ({...one, assessed: 0, unclear: 0}))});
  await settled(shown);
  assert.equal(shown.one('.clear-owner-trend-empty p').textContent, text('clear-owner.trend.none-assessed'));
});

test('says why a scope has no trend, without a request', async () => {
  const words = async preferences => {
    const shown = await gadget(TWO, {...PROJECTS, ...preferences});
    same(shown.asked, []);
    return shown.words();
  };
  assert.match(await words({scopeType: 'filter', filterId: '7'}), /whole projects only\.$/);
  assert.match(await words({scopeType: 'jql', jql: 'project = ABC'}), /whole projects only\.$/);
  assert.match(await words({unresolvedOnly: 'false'}), /unresolved issues only\.$/);
});

test('names omitted projects, and then shows no overall change', async () => {
  const shown = await gadget({...TWO, projects: 1, leftOut: [MARKUP]});
  await until(() => shown.one('figure'));
  assert.equal(shown.one('.clear-owner-trend > .clear-owner-quiet').textContent,
    `Without ${MARKUP}: you can’t see every issue there.`);
  assert.equal(shown.one('.clear-owner-change').textContent, '');
  const hidden = await gadget({projects: 0, leftOut: ['ABC', 'XYZ'], days: []});
  await settled(hidden);
  assert.equal(hidden.words(), 'No trend: you can’t see every issue of ABC, XYZ.');
});

test('a failed trend leaves the numbers unchanged, and can be retried', async () => {
  let answer = {status: 400, body: '{"errors":[{"field":"project","message":"Too many."}]}'};
  const shown = await gadget(() => answer);
  await settled(shown);
  assert.match(shown.words(), /^Too many\./);
  assert.ok(shown.one('.clear-owner-headline'));
  answer = TWO;
  shown.one('.clear-owner-trend button').click();
  await until(() => shown.one('figure'));
});

test('gadgets with the same projects share a pending request', async () => {
  const answers = [];
  const shown = page('gadget', () => new Promise(resolve => answers.push(resolve)));
  const {trend} = shown.get('clear-owner/chart/trend-fetch');
  const asked = [trend(['ABC']), trend(['ABC']), trend(['XYZ']), trend(['ABC'], {days: 30})];
  await until(() => answers.length === 3);
  answers.forEach(resolve => resolve(TWO));
  await Promise.all(asked);
  assert.equal(shown.requests.length, 3);
  trend(['ABC']);
  assert.equal(shown.requests.length, 4);
});

test('a refresh keeps the table open if the days are the same', async () => {
  const shown = await gadget(TWO);
  await until(() => shown.one('figure'));
  shown.one('.clear-owner-chart-toggle').click();
  shown.refresh();
  await until(() => shown.asked.length === 2 && !shown.one('[aria-busy]'));
  assert.equal(shown.one('.clear-owner-chart-days').hidden, false);
});

test('shows no trend if it is disabled', async () => {
  const shown = await gadget(TWO, {...PROJECTS, showTrend: 'false'});
  same([shown.one('.clear-owner-trend'), shown.asked], [null, []]);
});
