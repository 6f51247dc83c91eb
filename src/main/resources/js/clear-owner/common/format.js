/** Formats numbers and instants in the user's locale and time zone, and dates by Jira's patterns. */
define('clear-owner/common/format', [
  'clear-owner/common/date-pattern', 'clear-owner/common/texts'
], function (datePattern, texts) {
  'use strict';
  var SECOND = 1000;
  var UNITS = [
    ['year', 31557600 * SECOND], ['month', 2629800 * SECOND], ['week', 604800 * SECOND],
    ['day', 86400 * SECOND], ['hour', 3600 * SECOND], ['minute', 60 * SECOND]
  ];

  /** Whole percent; 0 only for none and 100 only for all. */
  function percentOf(part, whole) {
    if (part <= 0 || whole <= 0) {
      return 0;
    }
    return part >= whole ? 100 : Math.min(99, Math.max(1, Math.round(100 * part / whole)));
  }

  /** Creates each formatter once, on first use, because some take milliseconds to create. */
  function formattersOf(locale) {
    var made = {};
    return function (type, options) {
      var key = type + JSON.stringify(options);
      made[key] = made[key] || new Intl[type](locale, options);
      return made[key];
    };
  }

  function formatOf(intl, zone, patterns) {
    function number(n, options) {
      return intl('NumberFormat', options).format(n);
    }

    /** @param options used without a pattern, or if it cannot be used */
    function dated(date, timeZone, pattern, options) {
      var text = pattern ? datePattern(pattern, date, function (of, parts) {
        parts.timeZone = timeZone;
        return intl('DateTimeFormat', parts).formatToParts(of);
      }) : null;
      if (text === null) {
        options.timeZone = timeZone;
        text = intl('DateTimeFormat', options).format(date);
      }
      return text;
    }

    function day(iso, pattern, options) {
      return dated(new Date(iso + 'T00:00:00Z'), 'UTC', pattern, options);
    }

    function relative(n, unit, numeric) {
      return intl('RelativeTimeFormat', {numeric: numeric}).format(n, unit);
    }

    return {
      number: function (n) { return number(n, {}); },
      percent: function (part, whole) { return number(percentOf(part, whole) / 100, {style: 'percent'}); },
      /** The share of the assessed issues that is clear, as a whole percent. */
      clear: function (unclear, assessed) {
        return assessed > 0 ? number(percentOf(assessed - unclear, assessed) / 100, {style: 'percent'}) : '–';
      },
      /** A whole percent from 0 to 100. */
      share: function (percent) { return number(percent / 100, {style: 'percent'}); },
      /** A change in percentage points, with its sign. */
      points: function (n) { return number(n, {signDisplay: 'exceptZero'}); },
      /** A number of units, such as days. */
      duration: function (n, unit) { return number(n, {style: 'unit', unit: unit, unitDisplay: 'long'}); },
      /** A calendar day such as 2026-12-31, independent of time zones. */
      day: function (iso) { return day(iso, patterns().day, {dateStyle: 'medium'}); },
      dayShort: function (iso) { return day(iso, '', {day: 'numeric', month: 'short'}); },
      time: function (date) { return dated(date, zone(), patterns().time, {timeStyle: 'short'}); },
      /** The day of an instant, in the reader's time zone. */
      date: function (date) { return dated(date, zone(), patterns().day, {dateStyle: 'medium'}); },
      /** The calendar day of an instant in the reader's time zone, such as 2026-12-31. */
      today: function (date) {
        var parts = {};
        intl('DateTimeFormat', {
          timeZone: zone(), calendar: 'gregory', numberingSystem: 'latn', year: 'numeric', month: '2-digit',
          day: '2-digit'
        }).formatToParts(date).forEach(function (part) { parts[part.type] = part.value; });
        return parts.year + '-' + parts.month + '-' + parts.day;
      },
      exact: function (date) {
        return dated(date, zone(), patterns().complete, {dateStyle: 'long', timeStyle: 'short'});
      },
      /** The time since an instant, in the largest unit of which at least one has passed. */
      ago: function (date, now) {
        var passed = Math.max(0, now.getTime() - date.getTime());
        var unit = UNITS.filter(function (candidate) { return passed >= candidate[1]; })[0];
        if (!unit) {
          return texts.justNow();
        }
        return relative(-Math.floor(passed / unit[1]), unit[0], unit[0] === 'day' ? 'auto' : 'always');
      }
    };
  }

  var formatters = {};

  return {
    percentOf: percentOf,
    /**
     * @param locale BCP 47 tag
     * @param zone   returns the id of the reader's time zone at each call; default: the browser's time zone
     * @param patterns returns Jira's patterns of dates: {day, time, complete}; default: as usual in the locale
     */
    of: function (locale, zone, patterns) {
      formatters[locale] = formatters[locale] || formattersOf(locale);
      return formatOf(formatters[locale], zone || function () { return undefined; },
        patterns || function () { return {}; });
    }
  };
});
