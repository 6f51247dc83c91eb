/** The texts of the overview; keys stay literal, see clear-owner/common/texts. */
define('clear-owner/common/overview/texts', ['clear-owner/common/pick'], function (pick) {
  'use strict';

  return {
    kind: pick({
      vision: function () { return AJS.I18n.getText('clear-owner.role.product'); },
      execution: function () { return AJS.I18n.getText('clear-owner.role.delivery'); },
      both: function () { return AJS.I18n.getText('clear-owner.gadget.both'); }
    }),
    kindHint: pick({
      vision: function () { return AJS.I18n.getText('clear-owner.gadget.vision.hint'); },
      execution: function () { return AJS.I18n.getText('clear-owner.gadget.execution.hint'); },
      both: function () { return AJS.I18n.getText('clear-owner.gadget.both.hint'); }
    }),
    /** @param one whether there is exactly one issue; the same below */
    headline: function (issues, one) {
      return one
        ? AJS.I18n.getText('clear-owner.gadget.headline.one') : AJS.I18n.getText('clear-owner.gadget.headline', issues);
    },
    headlineAll: function (unclear, issues, one) {
      return one
        ? AJS.I18n.getText('clear-owner.gadget.headline.all.one', unclear)
        : AJS.I18n.getText('clear-owner.gadget.headline.all', unclear, issues);
    },
    clear: function (percent) { return AJS.I18n.getText('clear-owner.trend.clear', percent); },
    share: function (percent) { return AJS.I18n.getText('clear-owner.gadget.share', percent); },
    because: pick({
      vision: function () { return AJS.I18n.getText('clear-owner.gadget.because.vision'); },
      execution: function () { return AJS.I18n.getText('clear-owner.gadget.because.execution'); }
    }),
    split: {
      ask: function () { return AJS.I18n.getText('clear-owner.split.ask'); },
      loading: function () { return AJS.I18n.getText('clear-owner.loading'); },
      clear: function (own, clear) { return AJS.I18n.getText('clear-owner.split.clear', own, clear); },
      own: function (n) { return AJS.I18n.getText('clear-owner.split.own', n); },
      inherited: function (n) { return AJS.I18n.getText('clear-owner.split.inherited', n); },
      inspected: function (n, sources) { return AJS.I18n.getText('clear-owner.split.inspected', n, sources); },
      nobody: function (n) { return AJS.I18n.getText('clear-owner.split.nobody', n); }
    },
    clearEverywhere: function () { return AJS.I18n.getText('clear-owner.gadget.because.none'); }
  };
});
