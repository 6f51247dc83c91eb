/** The lists of what the reader owns: which are shown, page by page, and how they are chosen. */
define('clear-owner/gadget/mine/lists', ['jquery', 'clear-owner/gadget/mine/fetch'], function ($, fetch) {
  'use strict';
  // In the order of urgency.
  var LISTS = ['unclear', 'otherUnclear', 'dueSoon'];
  var ROWS = 5;
  var MORE = 20;
  // As much as REST answers with.
  var MAX = 100;

  /** @param changed called when the lists have changed */
  return function Lists(changed) {
    var choice = {owned: 'any', order: 'urgency'};
    var shown = {};
    var sent = 0;

    function page(list, start, limit) {
      return fetch.issues({list: list, owned: choice.owned, order: choice.order, start: start, limit: limit});
    }

    /** Loads as many rows as are shown, so that a refresh keeps what the reader asked for. */
    function load() {
      var current = sent += 1;
      return $.when.apply($, LISTS.map(function (list) {
        return page(list, 0, Math.min(MAX, Math.max(ROWS, shown[list] ? shown[list].issues.length : 0)));
      })).then(function () {
        if (current === sent) {
          shown = {};
          for (var i = 0; i < LISTS.length; i += 1) {
            shown[LISTS[i]] = arguments[i];
          }
          changed();
        }
      });
    }

    return {
      /** How many rows {@link more} adds at most. */
      step: MORE,
      load: load,
      choice: function () { return choice; },
      /** @param name owned or order */
      choose: function (name, value) {
        choice[name] = value;
        shown = {};
        return load();
      },
      /** The list as in REST, with all its rows that are loaded; undefined before it is loaded. */
      of: function (list) { return shown[list]; },
      any: function () {
        return LISTS.some(function (list) { return shown[list] && shown[list].total > 0; });
      },
      /** Loads more rows of the list. */
      more: function (list) {
        var current = sent;
        var before = shown[list];
        return page(list, before.issues.length, MORE).then(function (next) {
          if (current !== sent) {
            return;
          }
          var known = before.issues.map(function (issue) { return issue.key; });
          shown[list] = Object.assign({}, next, {
            issues: before.issues.concat(next.issues.filter(function (issue) { return known.indexOf(issue.key) < 0; }))
          });
          changed();
        });
      }
    };
  };
});
