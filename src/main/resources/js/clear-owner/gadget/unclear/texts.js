/** The texts of the gadget "Unclear ownership"; keys stay literal, see clear-owner/common/texts. */
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
      vision: function () { return AJS.I18n.getText('clear-owner.role.product'); },
      execution: function () { return AJS.I18n.getText('clear-owner.role.delivery'); },
      since: function () { return AJS.I18n.getText('clear-owner.gadget.column.since'); }
    }),
    sinceUnknown: function () { return AJS.I18n.getText('clear-owner.gadget.since.unknown'); },
    sinceOf: function (what, when) { return AJS.I18n.getText('clear-owner.gadget.since.of', what, when); },
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
      scopeEmptyMore: function () { return AJS.I18n.getText('clear-owner.gadget.scope-empty.more'); }
    }
  };
});
