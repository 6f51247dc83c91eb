/** Asks our REST and Jira's. Promises are jQuery's; a failure is that of the failure module. */
define('clear-owner/ui/request', [
  'jquery', 'clear-owner/host', 'clear-owner/ui/failure'
], function ($, host, failure) {
  'use strict';

  function ask(method, path, more) {
    var options = {type: method, url: host.contextPath() + path, dataType: 'json', cache: false};
    Object.keys(more).forEach(function (name) { options[name] = more[name]; });
    return $.ajax(options).then(function (answer) {
      return answer;
    }, function (xhr) {
      return $.Deferred().reject(failure.of(xhr.status, xhr.responseText));
    });
  }

  function send(method) {
    return function (path, body) {
      return ask(method, path, body === undefined ? {} : {
        data: JSON.stringify(body), contentType: 'application/json', processData: false
      });
    };
  }

  return {
    get: function (path, data) { return ask('GET', path, {data: data}); },
    put: send('PUT'),
    post: send('POST'),
    remove: send('DELETE')
  };
});
