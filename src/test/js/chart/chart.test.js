import assert from 'node:assert/strict';
import {test} from 'node:test';
import {page, same, until} from '../plugin.js';

const DAYS = [
  {day: '2026-08-26', issues: 250, assessed: 200, unclear: 100, vision: 20, execution: 90},
  {day: '2026-08-27', issues: 9, assessed: 0, unclear: 0, vision: 0, execution: 0},
  {day: '2026-08-29', issues: 150, assessed: 150, unclear: 60, vision: 1, execution: 59}
];

function drawn(days = DAYS) {
  const shown = page('chart');
  const format = shown.get('clear-owner/common/format').of('en-GB');
  const node = shown.get('clear-owner/chart/chart')(days, format);
  shown.document.body.appendChild(node);
  return {
    ...shown, node, box: node.querySelector('.clear-owner-chart-lines'),
    toggle: node.querySelector('button'), all: selector => [...node.querySelectorAll(selector)]
  };
}

test('describes the change between the first and the last day', () => {
  const {node} = drawn();
  assert.equal(node.querySelector('figcaption span').textContent,
    '50% clear on 26 Aug 2026, 60% on 29 Aug 2026 (+10 pts)');
});

test('draws a line for both roles and one for each, in percent, with gaps for days without assessed issues', () => {
  const {plots, resize, box} = drawn();
  resize(box, 400);
  assert.equal(plots.length, 1);
  const [days, all, vision, execution] = plots[0].data;
  same([days[1] - days[0], days[2] - days[1]], [1, 2]);
  same(all, [50, null, 60]);
  same(vision, [90, null, 100 * 149 / 150]);
  same(execution, [55, null, 100 * 91 / 150]);
  same(plots[0].options.axes[0].values(null, days), ['26 Aug', '27 Aug', '29 Aug']);
  same(plots[0].options.axes[1].values(null, [0, 50, 100]), ['0%', '50%', '100%']);
});

test('distinguishes lines by more than their colors', () => {
  const {plots, resize, box} = drawn();
  resize(box, 400);
  const dashes = plots[0].options.series.slice(1).map(series => String(series.dash));
  assert.equal(new Set(dashes).size, 3);
});

test('redraws when the width or theme changes, and stops after leaving the page', async () => {
  const {plots, resize, box, node, document} = drawn();
  resize(box, 400);
  resize(box, 300);
  same(plots.map(plot => [plot.options.width, plot.destroyed]), [[400, true], [300, false]]);
  document.documentElement.setAttribute('data-color-mode', 'dark');
  await until(() => plots.length === 3);
  node.remove();
  resize(box, 0);
  assert.equal(plots[2].destroyed, true);
});

test('does not draw without a width', () => {
  const {plots, resize, box} = drawn();
  resize(box, 0);
  assert.equal(plots.length, 0);
});

test('toggles between the lines and a table of the days', () => {
  const {node, toggle, box, all} = drawn();
  const listing = node.querySelector('.clear-owner-chart-days');
  assert.equal(listing.hidden, true);
  assert.equal(toggle.textContent, 'Show as table');
  toggle.click();
  same([listing.hidden, box.hidden, toggle.textContent], [false, true, 'Show as chart']);
  same(all('thead th').map(cell => cell.textContent), [
    'Day', 'Open issues', 'Assessed', 'Both clear', 'Product Owner', 'Delivery Owner'
  ]);
  same(all('tbody tr').map(row => [...row.cells].map(cell => cell.textContent)), [
    ['29 Aug 2026', '150', '150', '60%', '99%', '61%'],
    ['27 Aug 2026', '9', '0', '–', '–', '–'],
    ['26 Aug 2026', '250', '200', '50%', '90%', '55%']
  ]);
  toggle.click();
  same([listing.hidden, box.hidden, toggle.textContent], [true, false, 'Show as table']);
});

test('the legend shows the day under the pointer, and the last day without one', () => {
  const {plots, resize, box, node} = drawn();
  const legend = () => node.querySelector('.clear-owner-chart-legend').textContent;
  resize(box, 400);
  assert.match(legend(), /Both clear 60%.*29 Aug 2026/);
  plots[0].options.hooks.setCursor[0]({cursor: {idx: 0}});
  assert.match(legend(), /Both clear 50%.*26 Aug 2026/);
  plots[0].options.hooks.setCursor[0]({cursor: {idx: null}});
  assert.match(legend(), /Both clear 60%.*29 Aug 2026/);
});
