/** Requests the groups. Reasons and owners belong to one role, so this may take a request per role. */
define('clear-owner/gadget/unclear/grouping', [
  'jquery', 'clear-owner/gadget/unclear/fetch', 'clear-owner/gadget/unclear/groups', 'clear-owner/common/failure'
], function ($, fetch, groups, failure) {
  'use strict';

  function rolesOf(settings) {
    if (settings.groupBy !== 'reason' && settings.groupBy !== 'owner') {
      return [settings.role];
    }
    return settings.role === 'vision' || settings.role === 'execution' ? [settings.role] : ['vision', 'execution'];
  }

  /** A failure shows in place of the groups and does not affect the rest of the gadget. */
  function fetchGroups(jql, role, by, waiting) {
    return fetch.groups(jql, role, by, groups.MAX, waiting).then(null, function (problem) {
      return $.Deferred().resolve({failure: failure.understood(problem)});
    });
  }

  return {
    /** Returns a promise of an array of models from clear-owner/gadget/unclear/groups. */
    of: function (settings, jql, waiting) {
      var requests = settings.groupBy === 'none' ? [] : rolesOf(settings).map(function (role) {
        return fetchGroups(jql, role, settings.groupBy, waiting);
      });
      return $.when.apply($, requests).then(function () {
        return Array.prototype.slice.call(arguments, 0, requests.length).map(groups.of);
      });
    }
  };
});
