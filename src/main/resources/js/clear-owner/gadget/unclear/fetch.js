/** Requests of the gadget "Unclear ownership", other than its numbers. */
define('clear-owner/gadget/unclear/fetch', [
  'clear-owner/common/request', 'clear-owner/common/people'
], function (request, people) {
  'use strict';
  function ownership(key) {
    return '/rest/clear-owner/1.0/issues/' + encodeURIComponent(key) + '/ownership';
  }

  return {
    /** @param waiting called with the seconds to wait, see clear-owner/common/request */
    groups: function (jql, role, by, limit, waiting) {
      return request.get('/rest/clear-owner/1.0/unclear/groups', {jql: jql, role: role, by: by, limit: limit}, waiting);
    },
    /** @param user a user key, or null for nobody */
    assign: function (key, role, user) {
      return request.put(ownership(key) + '/' + role, {user: user});
    },
    /** Returns a result per issue. @param user a user key, or null for nobody */
    assignAll: function (keys, role, user) {
      return request.post('/rest/clear-owner/1.0/ownership', {role: role, user: user, issues: keys});
    },
    candidates: function (key, query) {
      return request.get(ownership(key) + '/candidates', {query: query});
    },
    whenQuiet: request.whenQuiet,
    people: people,
    me: function () {
      return request.get('/rest/api/2/myself');
    }
  };
});
