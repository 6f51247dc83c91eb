/**
 * Asks our REST and Jira's. Promises are jQuery's; a failure is that of the failure module.
 *
 * Jira answers a person who asks too much at once with 429 and how many seconds to wait; that was not carried out, so it is
 * asked again then, a few times. Who hands in a function hears of each wait, in seconds.
 */
define('clear-owner/ui/request', [
  'jquery', 'clear-owner/host', 'clear-owner/ui/failure'
], function ($, host, failure) {
  'use strict';
  var TRIES = 4;
  var LONGEST_WAIT = 30;

  /** Seconds to wait before the next try; 0 for no other try. A date, which HTTP allows too, Jira does not send. */
  function pause(xhr, tries) {
    var seconds = xhr.status === 429 && tries < TRIES && xhr.getResponseHeader
      ? Number(xhr.getResponseHeader('Retry-After')) : 0;
    return seconds > 0 && seconds <= LONGEST_WAIT ? seconds : 0;
  }

  function attempt(options, waiting, tries) {
    return $.ajax(options).then(function (answer) {
      return answer;
    }, function (xhr) {
      var seconds = pause(xhr, tries);
      var again = $.Deferred();
      if (!seconds) {
        return again.reject(failure.of(xhr.status, xhr.responseText));
      }
      if (waiting) {
        waiting(seconds);
      }
      host.later(seconds * 1000, again.resolve);
      return again.then(function () { return attempt(options, waiting, tries + 1); });
    });
  }

  function ask(method, path, more, waiting) {
    var options = {type: method, url: host.contextPath() + path, dataType: 'json', cache: false};
    Object.keys(more).forEach(function (name) { options[name] = more[name]; });
    return attempt(options, waiting, 1);
  }

  function send(method) {
    return function (path, body, waiting) {
      return ask(method, path, body === undefined ? {} : {
        data: JSON.stringify(body), contentType: 'application/json', processData: false
      }, waiting);
    };
  }

  return {
    get: function (path, data, waiting) { return ask('GET', path, {data: data}, waiting); },
    put: send('PUT'),
    post: send('POST'),
    remove: send('DELETE')
  };
});
