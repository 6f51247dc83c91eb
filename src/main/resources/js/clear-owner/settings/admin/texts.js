/** The texts of the administration page's scripts; keys stay literal, see clear-owner/common/texts. */
define('clear-owner/settings/admin/texts', [], function () {
  'use strict';
  return {
    loading: function () { return AJS.I18n.getText('clear-owner.loading'); },
    never: function () { return AJS.I18n.getText('clear-owner.admin.check.never'); },
    last: function (when, looked, repaired) {
      return AJS.I18n.getText('clear-owner.admin.check.last', when, looked, repaired);
    },
    failed: function (n) { return AJS.I18n.getText('clear-owner.admin.check.failed', n); },
    waiting: function () { return AJS.I18n.getText('clear-owner.admin.check.waiting'); },
    running: function (done, total) { return AJS.I18n.getText('clear-owner.admin.check.running', done, total); },
    start: function () { return AJS.I18n.getText('clear-owner.admin.check.start'); },
    title: function () { return AJS.I18n.getText('clear-owner.admin.check.title'); },
    countTitle: function () { return AJS.I18n.getText('clear-owner.admin.count.title'); },
    counted: function (n, all, day) { return AJS.I18n.getText('clear-owner.admin.count.counted', n, all, day); },
    countAsked: function (n, all, day) { return AJS.I18n.getText('clear-owner.admin.count.asked', n, all, day); },
    countNow: function () { return AJS.I18n.getText('clear-owner.admin.count.start'); },
    report: function () { return AJS.I18n.getText('clear-owner.admin.trouble.report'); },
    copy: function () { return AJS.I18n.getText('clear-owner.admin.trouble.copy'); },
    copied: function () { return AJS.I18n.getText('clear-owner.admin.trouble.copied'); },
    notCopied: function () { return AJS.I18n.getText('clear-owner.admin.trouble.not-copied'); },
    download: function () { return AJS.I18n.getText('clear-owner.admin.trouble.download'); },
    selfTest: {
      title: function () { return AJS.I18n.getText('clear-owner.admin.self-test.title'); },
      issue: function () { return AJS.I18n.getText('clear-owner.admin.self-test.issue'); },
      hint: function () { return AJS.I18n.getText('clear-owner.admin.self-test.hint'); },
      start: function () { return AJS.I18n.getText('clear-owner.admin.self-test.start'); },
      never: function () { return AJS.I18n.getText('clear-owner.admin.self-test.never'); },
      waiting: function () { return AJS.I18n.getText('clear-owner.admin.self-test.waiting'); },
      overdue: function () { return AJS.I18n.getText('clear-owner.admin.self-test.overdue'); },
      running: function (done, total) { return AJS.I18n.getText('clear-owner.admin.self-test.running', done, total); },
      finished: function (when, counts) {
        return AJS.I18n.getText('clear-owner.admin.self-test.finished', when, counts);
      },
      count: function (label, n) { return AJS.I18n.getText('clear-owner.admin.self-test.count', label, n); },
      interrupted: function () { return AJS.I18n.getText('clear-owner.admin.self-test.interrupted'); },
      result: {
        ok: function () { return AJS.I18n.getText('clear-owner.admin.self-test.result.ok'); },
        limited: function () { return AJS.I18n.getText('clear-owner.admin.self-test.result.limited'); },
        failed: function () { return AJS.I18n.getText('clear-owner.admin.self-test.result.failed'); },
        skipped: function () { return AJS.I18n.getText('clear-owner.admin.self-test.result.skipped'); }
      },
      columns: {
        result: function () { return AJS.I18n.getText('clear-owner.admin.self-test.column.result'); },
        expected: function () { return AJS.I18n.getText('clear-owner.admin.self-test.column.expected'); },
        observed: function () { return AJS.I18n.getText('clear-owner.admin.self-test.column.observed'); }
      }
    }
  };
});
