/** Asks how projects developed. */
define('clear-owner/chart/trend-fetch', ['clear-owner/common/request'], function (request) {
  'use strict';
  var DAYS = 90;
  // Gadgets of one dashboard that are about the same projects ask once.
  var underWay = {};

  return {
    /**
     * @param projects keys; none for all that the reader sees
     * @param period   its days, up to today, or its days from and to; the last 90 days if left out
     */
    trend: function (projects, period) {
      var asked = period && period.from ? {from: period.from, to: period.to} : {days: period ? period.days : DAYS};
      var key;
      if (projects.length) {
        asked.project = projects.join(',');
      }
      key = JSON.stringify(asked);
      if (!underWay[key]) {
        underWay[key] = request.search('/rest/clear-owner/1.0/trend', asked).always(function () {
          delete underWay[key];
        });
      }
      return underWay[key];
    }
  };
});
