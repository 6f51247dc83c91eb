/** Requests of all gadgets with a scope: its numbers, and the choices of the form. */
define('clear-owner/gadget/base/fetch', ['clear-owner/common/request'], function (request) {
  'use strict';

  return {
    /** @param waiting called with the seconds to wait, see clear-owner/common/request */
    unclear: function (jql, role, start, limit, waiting) {
      return request.search('/rest/clear-owner/1.0/unclear', {
        jql: jql, role: role, start: start, limit: limit
      }, waiting);
    },
    projects: function () {
      return request.get('/rest/api/2/project');
    },
    favouriteFilters: function () {
      return request.get('/rest/api/2/filter/favourite');
    },
    filter: function (id) {
      return request.get('/rest/api/2/filter/' + encodeURIComponent(id));
    }
  };
});
