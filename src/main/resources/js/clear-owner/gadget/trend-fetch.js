/** Asks how projects developed. */
define('clear-owner/gadget/trend-fetch', ['clear-owner/ui/request'], function (request) {
  'use strict';
  var DAYS = 90;

  return {
    /**
     * @param projects keys; none for all that the reader sees
     * @param days     how many, up to today; none for those of the gadget
     */
    trend: function (projects, days) {
      var asked = {days: days || DAYS};
      if (projects.length) {
        asked.project = projects.join(',');
      }
      return request.get('/rest/clear-owner/1.0/trend', asked);
    }
  };
});
