/** How large a share of issues was clear on each day, from the answer of GET trend. Pure. */
define('clear-owner/chart/model', ['clear-owner/common/format'], function (format) {
  'use strict';
  var DAY = 86400000;
  var UNCLEAR = {all: 'unclear', vision: 'vision', execution: 'execution'};
  var KINDS = ['all', 'vision', 'execution'];

  /** Whole percent; null of no issues, because nothing is neither clear nor unclear. */
  function percent(day, kind) {
    return day.issues > 0 ? format.percentOf(day.issues - day[UNCLEAR[kind]], day.issues) : null;
  }

  function exact(day, kind) {
    return day.issues > 0 ? 100 * (day.issues - day[UNCLEAR[kind]]) / day.issues : null;
  }

  return {
    KINDS: KINDS,
    percent: percent,
    /** What a chart draws: days since 1970, and for each kind a share in percent, or null for a gap. */
    lines: function (days) {
      return [days.map(function (day) { return Date.parse(day.day + 'T00:00:00Z') / DAY; })].concat(
        KINDS.map(function (kind) { return days.map(function (day) { return exact(day, kind); }); }));
    },
    /** The day, as the answer writes it, that is so many days after the first of 1970. */
    isoOf: function (days) {
      return new Date(days * DAY).toISOString().slice(0, 10);
    },
    /** From the first day that has issues to the last, in the whole percents that are shown; null of fewer than two. */
    change: function (days, kind) {
      var told = days.filter(function (day) { return day.issues > 0; });
      var first = told[0];
      var last = told[told.length - 1];
      return told.length < 2 ? null : {
        from: first.day, to: last.day, first: percent(first, kind), last: percent(last, kind),
        points: percent(last, kind) - percent(first, kind)
      };
    }
  };
});
