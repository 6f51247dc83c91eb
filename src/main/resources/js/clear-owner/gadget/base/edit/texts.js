/** Every text of the gadget's form; see clear-owner/common/texts for why the keys are literal and AJS is global. */
define('clear-owner/gadget/base/edit/texts', ['clear-owner/common/pick'], function (pick) {
  'use strict';

  return {
    scope: function () { return AJS.I18n.getText('clear-owner.gadget.edit.scope'); },
    scopeType: pick({
      projects: function () { return AJS.I18n.getText('clear-owner.gadget.edit.scope.projects'); },
      filter: function () { return AJS.I18n.getText('clear-owner.gadget.edit.scope.filter'); },
      jql: function () { return AJS.I18n.getText('clear-owner.gadget.edit.scope.jql'); }
    }),
    projects: function () { return AJS.I18n.getText('clear-owner.gadget.edit.projects'); },
    allProjects: function () { return AJS.I18n.getText('clear-owner.gadget.edit.projects.all'); },
    projectsHelp: function () { return AJS.I18n.getText('clear-owner.gadget.edit.projects.help'); },
    unresolvedOnly: function () { return AJS.I18n.getText('clear-owner.gadget.edit.unresolved-only'); },
    favourites: function () { return AJS.I18n.getText('clear-owner.gadget.edit.favourites'); },
    chooseFavourite: function () { return AJS.I18n.getText('clear-owner.gadget.edit.favourites.choose'); },
    noFavourites: function () { return AJS.I18n.getText('clear-owner.gadget.edit.favourites.none'); },
    filterId: function () { return AJS.I18n.getText('clear-owner.gadget.edit.filter-id'); },
    filterIdHelp: function () { return AJS.I18n.getText('clear-owner.gadget.edit.filter-id.help'); },
    jql: function () { return AJS.I18n.getText('clear-owner.gadget.edit.jql'); },
    jqlHelp: function () { return AJS.I18n.getText('clear-owner.gadget.edit.jql.help'); },
    title: function () { return AJS.I18n.getText('clear-owner.gadget.edit.title'); },
    titleHelp: function () { return AJS.I18n.getText('clear-owner.gadget.edit.title.help'); },
    role: function () { return AJS.I18n.getText('clear-owner.gadget.edit.role'); },
    roleChoice: pick({
      either: function () { return AJS.I18n.getText('clear-owner.gadget.edit.role.either'); },
      vision: function () { return AJS.I18n.getText('clear-owner.gadget.edit.role.vision'); },
      execution: function () { return AJS.I18n.getText('clear-owner.gadget.edit.role.execution'); },
      both: function () { return AJS.I18n.getText('clear-owner.gadget.edit.role.both'); }
    }),
    groupBy: function () { return AJS.I18n.getText('clear-owner.gadget.edit.group-by'); },
    groupChoice: pick({
      'none': function () { return AJS.I18n.getText('clear-owner.gadget.edit.group-by.none'); },
      'project': function () { return AJS.I18n.getText('clear-owner.gadget.edit.group-by.project'); },
      'component': function () { return AJS.I18n.getText('clear-owner.gadget.edit.group-by.component'); },
      'issueType': function () { return AJS.I18n.getText('clear-owner.gadget.edit.group-by.issue-type'); },
      'epic': function () { return AJS.I18n.getText('clear-owner.gadget.edit.group-by.epic'); },
      'reason': function () { return AJS.I18n.getText('clear-owner.gadget.edit.group-by.reason'); },
      'owner': function () { return AJS.I18n.getText('clear-owner.gadget.edit.group-by.owner'); }
    }),
    showTrend: function () { return AJS.I18n.getText('clear-owner.trend.show'); },
    rows: function () { return AJS.I18n.getText('clear-owner.gadget.edit.rows'); },
    refresh: function () { return AJS.I18n.getText('clear-owner.gadget.edit.refresh'); },
    refreshChoice: pick({
      'false': function () { return AJS.I18n.getText('clear-owner.gadget.edit.refresh.never'); },
      '15': function () { return AJS.I18n.getText('clear-owner.gadget.edit.refresh.15'); },
      '30': function () { return AJS.I18n.getText('clear-owner.gadget.edit.refresh.30'); },
      '60': function () { return AJS.I18n.getText('clear-owner.gadget.edit.refresh.60'); },
      '120': function () { return AJS.I18n.getText('clear-owner.gadget.edit.refresh.120'); }
    }),
    save: function () { return AJS.I18n.getText('clear-owner.gadget.edit.save'); },
    cancel: function () { return AJS.I18n.getText('clear-owner.gadget.edit.cancel'); },
    checking: function () { return AJS.I18n.getText('clear-owner.loading'); },
    found: function (issues, assessed, unclear, one) {
      return one
        ? AJS.I18n.getText('clear-owner.gadget.edit.found.one', assessed, unclear)
        : AJS.I18n.getText('clear-owner.gadget.edit.found', issues, assessed, unclear);
    },
    filterFound: function (name) { return AJS.I18n.getText('clear-owner.gadget.edit.filter-found', name); },
    problem: pick({
      'filter-missing': function () { return AJS.I18n.getText('clear-owner.gadget.edit.filter-missing'); },
      'filter-not-a-number': function () { return AJS.I18n.getText('clear-owner.gadget.edit.filter-not-a-number'); },
      'filter-unknown': function () { return AJS.I18n.getText('clear-owner.gadget.edit.filter-unknown'); },
      'jql-missing': function () { return AJS.I18n.getText('clear-owner.gadget.edit.jql-missing'); },
      'not-checked': function () { return AJS.I18n.getText('clear-owner.gadget.edit.not-checked'); }
    })
  };
});
