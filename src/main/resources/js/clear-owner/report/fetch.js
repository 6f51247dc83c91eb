/** What the report asks beside what it shares with the gadget. */
define('clear-owner/report/fetch', ['clear-owner/host', 'clear-owner/ui/request', 'clear-owner/ui/links'], function (
  host, request, links
) {
  'use strict';
  function project(key) {
    return '/rest/clear-owner/1.0/projects/' + encodeURIComponent(key);
  }

  return {
    clarity: function (key, by) {
      return request.get(project(key) + '/clarity', {by: by});
    },
    timeToOwner: function (key, days) {
      return request.get(project(key) + '/time-to-owner', {days: days});
    },
    /** The address of all figures as a file. */
    csv: function (key, days) {
      return host.contextPath() + project(key) + '/clarity/csv?days=' + days + links.separator();
    }
  };
});
