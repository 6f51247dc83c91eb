/* Wires the progress of the re-index to the page "Getting started". */
require(['jquery', 'clear-owner/settings/admin/reindex-progress'], function ($, progress) {
  'use strict';
  $(function () {
    progress.follow(document, 'ClearOwnerGettingStarted.jspa', 2000);
  });
});
