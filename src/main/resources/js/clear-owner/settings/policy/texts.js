/** The texts of the policy's form; keys stay literal, see clear-owner/common/texts. */
define('clear-owner/settings/policy/texts', ['clear-owner/common/pick'], function (pick) {
  'use strict';

  return {
    loading: function () { return AJS.I18n.getText('clear-owner.loading'); },
    inDays: function (n) {
      return n === 1
        ? AJS.I18n.getText('clear-owner.policy.in-days.one') : AJS.I18n.getText('clear-owner.policy.in-days', n);
    },
    unit: pick({
      issues: function () { return AJS.I18n.getText('clear-owner.policy.issues'); },
      days: function () { return AJS.I18n.getText('clear-owner.policy.days'); }
    }),
    wrong: function (n) {
      return n === 1
        ? AJS.I18n.getText('clear-owner.policy.wrong.one') : AJS.I18n.getText('clear-owner.policy.wrong', n);
    },
    outOfRange: function (min, max) { return AJS.I18n.getText('clear-owner.policy.out-of-range', min, max); },
    yes: function () { return AJS.I18n.getText('clear-owner.policy.yes'); },
    no: function () { return AJS.I18n.getText('clear-owner.policy.no'); },
    none: function () { return AJS.I18n.getText('clear-owner.policy.none'); },
    goneField: function (id) { return AJS.I18n.getText('clear-owner.policy.gone-field', id); },
    goneFieldHelp: function () { return AJS.I18n.getText('clear-owner.policy.gone-field.help'); },
    allTypes: function () { return AJS.I18n.getText('clear-owner.policy.all-types'); },
    owned: function (n) {
      return n === 0 ? AJS.I18n.getText('clear-owner.policy.owned.none')
        : n === 1 ? AJS.I18n.getText('clear-owner.policy.owned.one') : AJS.I18n.getText('clear-owner.policy.owned', n);
    },
    selectAll: function () { return AJS.I18n.getText('clear-owner.policy.select-all'); },
    selectNone: function () { return AJS.I18n.getText('clear-owner.policy.select-none'); },
    own: function () { return AJS.I18n.getText('clear-owner.policy.own'); },
    ownOf: function (setting) { return AJS.I18n.getText('clear-owner.policy.own-of', setting); },
    inherited: function (value) { return AJS.I18n.getText('clear-owner.policy.inherited', value); },
    save: function () { return AJS.I18n.getText('clear-owner.policy.save'); },
    tryOut: function () { return AJS.I18n.getText('clear-owner.policy.try'); },
    undo: function () { return AJS.I18n.getText('clear-owner.policy.undo'); },
    unsaved: function () { return AJS.I18n.getText('clear-owner.policy.unsaved'); },
    saved: function () { return AJS.I18n.getText('clear-owner.policy.saved'); },
    never: function () { return AJS.I18n.getText('clear-owner.policy.never'); },
    savedBy: function (who, when) { return AJS.I18n.getText('clear-owner.policy.saved-by', who, when); },
    dryRun: {
      title: function () { return AJS.I18n.getText('clear-owner.policy.dry-run.title'); },
      running: function (done, total) { return AJS.I18n.getText('clear-owner.policy.dry-run.running', done, total); },
      stop: function () { return AJS.I18n.getText('clear-owner.policy.dry-run.stop'); },
      unclear: function (n) { return AJS.I18n.getText('clear-owner.policy.dry-run.unclear', n); },
      oneUnclear: function () { return AJS.I18n.getText('clear-owner.policy.dry-run.unclear.one'); },
      clear: function (n) { return AJS.I18n.getText('clear-owner.policy.dry-run.clear', n); },
      oneClear: function () { return AJS.I18n.getText('clear-owner.policy.dry-run.clear.one'); },
      notAssessed: function (n) { return AJS.I18n.getText('clear-owner.policy.dry-run.not-assessed', n); },
      oneNotAssessed: function () { return AJS.I18n.getText('clear-owner.policy.dry-run.not-assessed.one'); },
      same: function () { return AJS.I18n.getText('clear-owner.policy.dry-run.same'); },
      sum: function (now, assessedNow, then, assessedThen) {
        return AJS.I18n.getText('clear-owner.policy.dry-run.sum', now, assessedNow, then, assessedThen);
      },
      show: pick({
        unclear: function () { return AJS.I18n.getText('clear-owner.policy.dry-run.show.unclear'); },
        clear: function () { return AJS.I18n.getText('clear-owner.policy.dry-run.show.clear'); },
        'not-assessed': function () { return AJS.I18n.getText('clear-owner.policy.dry-run.show.not-assessed'); }
      }),
      first: function (kind, n) {
        if (kind === 'not-assessed') {
          return AJS.I18n.getText('clear-owner.policy.dry-run.first.not-assessed', n);
        }
        return kind === 'unclear' ? AJS.I18n.getText('clear-owner.policy.dry-run.first.unclear', n)
          : AJS.I18n.getText('clear-owner.policy.dry-run.first.clear', n);
      },
      untried: function () { return AJS.I18n.getText('clear-owner.policy.dry-run.untried'); },
      nothingToTry: function () { return AJS.I18n.getText('clear-owner.policy.dry-run.nothing'); },
      old: function () { return AJS.I18n.getText('clear-owner.policy.dry-run.old'); },
      outdated: function () { return AJS.I18n.getText('clear-owner.policy.dry-run.outdated'); },
      yours: function () { return AJS.I18n.getText('clear-owner.policy.dry-run.yours'); }
    },
    refused: function () { return AJS.I18n.getText('clear-owner.policy.refused'); },
    overtaken: {
      title: function () { return AJS.I18n.getText('clear-owner.policy.overtaken'); },
      help: function () { return AJS.I18n.getText('clear-owner.policy.overtaken.help'); },
      merge: function () { return AJS.I18n.getText('clear-owner.policy.overtaken.merge'); }
    },
    why: function () { return AJS.I18n.getText('clear-owner.policy.why'); },
    whyHelp: function () { return AJS.I18n.getText('clear-owner.policy.why.help'); },
    history: {
      title: function () { return AJS.I18n.getText('clear-owner.policy.history.title'); },
      who: function () { return AJS.I18n.getText('clear-owner.policy.history.who'); },
      what: function () { return AJS.I18n.getText('clear-owner.policy.history.what'); },
      why: function () { return AJS.I18n.getText('clear-owner.policy.history.why'); },
      change: function (setting, before, after) {
        return AJS.I18n.getText('clear-owner.policy.history.change', setting, before, after);
      },
      inherited: function () { return AJS.I18n.getText('clear-owner.policy.history.inherited'); },
      use: function () { return AJS.I18n.getText('clear-owner.policy.history.use'); },
      useVersion: function (n) { return AJS.I18n.getText('clear-owner.policy.history.use-version', n); },
      more: function () { return AJS.I18n.getText('clear-owner.policy.history.more'); },
      nothing: function () { return AJS.I18n.getText('clear-owner.policy.history.nothing'); },
      value: function (setting, value) { return AJS.I18n.getText('clear-owner.policy.history.value', setting, value); }
    },
    overrides: {
      none: function () { return AJS.I18n.getText('clear-owner.policy.overrides.none'); },
      project: function () { return AJS.I18n.getText('clear-owner.policy.overrides.project'); },
      what: function () { return AJS.I18n.getText('clear-owner.policy.overrides.what'); },
      name: function (name, key) { return AJS.I18n.getText('clear-owner.policy.overrides.name', name, key); },
      more: function () { return AJS.I18n.getText('clear-owner.policy.overrides.more'); }
    }
  };
});
