/**
 * The texts that every page of ours shares. Jira replaces AJS.I18n.getText with a literal key by the text in the
 * reader's language when it serves this file, so keys must stay literal, and AJS must stay the global that the
 * replacement calls.
 */
define('clear-owner/common/texts', ['clear-owner/common/pick'], function (pick) {
  'use strict';

  return {
    clarity: pick({
      'clear': function () { return AJS.I18n.getText('clear-owner.clarity.clear'); },
      'waived': function () { return AJS.I18n.getText('clear-owner.clarity.waived'); },
      'missing': function () { return AJS.I18n.getText('clear-owner.clarity.missing'); },
      'inactive': function () { return AJS.I18n.getText('clear-owner.clarity.inactive'); },
      'no-access': function () { return AJS.I18n.getText('clear-owner.clarity.no-access'); },
      'declined': function () { return AJS.I18n.getText('clear-owner.clarity.declined'); },
      'unconfirmed': function () { return AJS.I18n.getText('clear-owner.clarity.unconfirmed'); },
      'same-person': function () { return AJS.I18n.getText('clear-owner.clarity.same-person'); },
      'stale': function () { return AJS.I18n.getText('clear-owner.clarity.stale'); },
      'no-why': function () { return AJS.I18n.getText('clear-owner.clarity.no-why'); },
      'no-when': function () { return AJS.I18n.getText('clear-owner.clarity.no-when'); }
    }),
    retry: function () { return AJS.I18n.getText('clear-owner.retry'); },
    logIn: function () { return AJS.I18n.getText('clear-owner.log-in'); },
    noOwner: function () { return AJS.I18n.getText('clear-owner.owner.none'); },
    inactiveOwner: function (name) { return AJS.I18n.getText('clear-owner.owner.inactive', name); },
    person: {
      nobody: function () { return AJS.I18n.getText('clear-owner.person.nobody'); },
      hint: function () { return AJS.I18n.getText('clear-owner.person.hint'); },
      searching: function () { return AJS.I18n.getText('clear-owner.person.searching'); },
      noMatches: function () { return AJS.I18n.getText('clear-owner.person.no-matches'); },
      failed: function () { return AJS.I18n.getText('clear-owner.person.failed'); },
      cannotSee: function () { return AJS.I18n.getText('clear-owner.person.cannot-see'); },
      cannotSeeMore: function (name) { return AJS.I18n.getText('clear-owner.person.cannot-see.more', name); }
    },
    provenance: pick({
      parent: function () { return AJS.I18n.getText('clear-owner.provenance.parent'); },
      epic: function () { return AJS.I18n.getText('clear-owner.provenance.epic'); },
      component: function () { return AJS.I18n.getText('clear-owner.provenance.component'); },
      project: function () { return AJS.I18n.getText('clear-owner.provenance.project'); }
    }),
    failureTitle: pick({
      'offline': function () { return AJS.I18n.getText('clear-owner.failure.offline'); },
      'logged-out': function () { return AJS.I18n.getText('clear-owner.failure.logged-out'); },
      'refused': function () { return AJS.I18n.getText('clear-owner.failure.refused'); },
      'busy': function () { return AJS.I18n.getText('clear-owner.failure.busy'); },
      'broken': function () { return AJS.I18n.getText('clear-owner.failure.broken'); }
    }),
    failureHelp: pick({
      'offline': function () { return AJS.I18n.getText('clear-owner.failure.offline.help'); },
      'logged-out': function () { return AJS.I18n.getText('clear-owner.failure.logged-out.help'); },
      'refused': function () { return AJS.I18n.getText('clear-owner.failure.refused.help'); },
      'busy': function () { return AJS.I18n.getText('clear-owner.failure.busy.help'); },
      'broken': function () { return AJS.I18n.getText('clear-owner.failure.broken.help'); }
    })
  };
});
