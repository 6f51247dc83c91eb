/** The texts of the gadget "Ownership load"; keys stay literal, see clear-owner/common/texts. */
define('clear-owner/gadget/ownerload/texts', ['clear-owner/common/pick'], function (pick) {
  'use strict';
  return {
    transfer: function () { return AJS.I18n.getText('clear-owner.load.transfer'); },
    transferOf: function (name) { return AJS.I18n.getText('clear-owner.load.transfer-of', name); },
    loading: function () { return AJS.I18n.getText('clear-owner.loading'); },
    caption: function (scope) { return AJS.I18n.getText('clear-owner.load.caption', scope); },
    person: function () { return AJS.I18n.getText('clear-owner.load.person'); },
    role: pick({
      product: function () { return AJS.I18n.getText('clear-owner.role.product'); },
      delivery: function () { return AJS.I18n.getText('clear-owner.role.delivery'); }
    }),
    held: function (n, name, role) { return AJS.I18n.getText('clear-owner.load.held', n, name, role); },
    unclear: function (n) { return AJS.I18n.getText('clear-owner.load.unclear', n); },
    areas: function (names) { return AJS.I18n.getText('clear-owner.load.areas', names); },
    component: function (name, project) { return AJS.I18n.getText('clear-owner.load.component', name, project); },
    inactive: function () { return AJS.I18n.getText('clear-owner.clarity.inactive'); },
    gone: function () { return AJS.I18n.getText('clear-owner.load.gone'); },
    tooMany: function () { return AJS.I18n.getText('clear-owner.load.too-many'); },
    tooManyMore: function (n) { return AJS.I18n.getText('clear-owner.load.too-many.more', n); },
    incomplete: function () { return AJS.I18n.getText('clear-owner.load.incomplete'); },
    nobody: function () { return AJS.I18n.getText('clear-owner.load.nobody'); },
    nobodyMore: function () { return AJS.I18n.getText('clear-owner.load.nobody.more'); },
    shown: function (n) { return AJS.I18n.getText('clear-owner.load.shown', n); }
  };
});
