/** Access to the page. Only this module, the texts and the DOM helper use globals. */
define('clear-owner/common/host', [
  'jquery', 'wrm/context-path', 'clear-owner/common/select'
], function ($, contextPath, select) {
  'use strict';

  function meta(name) {
    var found = document.querySelector('meta[name="ajs-' + name + '"]');
    return found ? found.getAttribute('content') : '';
  }

  function supported(locale) {
    try {
      return Intl.NumberFormat.supportedLocalesOf([locale]).length > 0;
    } catch (malformed) {
      return false;
    }
  }

  /** The user's locale as a BCP 47 tag. Jira's en_UK becomes en-GB. */
  function locale() {
    var jira = (meta('user-locale') || document.documentElement.lang).replace(/_/g, '-').replace(/^en-UK$/, 'en-GB');
    return jira && supported(jira) ? jira : 'en';
  }

  function knownZone(zone) {
    try {
      return Boolean(zone && new Intl.DateTimeFormat('en', {timeZone: zone}));
    } catch (unknown) {
      return false;
    }
  }

  var timeZone;

  return {
    contextPath: function () { return contextPath(); },
    locale: locale,
    /** The time zone of the user's profile, once an answer has named it. Until then undefined: use the browser's. */
    timeZone: function () { return timeZone; },
    /** Ignores an id that the browser does not know. */
    setTimeZone: function (zone) {
      if (zone !== timeZone && knownZone(zone)) {
        timeZone = zone;
      }
    },
    /** The patterns of dates that administrators set in Jira's look and feel; '' where the page does not name one. */
    datePatterns: function () {
      return {day: meta('date-dmy'), time: meta('date-time'), complete: meta('date-complete')};
    },
    now: function () { return new Date(); },
    later: function (milliseconds, action) { window.setTimeout(action, milliseconds); },
    /** Saves a text as a file of the reader's. */
    save: function (name, type, text) {
      var link = document.createElement('a');
      // Answers are given without the mark that tells spreadsheets the encoding.
      link.href = window.URL.createObjectURL(new window.Blob(['\uFEFF', text.replace(/^\uFEFF/, '')], {type: type}));
      link.download = name;
      document.body.appendChild(link);
      link.click();
      link.remove();
      window.URL.revokeObjectURL(link.href);
    },
    /** Runs the action once it was not requested again within the time; cancel drops the pending request. */
    debounced: function (milliseconds, action) {
      var timer = null;
      function ask() {
        window.clearTimeout(timer);
        timer = window.setTimeout(action, milliseconds);
      }
      ask.cancel = function () { window.clearTimeout(timer); };
      return ask;
    },
    /** Adds Jira's searchable drop-down to a select or input, if the page has it. */
    enhanceSelect: function (element, options) {
      return select.enhance(element, options);
    },
    /** Opens the drop-down and focuses its search field. */
    openSelect: function (element) {
      if ($.fn.auiSelect2) {
        $(element).auiSelect2('open');
      } else {
        element.focus();
      }
    },
    /** Select2 reports a change through jQuery, plain controls through the DOM; jQuery handles both. */
    onChange: function (element, handler) {
      $(element).on('change', handler);
    }
  };
});
