/* Wires the report to the page on which Jira shows it. */
require(['jquery', 'clear-owner/report/report'], function ($, Report) {
  'use strict';
  $(function () {
    $('.clear-owner-report').each(function () {
      var from = this.getAttribute('data-from');
      var period = from
        ? {from: from, to: this.getAttribute('data-to')} : {days: Number(this.getAttribute('data-days'))};
      new Report(this, this.getAttribute('data-project'), period).start();
    });
  });
});
