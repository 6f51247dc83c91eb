/** The texts of notices about departed owners; keys stay literal, see clear-owner/common/texts. */
define('clear-owner/common/departed/texts', [], function () {
  'use strict';
  return {
    title: function (day) { return AJS.I18n.getText('clear-owner.departed.title', day); },
    product: function (n) { return AJS.I18n.getText('clear-owner.departed.product', n); },
    delivery: function (n) { return AJS.I18n.getText('clear-owner.departed.delivery', n); },
    areas: function (n) { return AJS.I18n.getText('clear-owner.departed.areas', n); },
    within: function (project) { return AJS.I18n.getText('clear-owner.departed.in', project); },
    transfer: function () { return AJS.I18n.getText('clear-owner.load.transfer'); },
    transferOf: function (name) { return AJS.I18n.getText('clear-owner.departed.transfer-of', name); },
    ask: function () { return AJS.I18n.getText('clear-owner.departed.ask'); },
    check: function (n) { return AJS.I18n.getText('clear-owner.departed.check', n); },
    from: function (time) { return AJS.I18n.getText('clear-owner.departed.from', time); },
    hide: function () { return AJS.I18n.getText('clear-owner.departed.hide'); },
    hideOf: function (day) { return AJS.I18n.getText('clear-owner.departed.hide-of', day); }
  };
});
