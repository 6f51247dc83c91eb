/** Requests of the tab "Ownership history". */
define('clear-owner/issue/history/fetch', ['clear-owner/common/request'], function (request) {
  'use strict';
  return {
    history: function (key, start, limit) {
      return request.get('/rest/clear-owner/1.0/issues/' + encodeURIComponent(key) + '/ownership/history',
        {start: start, limit: limit});
    }
  };
});
