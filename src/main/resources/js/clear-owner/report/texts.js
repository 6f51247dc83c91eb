/** Every text of the report; see clear-owner/gadget/texts for why the keys are literal and AJS is global. */
define('clear-owner/report/texts', [], function () {
  'use strict';

  return {
    loading: function () { return AJS.I18n.getText('clear-owner.report.loading'); },
    print: function () { return AJS.I18n.getText('clear-owner.report.print'); },
    where: function () { return AJS.I18n.getText('clear-owner.report.where'); },
    nothing: function () { return AJS.I18n.getText('clear-owner.report.nothing'); }
  };
});
