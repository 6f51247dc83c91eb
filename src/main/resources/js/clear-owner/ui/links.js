/** Addresses of Jira's own pages. */
define('clear-owner/ui/links', ['clear-owner/host'], function (host) {
  'use strict';

  /** Where numbers have a decimal comma, Excel expects semicolons between cells. */
  function decimalComma() {
    return new Intl.NumberFormat(host.locale()).format(0.5).indexOf(',') >= 0;
  }

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
    /** The whole list of what is unclear in a role, as a file that the reader's Excel takes apart. */
    unclearCsv: function (jql, role) {
      return host.contextPath() + '/rest/clear-owner/1.0/unclear/csv?jql=' + encodeURIComponent(jql)
        + '&role=' + encodeURIComponent(role) + (decimalComma() ? '&separator=semicolon' : '');
    },
    login: function () {
      return host.contextPath() + '/login.jsp';
    }
  };
});
