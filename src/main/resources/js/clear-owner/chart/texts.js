/** Every text of charts; see clear-owner/common/texts for why the keys are literal and AJS is global. */
define('clear-owner/chart/texts', ['clear-owner/common/pick'], function (pick) {
  'use strict';

  return {
    kind: pick({
      all: function () { return AJS.I18n.getText('clear-owner.chart.all'); },
      vision: function () { return AJS.I18n.getText('clear-owner.role.product'); },
      execution: function () { return AJS.I18n.getText('clear-owner.role.delivery'); }
    }),
    day: function () { return AJS.I18n.getText('clear-owner.chart.day'); },
    issues: function () { return AJS.I18n.getText('clear-owner.chart.issues'); },
    assessed: function () { return AJS.I18n.getText('clear-owner.chart.assessed'); },
    /** @param change in percentage points, with its sign */
    summary: function (first, from, last, to, change) {
      return AJS.I18n.getText('clear-owner.chart.summary', first, from, last, to, change);
    },
    table: function () { return AJS.I18n.getText('clear-owner.chart.table'); },
    showTable: function () { return AJS.I18n.getText('clear-owner.chart.show-table'); },
    showLine: function () { return AJS.I18n.getText('clear-owner.chart.show-line'); }
  };
});
