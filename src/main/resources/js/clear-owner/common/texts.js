/**
 * Texts shared by all our pages. Jira replaces AJS.I18n.getText with a literal key by the text in the
 * reader's language when it serves this file, so keys must stay literal, and AJS must stay the global that the
 * replacement calls.
 */
define('clear-owner/common/texts', ['clear-owner/common/pick'], function (pick) {
  'use strict';

  return {
    justNow: function () { return AJS.I18n.getText('clear-owner.just-now'); },
    retry: function () { return AJS.I18n.getText('clear-owner.retry'); },
    logIn: function () { return AJS.I18n.getText('clear-owner.log-in'); },
    /** That parts of a scope are left out; not which, since they may be hidden from the reader. */
    partial: function () { return AJS.I18n.getText('clear-owner.scope.partial'); },
    notAssessed: {
      count: function (n) { return AJS.I18n.getText('clear-owner.not-assessed.count', n); },
      more: function (n, one) {
        return one
          ? AJS.I18n.getText('clear-owner.not-assessed.more.one')
          : AJS.I18n.getText('clear-owner.not-assessed.more', n);
      },
      all: function () { return AJS.I18n.getText('clear-owner.not-assessed.all'); },
      why: function () { return AJS.I18n.getText('clear-owner.not-assessed.all.why'); },
      how: function () { return AJS.I18n.getText('clear-owner.not-assessed.all.how'); }
    },
    undo: {
      button: function () { return AJS.I18n.getText('clear-owner.undo'); },
      done: function () { return AJS.I18n.getText('clear-owner.undo.done'); },
      some: function (done, all) { return AJS.I18n.getText('clear-owner.undo.some', done, all); }
    },
    noOwner: function () { return AJS.I18n.getText('clear-owner.owner.none'); },
    inactiveOwner: function (name) { return AJS.I18n.getText('clear-owner.owner.inactive', name); },
    person: {
      nobody: function () { return AJS.I18n.getText('clear-owner.person.nobody'); },
      hint: function () { return AJS.I18n.getText('clear-owner.person.hint'); },
      searching: function () { return AJS.I18n.getText('clear-owner.person.searching'); },
      noMatches: function () { return AJS.I18n.getText('clear-owner.person.no-matches'); },
      failed: function () { return AJS.I18n.getText('clear-owner.person.failed'); },
      why: pick({
        'you': function () { return AJS.I18n.getText('clear-owner.person.why.you'); },
        'assignee': function () { return AJS.I18n.getText('clear-owner.person.why.assignee'); },
        'reporter': function () { return AJS.I18n.getText('clear-owner.person.why.reporter'); },
        'component-lead': function () { return AJS.I18n.getText('clear-owner.person.why.component-lead'); },
        'project-lead': function () { return AJS.I18n.getText('clear-owner.person.why.project-lead'); },
        'recent-owner': function () { return AJS.I18n.getText('clear-owner.person.why.recent-owner'); }
      }),
      cannotSee: function () { return AJS.I18n.getText('clear-owner.person.cannot-see'); },
      cannotSeeMore: function (name) { return AJS.I18n.getText('clear-owner.person.cannot-see.more', name); }
    },
    inherited: function (n) { return AJS.I18n.getText('clear-owner.inherited', n); },
    inheritedFrom: function (n, sources) { return AJS.I18n.getText('clear-owner.inherited.from', n, sources); },
    provenance: pick({
      parent: function () { return AJS.I18n.getText('clear-owner.provenance.parent'); },
      epic: function () { return AJS.I18n.getText('clear-owner.provenance.epic'); },
      component: function () { return AJS.I18n.getText('clear-owner.provenance.component'); },
      project: function () { return AJS.I18n.getText('clear-owner.provenance.project'); },
      field: function () { return AJS.I18n.getText('clear-owner.provenance.field'); },
      'component-lead': function () { return AJS.I18n.getText('clear-owner.provenance.component-lead'); },
      'project-lead': function () { return AJS.I18n.getText('clear-owner.provenance.project-lead'); }
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
