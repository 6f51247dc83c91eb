/** Requests the trend of projects. */
define('clear-owner/chart/trend-fetch', ['clear-owner/common/request'], function (request) {
  'use strict';
  var DAYS = 90;
  // Gadgets on one dashboard with the same projects share one request.
  var underWay = {};

  return {
    /**
     * @param projects keys; empty for all projects that the reader can see
     * @param period   {days} up to today, or {from, to}; default: the last 90 days
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
