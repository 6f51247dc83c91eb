/** Asks for the groups that the gadget is to count: reasons and owners are each of one role, so of two if need be. */
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

  /** Without groups the rest of the gadget is as good as ever, so a failure of theirs is told in their place. */
  function ask(jql, role, by, waiting) {
    return fetch.groups(jql, role, by, groups.MAX, waiting).then(null, function (problem) {
      return $.Deferred().resolve({failure: failure.understood(problem)});
    });
  }

  return {
    /** A promise of the groups to show, as clear-owner/gadget/unclear/groups has them. */
    of: function (settings, jql, waiting) {
      var asked = settings.groupBy === 'none' ? [] : rolesOf(settings).map(function (role) {
        return ask(jql, role, settings.groupBy, waiting);
      });
      return $.when.apply($, asked).then(function () {
        return Array.prototype.slice.call(arguments, 0, asked.length).map(groups.of);
      });
    }
  };
});
