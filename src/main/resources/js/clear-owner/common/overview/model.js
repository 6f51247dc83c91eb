/** The model of an overview, from the answer of GET unclear. Pure. */
define('clear-owner/common/overview/model', [], function () {
  'use strict';
  var CLARITIES = ['vision', 'execution'];

  function breakdownOf(result, clarity) {
    var counts = (result.reasons || {})[clarity] || {};
    var searches = (result.searches.reasons || {})[clarity] || {};
    return {
      clarity: clarity,
      count: result.counts[clarity],
      reasons: Object.keys(counts).filter(function (code) { return counts[code] > 0; }).map(function (code) {
        return {
          code: code, label: result.legend[code].label, level: result.legend[code].level,
          count: counts[code], share: counts[code] / result.counts[clarity], jql: searches[code]
        };
      })
    };
  }

  /** The stripes of the bar of assessed issues. Each issue counts in one stripe only. */
  function stripesOf(counts) {
    return [
      {kind: 'vision', count: counts.vision - counts.both},
      {kind: 'both', count: counts.both},
      {kind: 'execution', count: counts.execution - counts.both}
    ].filter(function (stripe) {
      return stripe.count > 0 && counts.assessed > 0;
    }).map(function (stripe) {
      return {kind: stripe.kind, share: stripe.count / counts.assessed};
    });
  }

  function stateOf(result) {
    if (result.scope.issues === 0) {
      return 'scope-empty';
    }
    if (result.counts.assessed === 0) {
      return 'none-assessed';
    }
    if (result.counts.unclear === 0) {
      return 'all-clear';
    }
    return result.total === 0 ? 'none-for-role' : 'list';
  }

  return {
    stateOf: stateOf,
    of: function (result) {
      return {
        assessed: result.counts.assessed,
        notAssessed: result.scope.issues - result.counts.assessed,
        partial: result.scope.partial,
        unclear: result.counts.unclear,
        scopeJql: result.searches.scope,
        assessedJql: result.searches[result.counts.assessed === result.scope.issues ? 'scope' : 'assessed'],
        unclearJql: result.searches.unclear,
        stripes: stripesOf(result.counts),
        tiles: CLARITIES.concat('both').map(function (kind) {
          return {kind: kind, count: result.counts[kind], jql: result.searches[kind]};
        }),
        breakdown: CLARITIES.map(function (clarity) { return breakdownOf(result, clarity); })
      };
    },
    /** The JQL of the issue list of a role. */
    listJql: function (result, role) {
      return role === 'either' ? result.searches.unclear : result.searches[role];
    }
  };
});
