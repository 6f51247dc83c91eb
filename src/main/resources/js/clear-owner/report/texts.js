/** Every text of the report; see clear-owner/common/texts for why the keys are literal and AJS is global. */
define('clear-owner/report/texts', ['clear-owner/common/pick'], function (pick) {
  'use strict';

  return {
    loading: function () { return AJS.I18n.getText('clear-owner.loading'); },
    print: function () { return AJS.I18n.getText('clear-owner.report.print'); },
    csv: function () { return AJS.I18n.getText('clear-owner.report.csv'); },
    list: function () { return AJS.I18n.getText('clear-owner.report.list'); },
    period: function (from, to) { return AJS.I18n.getText('clear-owner.report.period', from, to); },
    scope: function (project) { return AJS.I18n.getText('clear-owner.gadget.scope.unresolved', project); },
    where: function () { return AJS.I18n.getText('clear-owner.report.where'); },
    whereBy: pick({
      component: function () { return AJS.I18n.getText('clear-owner.report.where.by.component'); },
      issueType: function () { return AJS.I18n.getText('clear-owner.report.where.by.issueType'); }
    }),
    whereClear: function () { return AJS.I18n.getText('clear-owner.report.where.clear'); },
    whereUnclear: function () { return AJS.I18n.getText('clear-owner.report.where.unclear'); },
    whereOf: function (n, all) { return AJS.I18n.getText('clear-owner.report.where.of', n, all); },
    whereAll: function () { return AJS.I18n.getText('clear-owner.report.where.all'); },
    whereMore: function (n) { return AJS.I18n.getText('clear-owner.report.where.more', n); },
    whereFailed: function (why) { return AJS.I18n.getText('clear-owner.report.where.failed', why); },
    pace: function () { return AJS.I18n.getText('clear-owner.report.pace'); },
    roleTitle: function () { return AJS.I18n.getText('clear-owner.report.pace.role'); },
    medianTitle: function () { return AJS.I18n.getText('clear-owner.report.pace.median'); },
    meanTitle: function () { return AJS.I18n.getText('clear-owner.report.pace.mean'); },
    ownedTitle: function () { return AJS.I18n.getText('clear-owner.report.pace.owned'); },
    role: pick({
      product: function () { return AJS.I18n.getText('clear-owner.role.product'); },
      delivery: function () { return AJS.I18n.getText('clear-owner.role.delivery'); }
    }),
    owned: function (n, all) { return AJS.I18n.getText('clear-owner.report.pace.of', n, all); },
    noMean: function () { return AJS.I18n.getText('clear-owner.report.pace.never'); },
    noneCreated: function () { return AJS.I18n.getText('clear-owner.report.pace.none'); },
    bounded: function (n, all) { return AJS.I18n.getText('clear-owner.report.pace.bounded', n, all); },
    nothing: function () { return AJS.I18n.getText('clear-owner.report.nothing'); }
  };
});
