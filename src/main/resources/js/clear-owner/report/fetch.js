/** Requests of the report, other than those it shares with the gadget. */
define('clear-owner/report/fetch', [
  'clear-owner/common/host', 'clear-owner/common/request', 'clear-owner/common/links'
], function (host, request, links) {
  'use strict';
  function project(key) {
    return '/rest/clear-owner/1.0/projects/' + encodeURIComponent(key);
  }

  return {
    /** The numbers of the overview, without a list. */
    unclear: function (jql) {
      return request.get('/rest/clear-owner/1.0/unclear', {jql: jql, role: 'either', start: 0, limit: 1});
    },
    clarity: function (key, by) {
      return request.get(project(key) + '/clarity', {by: by});
    },
    timeToOwner: function (key, period) {
      return request.get(project(key) + '/time-to-owner', period);
    },
    /** The address of the report's figures as a CSV file. */
    csv: function (key, period) {
      return host.contextPath() + project(key) + '/clarity/csv?' + Object.keys(period).map(function (name) {
        return name + '=' + encodeURIComponent(period[name]);
      }).join('&') + links.separator();
    }
  };
});
