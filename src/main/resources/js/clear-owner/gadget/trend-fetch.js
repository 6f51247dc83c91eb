/** Asks how projects developed. */
define('clear-owner/gadget/trend-fetch', ['clear-owner/ui/request'], function (request) {
  'use strict';
  var DAYS = 90;

  return {
    /** @param projects keys; none for all that the reader sees */
    trend: function (projects) {
      var asked = {days: DAYS};
      if (projects.length) {
        asked.project = projects.join(',');
      }
      return request.get('/rest/clear-owner/1.0/trend', asked);
    }
  };
});
