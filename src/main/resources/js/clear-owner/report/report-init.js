/* Wires the report to the page on which Jira shows it. */
require(['jquery', 'clear-owner/report/report'], function ($, Report) {
  'use strict';
  $(function () {
    $('.clear-owner-report').each(function () {
      new Report(this, this.getAttribute('data-project'), Number(this.getAttribute('data-days'))).start();
    });
  });
});
