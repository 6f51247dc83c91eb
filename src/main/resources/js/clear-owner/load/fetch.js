/** What the gadget "Ownership load" asks. */
define('clear-owner/load/fetch', ['clear-owner/ui/request'], function (request) {
  'use strict';
  return {
    owners: function (jql, start, limit) {
      return request.get('/rest/clear-owner/1.0/owners', {jql: jql, start: start, limit: limit});
    }
  };
});
