/** Asks how projects developed. */
define('clear-owner/gadget/trend-fetch', ['clear-owner/ui/request'], function (request) {
  'use strict';
  var DAYS = 90;
  // Gadgets of one dashboard that are about the same projects ask once.
  var underWay = {};

  return {
    /**
     * @param projects keys; none for all that the reader sees
     * @param days     how many, up to today; none for those of the gadget
     */
    trend: function (projects, days) {
      var asked = {days: days || DAYS};
      var key;
      if (projects.length) {
        asked.project = projects.join(',');
      }
      key = JSON.stringify(asked);
      if (!underWay[key]) {
        underWay[key] = request.get('/rest/clear-owner/1.0/trend', asked).always(function () { delete underWay[key]; });
      }
      return underWay[key];
    }
  };
});
