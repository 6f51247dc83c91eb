/** JQL that is put together from what Jira knows, rather than typed. Pure. */
define('clear-owner/common/jql', [], function () {
  'use strict';

  function quoted(key) {
    return '"' + key.replace(/(["\\])/g, '\\$1') + '"';
  }

  return {
    /** @param projects keys; none for all projects */
    ofProjects: function (projects, unresolvedOnly) {
      return [
        // Quoted, because a project key may be a word that JQL reserves.
        projects.length ? 'project in (' + projects.map(quoted).join(', ') + ')' : '',
        unresolvedOnly ? 'resolution is EMPTY' : ''
      ].filter(Boolean).join(' and ');
    }
  };
});
