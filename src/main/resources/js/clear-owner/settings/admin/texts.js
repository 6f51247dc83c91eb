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
    download: function () { return AJS.I18n.getText('clear-owner.admin.trouble.download'); }
  };
});
