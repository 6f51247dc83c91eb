/* Wires the administration page. */
require([
  'jquery', 'clear-owner/admin/reindex-progress', 'clear-owner/admin/reconciliation', 'clear-owner/admin/diagnostics'
], function ($, progress, Reconciliation, Diagnostics) {
  'use strict';
  $(function () {
    progress.follow(document, 'ClearOwnerAdmin.jspa', 2000);
    $('.clear-owner-reconciliation').each(function () { new Reconciliation(this).start(); });
    $('.clear-owner-diagnostics').each(function () { new Diagnostics(this).start(); });
  });
});
