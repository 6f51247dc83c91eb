/** Formats dates by the patterns that administrators configure in Jira, as in dd/MMM/yy. Pure. */
define('clear-owner/common/date-pattern', [], function () {
  'use strict';
  var HOURS = {H: 'h23', k: 'h24', K: 'h11', h: 'h12'};
  var TOKEN = /'(?:[^']|'')*'|([A-Za-z])\1*|[^A-Za-z']+/g;

  function padded(text, length) {
    return text.length < length ? new Array(length - text.length + 1).join('0') + text : text;
  }

  function text(length) {
    return length > 3 ? 'long' : 'short';
  }

  /** The options that give the part of a letter, or undefined for a letter that is not supported. */
  function optionsOf(letter, length) {
    switch (letter) {
      case 'y': return {year: length === 2 ? '2-digit' : 'numeric'};
      case 'M': return length > 2 ? {month: text(length), day: 'numeric'} : {month: 'numeric'};
      case 'd': return {day: 'numeric'};
      case 'E': return {weekday: text(length)};
      case 'a': return {hour: 'numeric', hourCycle: 'h12'};
      case 'm': return {hour: 'numeric', minute: 'numeric', hourCycle: 'h23'};
      case 's': return {minute: 'numeric', second: 'numeric'};
      default: return HOURS[letter] && {hour: 'numeric', hourCycle: HOURS[letter]};
    }
  }

  function partOf(letter) {
    return {y: 'year', M: 'month', d: 'day', E: 'weekday', a: 'dayPeriod', m: 'minute', s: 'second'}[letter] || 'hour';
  }

  function wordOf(token, date, partsOf) {
    if (token === '\'\'') {
      return '\'';
    }
    if (token.charAt(0) === '\'') {
      return token.slice(1, -1).replace(/''/g, '\'');
    }
    if (!/[A-Za-z]/.test(token.charAt(0))) {
      return token;
    }
    var letter = token.charAt(0);
    var options = optionsOf(letter, token.length);
    var found = options && partsOf(date, options).filter(function (part) { return part.type === partOf(letter); })[0];
    if (!found) {
      return null;
    }
    return /^\d+$/.test(found.value) ? padded(found.value.replace(/^0(?=\d)/, ''), token.length) : found.value;
  }

  /**
   * @param pattern as in Java's SimpleDateFormat
   * @param partsOf returns the parts of a date, as Intl.DateTimeFormat.formatToParts
   * @return the text, or null if the pattern has a letter that is not supported
   */
  return function formatted(pattern, date, partsOf) {
    var words = (pattern.match(TOKEN) || []).map(function (token) { return wordOf(token, date, partsOf); });
    return words.length === 0 || words.indexOf(null) >= 0 ? null : words.join('');
  };
});
