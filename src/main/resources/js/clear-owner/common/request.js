/**
 * Sends requests to our REST API and to Jira's. Promises are jQuery's and reject with a failure of the failure module.
 * Each answer of our API names the reader's time zone.
 *
 * Jira answers a user who sends too many requests with 429 and the seconds to wait. It did not process such a request,
 * so we send it again after that time, a few times. A caller's `waiting` function is called with the seconds of each
 * wait.
 */
define('clear-owner/common/request', [
  'jquery', 'clear-owner/common/host', 'clear-owner/common/failure'
], function ($, host, failure) {
  'use strict';
  var TRIES = 4;
  var LONGEST_WAIT = 30;

  /** Seconds to wait before the next try; 0 for no retry. Jira never sends Retry-After as a date. */
  function pause(xhr, tries) {
    var seconds = xhr.status === 429 && tries < TRIES && xhr.getResponseHeader
      ? Number(xhr.getResponseHeader('Retry-After')) : 0;
    return seconds > 0 && seconds <= LONGEST_WAIT ? seconds : 0;
  }

  function attempt(options, waiting, tries) {
    return $.ajax(options).then(function (answer, status, xhr) {
      host.setTimeZone(xhr.getResponseHeader('X-Clear-Owner-Time-Zone'));
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

  // The number of pending requests, and the actions to run when there are none.
  var awaited = 0;
  var deferred = [];

  function answered() {
    awaited -= 1;
    if (awaited === 0) {
      deferred.splice(0).forEach(function (action) { action(); });
    }
  }

  function ask(method, path, more, waiting) {
    var options = {type: method, url: host.contextPath() + path, dataType: 'json', cache: false};
    Object.keys(more).forEach(function (name) { options[name] = more[name]; });
    awaited += 1;
    return attempt(options, waiting, 1).always(answered);
  }

  // Pending GET requests by address.
  var asked = {};

  // Tomcat refuses addresses beyond about 8 KB, and a proxy may refuse shorter ones.
  var LONGEST_ADDRESS = 4000;

  function json(body) {
    return {data: JSON.stringify(body), contentType: 'application/json', processData: false};
  }

  /** What a gadget of a dashboard asks, another one often asks at the same time: both are given the one answer. */
  function shared(path, data, mayBeLong, waiting) {
    var address = path + '?' + $.param(data || {});
    var inBody = mayBeLong && address.length > LONGEST_ADDRESS;
    var one = asked[address];
    if (!one) {
      one = asked[address] = {waiting: []};
      one.answer = ask(inBody ? 'POST' : 'GET', path, inBody ? json(data) : {data: data}, function (seconds) {
        one.waiting.forEach(function (waiting) { waiting(seconds); });
      });
      one.answer.always(function () {
        if (asked[address] === one) {
          delete asked[address];
        }
      });
    }
    if (waiting) {
      one.waiting.push(waiting);
    }
    return one.answer;
  }

  /**
   * A request sent before or during a change may answer with the state before it, so later callers do not share it.
   */
  function forget() {
    asked = {};
  }

  function send(method) {
    return function (path, body, waiting) {
      forget();
      return ask(method, path, body === undefined ? {} : json(body), waiting).always(forget);
    };
  }

  return {
    /** The answer may be others' as well: it is read, never changed. */
    get: function (path, data, waiting) { return shared(path, data, false, waiting); },
    /** As get, of a resource that also takes its parameters in the body of a POST, where they may be long. */
    search: function (path, data, waiting) { return shared(path, data, true, waiting); },
    /** A file as text, asked for with the parameters in the body. */
    file: function (path, body) {
      var options = json(body);
      // Else jQuery would read it as JSON.
      options.dataType = 'text';
      return ask('POST', path, options);
    },
    /** Whether an address can be asked for by GET. */
    short: function (address) { return address.length <= LONGEST_ADDRESS; },
    /** Does what can wait once the page awaits no answer: else it would stand in line before what people look for. */
    whenQuiet: function (action) {
      deferred.push(action);
      awaited += 1;
      answered();
    },
    put: send('PUT'),
    post: send('POST'),
    remove: send('DELETE')
  };
});
