/** Addresses of Jira's own pages. */
define('clear-owner/ui/links', ['clear-owner/host'], function (host) {
  'use strict';
  return {
    issue: function (key) {
      return host.contextPath() + '/browse/' + encodeURIComponent(key);
    },
    search: function (jql) {
      return host.contextPath() + '/issues/?jql=' + encodeURIComponent(jql);
    },
    projectSettings: function (key) {
      return host.contextPath() + '/secure/ClearOwnerProject!default.jspa?projectKey=' + encodeURIComponent(key);
    },
    /** The whole list of what is unclear in a role, as a file. */
    unclearCsv: function (jql, role) {
      return host.contextPath() + '/rest/clear-owner/1.0/unclear/csv?jql=' + encodeURIComponent(jql)
        + '&role=' + encodeURIComponent(role);
    },
    login: function () {
      return host.contextPath() + '/login.jsp';
    }
  };
});
