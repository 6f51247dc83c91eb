/** Addresses of Jira's own pages. */
define('clear-owner/common/links', ['clear-owner/common/host'], function (host) {
  'use strict';

  /**
   * The separator parameter of a file's address: Excel expects semicolons in locales with a decimal comma.
   */
  function separator() {
    return decimalComma() ? '&separator=semicolon' : '';
  }

  function decimalComma() {
    return new Intl.NumberFormat(host.locale()).format(0.5).indexOf(',') >= 0;
  }

  /** The page of transfers, up to its parameters. */
  function transfers(project) {
    return project ? '/secure/ClearOwnerProject!default.jspa?projectKey=' + encodeURIComponent(project) + '&'
      : '/secure/admin/ClearOwnerAdmin.jspa?';
  }

  return {
    separator: separator,
    decimalComma: decimalComma,
    issue: function (key) {
      return host.contextPath() + '/browse/' + encodeURIComponent(key);
    },
    search: function (jql) {
      return host.contextPath() + '/issues/?jql=' + encodeURIComponent(jql);
    },
    profile: function (userName) {
      return host.contextPath() + '/secure/ViewProfile.jspa?name=' + encodeURIComponent(userName);
    },
    projectSettings: function (key) {
      return host.contextPath() + '/secure/ClearOwnerProject!default.jspa?projectKey=' + encodeURIComponent(key);
    },
    /** Jira's own settings of a project. */
    projectConfig: function (key) {
      return host.contextPath() + '/plugins/servlet/project-config/' + encodeURIComponent(key);
    },
    /** The form that hands over what a person owns. @param project key of the only project; absent for all of Jira */
    transferOf: function (userKey, project) {
      return host.contextPath() + transfers(project) + 'transferOwner=' + encodeURIComponent(userKey) + '#transfers';
    },
    /** The form that changes all issues of a search. @param project key of the only project; absent for all of Jira */
    transferList: function (jql, project) {
      return host.contextPath() + transfers(project) + 'transferJql=' + encodeURIComponent(jql) + '#transfers';
    },
    /** The form with which people hand over what they own themselves. */
    handOver: function () {
      return host.contextPath() + '/secure/ClearOwnerHandOver.jspa?newTransfer=true';
    },
    /** The complete list of unclear issues of a role, as a file that the reader's Excel can open. */
    unclearCsv: function (jql, role) {
      return host.contextPath() + '/rest/clear-owner/1.0/unclear/csv?jql=' + encodeURIComponent(jql)
        + '&role=' + encodeURIComponent(role) + separator();
    },
    login: function () {
      return host.contextPath() + '/login.jsp';
    }
  };
});
