/* Wires the administration page. */
require([
  'jquery', 'clear-owner/settings/admin/reindex-progress', 'clear-owner/settings/admin/reconciliation',
  'clear-owner/settings/admin/daily-count', 'clear-owner/settings/admin/diagnostics',
  'clear-owner/settings/admin/self-test'
], function ($, progress, Reconciliation, DailyCount, Diagnostics, SelfTest) {
  'use strict';
  $(function () {
    progress.follow(document, 'ClearOwnerAdmin.jspa', 2000);
    $('.clear-owner-reconciliation').each(function () { new Reconciliation(this).start(); });
    $('.clear-owner-daily').each(function () { new DailyCount(this).start(); });
    $('.clear-owner-diagnostics').each(function () { new Diagnostics(this).start(); });
    $('.clear-owner-self-test').each(function () { new SelfTest(this).start(); });
  });
});
