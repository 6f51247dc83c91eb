/* Wires the tabs of a settings page. */
require(['jquery', 'clear-owner/settings/tabs'], function ($, Tabs) {
  'use strict';
  $(function () {
    $('.clear-owner-tabs').each(function () { new Tabs(this); });
  });
});
