/** Every address that the gadget asks or links to. Promises are jQuery's; a failure is that of the failure module. */
define('clear-owner/gadget/fetch', [
  'jquery', 'clear-owner/host', 'clear-owner/gadget/failure'
], function ($, host, failure) {
  'use strict';

  function get(path, data) {
    var request = $.ajax({url: host.contextPath() + path, data: data, dataType: 'json', cache: false});
    return request.then(function (answer) {
      return answer;
    }, function (xhr) {
      return $.Deferred().reject(failure.of(xhr.status, xhr.responseText));
    });
  }

  return {
    unclear: function (jql, role, start, limit) {
      return get('/rest/clear-owner/1.0/unclear', {jql: jql, role: role, start: start, limit: limit});
    },
    projects: function () {
      return get('/rest/api/2/project');
    },
    favouriteFilters: function () {
      return get('/rest/api/2/filter/favourite');
    },
    filter: function (id) {
      return get('/rest/api/2/filter/' + encodeURIComponent(id));
    },
    issueUrl: function (key) {
      return host.contextPath() + '/browse/' + encodeURIComponent(key);
    },
    searchUrl: function (jql) {
      return host.contextPath() + '/issues/?jql=' + encodeURIComponent(jql);
    },
    loginUrl: function () {
      return host.contextPath() + '/login.jsp';
    }
  };
});
