/** Requests of the gadget "Ownership load". */
define('clear-owner/gadget/ownerload/fetch', ['clear-owner/common/request'], function (request) {
  'use strict';
  return {
    owners: function (jql, start, limit) {
      return request.search('/rest/clear-owner/1.0/owners', {jql: jql, start: start, limit: limit});
    }
  };
});
