/** What the gadget asks. */
define('clear-owner/gadget/fetch', ['clear-owner/ui/request'], function (request) {
  'use strict';
  return {
    unclear: function (jql, role, start, limit) {
      return request.get('/rest/clear-owner/1.0/unclear', {jql: jql, role: role, start: start, limit: limit});
    },
    groups: function (jql, role, by, limit) {
      return request.get('/rest/clear-owner/1.0/unclear/groups', {jql: jql, role: role, by: by, limit: limit});
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
