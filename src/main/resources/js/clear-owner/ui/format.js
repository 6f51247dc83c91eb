/** Numbers and instants as the user's locale writes them. Pure. */
define('clear-owner/ui/format', [], function () {
  'use strict';
  var SECOND = 1000;
  var UNITS = [
    ['year', 31557600 * SECOND], ['month', 2629800 * SECOND], ['week', 604800 * SECOND],
    ['day', 86400 * SECOND], ['hour', 3600 * SECOND], ['minute', 60 * SECOND]
  ];

  /** Whole percent that says 0 only for none and 100 only for all. */
  function percentOf(part, whole) {
    if (part <= 0 || whole <= 0) {
      return 0;
    }
    return part >= whole ? 100 : Math.min(99, Math.max(1, Math.round(100 * part / whole)));
  }

  return {
    percentOf: percentOf,
    of: function (locale) {
      var numbers = new Intl.NumberFormat(locale);
      var signed = new Intl.NumberFormat(locale, {signDisplay: 'exceptZero'});
      var percents = new Intl.NumberFormat(locale, {style: 'percent'});
      var counted = new Intl.RelativeTimeFormat(locale, {numeric: 'always'});
      var named = new Intl.RelativeTimeFormat(locale, {numeric: 'auto'});
      var dates = new Intl.DateTimeFormat(locale, {dateStyle: 'long', timeStyle: 'short'});
      var days = new Intl.DateTimeFormat(locale, {dateStyle: 'medium', timeZone: 'UTC'});
      var shortDays = new Intl.DateTimeFormat(locale, {day: 'numeric', month: 'short', timeZone: 'UTC'});
      var daysHere = new Intl.DateTimeFormat(locale, {dateStyle: 'medium'});
      var times = new Intl.DateTimeFormat(locale, {timeStyle: 'short'});
      return {
        number: function (n) { return numbers.format(n); },
        percent: function (part, whole) { return percents.format(percentOf(part, whole) / 100); },
        /** A whole percent from 0 to 100. */
        share: function (percent) { return percents.format(percent / 100); },
        /** A change, with its sign. */
        points: function (n) { return signed.format(n); },
        time: function (date) { return times.format(date); },
        /** A day such as 2026-12-31, wherever it is. */
        day: function (iso) { return days.format(new Date(iso + 'T00:00:00Z')); },
        dayShort: function (iso) { return shortDays.format(new Date(iso + 'T00:00:00Z')); },
        /** So many of a unit such as day. */
        duration: function (n, unit) {
          return new Intl.NumberFormat(locale, {style: 'unit', unit: unit, unitDisplay: 'long'}).format(n);
        },
        /** The day of a moment, as the reader's clock has it. */
        date: function (date) { return daysHere.format(date); },
        exact: function (date) { return dates.format(date); },
        /** How long ago, in the largest unit of which at least one has passed. */
        ago: function (date, now) {
          var passed = Math.max(0, now.getTime() - date.getTime());
          var unit = UNITS.filter(function (candidate) { return passed >= candidate[1]; })[0];
          if (!unit) {
            return named.format(0, 'minute');
          }
          return (unit[0] === 'day' ? named : counted).format(-Math.floor(passed / unit[1]), unit[0]);
        }
      };
    }
  };
});
