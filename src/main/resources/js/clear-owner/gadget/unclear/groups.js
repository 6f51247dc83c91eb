/** The model of groups of unclear issues, such as by component. Pure. */
define('clear-owner/gadget/unclear/groups', [], function () {
  'use strict';
  return {
    /** The maximum number of groups shown. */
    MAX: 10,
    /** @param answer of the REST resource, or null if nothing was requested */
    of: function (answer) {
      var largest;
      if (!answer || answer.failure) {
        return answer;
      }
      largest = Math.max.apply(null, answer.values.map(function (group) { return group.issues; }).concat(1));
      return {
        by: answer.by,
        role: answer.role,
        complete: answer.complete,
        more: Math.max(0, answer.total - answer.values.length),
        rows: answer.values.map(function (group) {
          return {
            id: group.id || '', name: group.name, count: group.issues, share: group.issues / largest, jql: group.search
          };
        })
      };
    }
  };
});
