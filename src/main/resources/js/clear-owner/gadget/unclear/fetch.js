/** Requests of the gadget "Unclear ownership", other than its numbers. */
define('clear-owner/gadget/unclear/fetch', [
  'clear-owner/common/request', 'clear-owner/common/people', 'clear-owner/common/links'
], function (request, people, links) {
  'use strict';
  function ownership(key) {
    return '/rest/clear-owner/1.0/issues/' + encodeURIComponent(key) + '/ownership';
  }

  return {
    /** @param waiting called with the seconds to wait, see clear-owner/common/request */
    groups: function (jql, role, by, limit, waiting) {
      return request.search('/rest/clear-owner/1.0/unclear/groups', {
        jql: jql, role: role, by: by, limit: limit
      }, waiting);
    },
    /** The whole list as the text of a file. */
    csv: function (jql, role) {
      return request.file('/rest/clear-owner/1.0/unclear/csv', {
        jql: jql, role: role, separator: links.decimalComma() ? 'semicolon' : 'comma'
      });
    },
    /** @param user a user key, or null for nobody */
    assign: function (key, role, user) {
      return request.put(ownership(key) + '/' + role, {user: user});
    },
    /** Returns a result per issue. @param user a user key, or null for nobody */
    /** @param condition "unclear" to leave other roles alone, or "always" */
    assignAll: function (keys, role, user, condition) {
      return request.post('/rest/clear-owner/1.0/ownership', {
        role: role, user: user, issues: keys, condition: condition
      });
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
