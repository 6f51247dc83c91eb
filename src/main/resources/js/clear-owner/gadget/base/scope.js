/** Describes the scope of the gadget. */
define('clear-owner/gadget/base/scope', ['clear-owner/gadget/base/texts'], function (texts) {
  'use strict';
  return {
    text: function (settings) {
      if (settings.scopeType === 'jql') {
        return settings.jql;
      }
      if (settings.scopeType === 'filter') {
        return settings.filterName || texts.filter(settings.filterId);
      }
      var projects = settings.projects.join(', ') || texts.allProjects();
      return settings.unresolvedOnly ? texts.unresolvedOf(projects) : projects;
    }
  };
});
