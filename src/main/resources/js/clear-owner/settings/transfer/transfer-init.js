/* Wires transfers to the pages that show them. */
require(['jquery', 'clear-owner/settings/transfer/transfers'], function ($, Transfers) {
  'use strict';
  $(function () {
    $('.clear-owner-transfers-page').each(function () {
      new Transfers(this, {
        project: this.getAttribute('data-project') || null, own: this.hasAttribute('data-own')
      }).start();
    });
  });
});
