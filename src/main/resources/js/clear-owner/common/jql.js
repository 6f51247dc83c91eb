/** Builds JQL. Pure. */
define('clear-owner/common/jql', [], function () {
  'use strict';

  function quoted(key) {
    return '"' + key.replace(/(["\\])/g, '\\$1') + '"';
  }

  return {
    /** @param projects keys; empty for all projects */
    ofProjects: function (projects, unresolvedOnly) {
      return [
        // Quoted, because a project key may be a reserved word of JQL.
        projects.length ? 'project in (' + projects.map(quoted).join(', ') + ')' : '',
        unresolvedOnly ? 'resolution is EMPTY' : ''
      ].filter(Boolean).join(' and ');
    }
  };
});
