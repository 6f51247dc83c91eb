/** Finds issues that a user cannot see. Checks the first issue of each project. */
define('clear-owner/gadget/unclear/assign/sight', [
  'jquery', 'clear-owner/gadget/unclear/fetch'
], function ($, fetch) {
  'use strict';
  var MAX_KEYS = 10;

  /** The first issue of each project, at most MAX_KEYS. */
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
     * @param choice {id, name} from the picker
     * @return a promise of the checked keys that the user cannot see; an issue whose check fails counts as visible
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
