/**
 * Every text of the gadget. Jira replaces AJS.I18n.getText with a literal key by the text in the reader's language
 * when it serves this file, so keys must stay literal, and AJS must stay the global that the replacement calls.
 */
define('clear-owner/gadget/unclear/texts', ['clear-owner/common/pick'], function (pick) {
  'use strict';
  var groupsTitle = pick({
    'project': function () { return AJS.I18n.getText('clear-owner.gadget.groups.project'); },
    'component': function () { return AJS.I18n.getText('clear-owner.gadget.groups.component'); },
    'issueType': function () { return AJS.I18n.getText('clear-owner.gadget.groups.issue-type'); },
    'epic': function () { return AJS.I18n.getText('clear-owner.gadget.groups.epic'); },
    'reason-vision': function () { return AJS.I18n.getText('clear-owner.gadget.because.vision'); },
    'reason-execution': function () { return AJS.I18n.getText('clear-owner.gadget.because.execution'); },
    'owner-vision': function () { return AJS.I18n.getText('clear-owner.gadget.groups.product-owner'); },
    'owner-execution': function () { return AJS.I18n.getText('clear-owner.gadget.groups.delivery-owner'); }
  });

  return {
    kind: pick({
      vision: function () { return AJS.I18n.getText('clear-owner.vision'); },
      execution: function () { return AJS.I18n.getText('clear-owner.execution'); },
      both: function () { return AJS.I18n.getText('clear-owner.gadget.both'); }
    }),
    kindHint: pick({
      vision: function () { return AJS.I18n.getText('clear-owner.gadget.vision.hint'); },
      execution: function () { return AJS.I18n.getText('clear-owner.gadget.execution.hint'); },
      both: function () { return AJS.I18n.getText('clear-owner.gadget.both.hint'); }
    }),
    /** @param one whether the whole is one issue, here and below */
    headline: function (issues, one) {
      return one
        ? AJS.I18n.getText('clear-owner.gadget.headline.one') : AJS.I18n.getText('clear-owner.gadget.headline', issues);
    },
    headlineAll: function (unclear, issues, one) {
      return one
        ? AJS.I18n.getText('clear-owner.gadget.headline.all.one', unclear)
        : AJS.I18n.getText('clear-owner.gadget.headline.all', unclear, issues);
    },
    allProjects: function () { return AJS.I18n.getText('clear-owner.gadget.scope.all'); },
    filter: function (id) { return AJS.I18n.getText('clear-owner.gadget.scope.filter', id); },
    unresolvedOf: function (scope) { return AJS.I18n.getText('clear-owner.gadget.scope.unresolved', scope); },
    share: function (percent) { return AJS.I18n.getText('clear-owner.gadget.share', percent); },
    openSearch: function (count, what) { return AJS.I18n.getText('clear-owner.gadget.open-search', count, what); },
    because: pick({
      vision: function () { return AJS.I18n.getText('clear-owner.gadget.because.vision'); },
      execution: function () { return AJS.I18n.getText('clear-owner.gadget.because.execution'); }
    }),
    clearEverywhere: function () { return AJS.I18n.getText('clear-owner.gadget.because.none'); },
    groupsTitle: function (by, role) { return groupsTitle(by === 'reason' || by === 'owner' ? by + '-' + role : by); },
    groupsMore: function (count) { return AJS.I18n.getText('clear-owner.gadget.groups.more', count); },
    groupsIncomplete: function () { return AJS.I18n.getText('clear-owner.gadget.groups.incomplete'); },
    groupsFailed: function (why) { return AJS.I18n.getText('clear-owner.gadget.groups.failed', why); },
    listTitle: pick({
      either: function () { return AJS.I18n.getText('clear-owner.gadget.list.either'); },
      vision: function () { return AJS.I18n.getText('clear-owner.gadget.list.vision'); },
      execution: function () { return AJS.I18n.getText('clear-owner.gadget.list.execution'); },
      both: function () { return AJS.I18n.getText('clear-owner.gadget.list.both'); }
    }),
    csv: function () { return AJS.I18n.getText('clear-owner.gadget.csv'); },
    openList: function () { return AJS.I18n.getText('clear-owner.gadget.list.open'); },
    column: pick({
      issue: function () { return AJS.I18n.getText('clear-owner.gadget.column.issue'); },
      summary: function () { return AJS.I18n.getText('clear-owner.gadget.column.summary'); },
      vision: function () { return AJS.I18n.getText('clear-owner.vision'); },
      execution: function () { return AJS.I18n.getText('clear-owner.execution'); },
      since: function () { return AJS.I18n.getText('clear-owner.gadget.column.since'); }
    }),
    sinceUnknown: function () { return AJS.I18n.getText('clear-owner.gadget.since.unknown'); },
    sinceOf: function (what, when) { return AJS.I18n.getText('clear-owner.gadget.since.of', what, when); },
    pages: function () { return AJS.I18n.getText('clear-owner.gadget.pages'); },
    range: function (first, last, total) {
      return AJS.I18n.getText('clear-owner.gadget.pages.range', first, last, total);
    },
    previous: function () { return AJS.I18n.getText('clear-owner.gadget.pages.previous'); },
    next: function () { return AJS.I18n.getText('clear-owner.gadget.pages.next'); },
    loading: function () { return AJS.I18n.getText('clear-owner.gadget.loading'); },
    shown: function (head, range) { return AJS.I18n.getText('clear-owner.gadget.shown', head, range); },
    waiting: function (seconds) { return AJS.I18n.getText('clear-owner.gadget.waiting', seconds); },
    notRefreshed: function (time) { return AJS.I18n.getText('clear-owner.gadget.not-refreshed', time); },
    noneUnclear: pick({
      vision: function () { return AJS.I18n.getText('clear-owner.gadget.none.vision'); },
      execution: function () { return AJS.I18n.getText('clear-owner.gadget.none.execution'); },
      both: function () { return AJS.I18n.getText('clear-owner.gadget.none.both'); }
    }),
    message: {
      allClear: function () { return AJS.I18n.getText('clear-owner.gadget.all-clear'); },
      allClearMore: function (issues, one) {
        return one
          ? AJS.I18n.getText('clear-owner.gadget.all-clear.more.one')
          : AJS.I18n.getText('clear-owner.gadget.all-clear.more', issues);
      },
      scopeEmpty: function () { return AJS.I18n.getText('clear-owner.gadget.scope-empty'); },
      scopeEmptyMore: function () { return AJS.I18n.getText('clear-owner.gadget.scope-empty.more'); },
      notConfigured: function () { return AJS.I18n.getText('clear-owner.gadget.not-configured'); },
      notConfiguredMore: function () { return AJS.I18n.getText('clear-owner.gadget.not-configured.more'); },
      notConfiguredReader: function () { return AJS.I18n.getText('clear-owner.gadget.not-configured.reader'); },
      configure: function () { return AJS.I18n.getText('clear-owner.gadget.configure'); }
    }
  };
});
