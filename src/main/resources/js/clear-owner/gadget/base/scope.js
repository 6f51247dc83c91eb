/** Describes the scope of the gadget. */
define('clear-owner/gadget/base/scope', ['clear-owner/gadget/base/texts'], function (texts) {
  'use strict';

  /** The JQL, the filter or the projects; empty for all projects. */
  function name(settings) {
    if (settings.scopeType === 'jql') {
      return settings.jql;
    }
    return settings.scopeType === 'filter'
      ? settings.filterName || texts.filter(settings.filterId) : settings.projects.join(', ');
  }

  return {
    name: name,
    text: function (settings) {
      if (settings.scopeType !== 'projects') {
        return name(settings);
      }
      var projects = name(settings) || texts.allProjects();
      return settings.unresolvedOnly ? texts.unresolvedOf(projects) : projects;
    }
  };
});
