import assert from 'node:assert/strict';
import {test} from 'node:test';
import {page, same} from '../plugin.js';
import {mostNotAssessed, nothingUnclear, unclear} from '../answers.js';

const overview = page('gadget').get('clear-owner/common/overview/model');

test('the stripes of the bar count each issue once', () => {
  const stripes = overview.of(unclear({jql: '', start: 0, limit: 10})).stripes;
  same(stripes.map(stripe => [stripe.kind, Math.round(stripe.share * 170)]),
    [['vision', 1], ['both', 2], ['execution', 98]]);
});

test('every number of the overview has its search', () => {
  const model = overview.of(unclear({jql: 'S', start: 0, limit: 10}));
  same(model.tiles.map(tile => [tile.kind, tile.count, tile.jql]),
    [['vision', 3, 'V'], ['execution', 100, 'E'], ['both', 2, 'B']]);
  same(model.breakdown[1].reasons,
    [{code: 'missing', label: 'Missing', level: 'critical', count: 99, share: 0.99, jql: 'E-missing'},
      {code: 'inactive', label: 'Inactive', level: 'critical', count: 1, share: 0.01, jql: 'E-inactive'}]);
  same([model.assessedJql, model.unclearJql], ['S', 'U or "x"']);
});

test('shares are those of the assessed issues', () => {
  const model = overview.of(mostNotAssessed({jql: 'S', start: 0, limit: 10}));
  same([model.assessed, model.notAssessed, model.assessedJql], [170, 1495, 'A']);
  same(model.stripes.map(stripe => Math.round(stripe.share * 170)), [1, 2, 98]);
});

test('the state depends on the answer', () => {
  const request = {jql: '', start: 0, limit: 10};
  assert.equal(overview.stateOf(unclear(request)), 'list');
  assert.equal(overview.stateOf(nothingUnclear(request, 170)), 'all-clear');
  assert.equal(overview.stateOf(nothingUnclear(request, 170, 0)), 'none-assessed');
  assert.equal(overview.stateOf(nothingUnclear(request, 170, 1)), 'all-clear');
  assert.equal(overview.stateOf(nothingUnclear(request, 0)), 'scope-empty');
  assert.equal(overview.stateOf({...unclear(request), issues: [], total: 0}), 'none-for-role');
});
