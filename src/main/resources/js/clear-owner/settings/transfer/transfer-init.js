/* Wires transfers to the settings pages. An address with "transferOwner" opens the form for this person. */
require(['jquery', 'clear-owner/settings/transfer/transfers'], function ($, Transfers) {
  'use strict';
  $(function () {
    var owner = /[?&]transferOwner=([^&#]+)/.exec(window.location.search);
    $('.clear-owner-transfers-page').each(function () {
      new Transfers(this, {
        project: this.getAttribute('data-project') || null, owner: owner ? decodeURIComponent(owner[1]) : null
      }).start();
    });
  });
});
