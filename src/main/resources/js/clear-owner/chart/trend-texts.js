/** Every text of trends; see clear-owner/common/texts for why the keys are literal and AJS is global. */
define('clear-owner/chart/trend-texts', ['clear-owner/common/pick'], function (pick) {
  'use strict';

  return {
    title: function () { return AJS.I18n.getText('clear-owner.trend.title'); },
    change: function (points, day) { return AJS.I18n.getText('clear-owner.trend.change', points, day); },
    loading: function () { return AJS.I18n.getText('clear-owner.loading'); },
    none: pick({
      filter: function () { return AJS.I18n.getText('clear-owner.trend.none.search'); },
      jql: function () { return AJS.I18n.getText('clear-owner.trend.none.search'); },
      resolved: function () { return AJS.I18n.getText('clear-owner.trend.none.resolved'); }
    }),
    soon: function () { return AJS.I18n.getText('clear-owner.trend.soon'); },
    few: function () { return AJS.I18n.getText('clear-owner.trend.few'); },
    since: function (day) { return AJS.I18n.getText('clear-owner.trend.since', day); },
    countsOnly: function () { return AJS.I18n.getText('clear-owner.trend.counts-only'); },
    noneAssessed: function () { return AJS.I18n.getText('clear-owner.trend.none-assessed'); },
    hidden: function (projects) { return AJS.I18n.getText('clear-owner.trend.hidden', projects); },
    without: function (projects) { return AJS.I18n.getText('clear-owner.trend.without', projects); }
  };
});
