/** Computes the share of clear issues per day from the answer of GET trend. Pure. */
define('clear-owner/chart/model', ['clear-owner/common/format'], function (format) {
  'use strict';
  var DAY = 86400000;
  var UNCLEAR = {all: 'unclear', vision: 'vision', execution: 'execution'};
  var KINDS = ['all', 'vision', 'execution'];

  /** Whether the day has a share of clear issues: some are assessed. On early days that was not counted. */
  function hasShare(day) {
    return day.assessed > 0;
  }

  /** Whole percent of clear issues among the assessed; null if there are none. */
  function percent(day, kind) {
    return hasShare(day) ? format.percentOf(day.assessed - day[UNCLEAR[kind]], day.assessed) : null;
  }

  function exact(day, kind) {
    return hasShare(day) ? 100 * (day.assessed - day[UNCLEAR[kind]]) / day.assessed : null;
  }

  return {
    KINDS: KINDS,
    hasShare: hasShare,
    percent: percent,
    /** Chart data: days since 1970-01-01, then for each kind the share in percent, or null for a gap. */
    lines: function (days) {
      return [days.map(function (day) { return Date.parse(day.day + 'T00:00:00Z') / DAY; })].concat(
        KINDS.map(function (kind) { return days.map(function (day) { return exact(day, kind); }); }));
    },
    /** The ISO date that is this many days after 1970-01-01. */
    isoOf: function (days) {
      return new Date(days * DAY).toISOString().slice(0, 10);
    },
    /** The change from the first to the last day with a share, in whole percents; null for fewer than two of them. */
    change: function (days, kind) {
      var counted = days.filter(hasShare);
      var first = counted[0];
      var last = counted[counted.length - 1];
      return counted.length < 2 ? null : {
        from: first.day, to: last.day, first: percent(first, kind), last: percent(last, kind),
        points: percent(last, kind) - percent(first, kind)
      };
    }
  };
});
