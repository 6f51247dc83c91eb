/* Wires the progress of the re-index to the administration page. */
require(['jquery', 'clear-owner/admin/reindex-progress'], function ($, progress) {
  'use strict';
  $(function () {
    progress.follow(document, 'ClearOwnerAdmin.jspa', 2000);
  });
});
