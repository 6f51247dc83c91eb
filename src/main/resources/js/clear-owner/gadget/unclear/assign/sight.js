/** Which of several issues somebody cannot see, tried with the first of each project. */
define('clear-owner/gadget/unclear/assign/sight', [
  'jquery', 'clear-owner/gadget/unclear/fetch'
], function ($, fetch) {
  'use strict';
  var MAX_KEYS = 10;

  /** An issue of each project, for the first few projects. */
  function samples(keys) {
    var seen = {};
    return keys.filter(function (key) {
      var project = key.replace(/-\d+$/, '');
      var first = !seen[project];
      seen[project] = true;
      return first;
    }).slice(0, MAX_KEYS);
  }

  return {
    samples: samples,
    /**
     * @param choice {id, name} as the picker has it
     * @return a promise of the keys that were tried and that the person cannot see; what Jira does not answer counts as
     *         seen
     */
    hidden: function (keys, choice) {
      return $.when.apply($, samples(keys).map(function (key) {
        return fetch.candidates(key, choice.name).then(function (page) {
          return page.values.some(function (one) { return one.user.key === choice.id && !one.canBrowse; }) ? key : null;
        }, function () { return $.Deferred().resolve(null); });
      })).then(function () {
        return Array.prototype.slice.call(arguments).filter(Boolean);
      });
    }
  };
});
