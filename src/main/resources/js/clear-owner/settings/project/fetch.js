/** Requests of a project's settings page for its owners and health. */
define('clear-owner/settings/project/fetch', [
  'clear-owner/common/request', 'clear-owner/common/people'
], function (request, people) {
  'use strict';
  var BASE = '/rest/clear-owner/1.0';

  function owners(project) {
    return BASE + '/projects/' + encodeURIComponent(project) + '/owners';
  }

  return {
    owners: function (project) { return request.get(owners(project)); },
    /**
     * @param component id, or null for the project itself
     * @param user      a user key, or null for nobody
     */
    set: function (project, component, role, user) {
      var area = component === null ? '' : '/components/' + encodeURIComponent(component);
      return request.put(owners(project) + area + '/' + role, {user: user});
    },
    people: people,
    unclear: function (jql) { return request.get(BASE + '/unclear', {jql: jql, limit: 1}); }
  };
});
