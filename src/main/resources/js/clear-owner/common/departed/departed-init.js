/* Wires notices about departed owners to the pages that show them. */
require(['jquery', 'clear-owner/common/dom', 'clear-owner/common/departed/departed'], function ($, dom, Departed) {
  'use strict';
  $(function () {
    $('.clear-owner-departed-page').each(function () {
      var departed = new Departed(this.getAttribute('data-project') || null);
      dom.replace(this, departed.node);
      departed.load();
    });
  });
});
