/** The texts for assigning owners in the list; keys stay literal, see clear-owner/common/texts. */
define('clear-owner/gadget/unclear/assign/texts', ['clear-owner/common/pick'], function (pick) {
  'use strict';
  return {
    role: pick({
      product: function () { return AJS.I18n.getText('clear-owner.role.product'); },
      delivery: function () { return AJS.I18n.getText('clear-owner.role.delivery'); }
    }),
    assign: function () { return AJS.I18n.getText('clear-owner.assign.assign'); },
    assignOf: function (role, key) { return AJS.I18n.getText('clear-owner.assign.assign-of', role, key); },
    choose: function (key) { return AJS.I18n.getText('clear-owner.assign.choose', key); },
    chooseAll: function () { return AJS.I18n.getText('clear-owner.assign.choose-all'); },
    bulk: function () { return AJS.I18n.getText('clear-owner.assign.bulk'); },
    chosen: function (n) { return AJS.I18n.getText('clear-owner.assign.chosen', n); },
    clear: function () { return AJS.I18n.getText('clear-owner.assign.clear'); },
    give: function (role) { return AJS.I18n.getText('clear-owner.assign.give', role); },
    one: function (role, key) { return AJS.I18n.getText('clear-owner.assign.of-issue', role, key); },
    several: function (role, n, one) {
      return one ? AJS.I18n.getText('clear-owner.assign.of-issues.one', role)
        : AJS.I18n.getText('clear-owner.assign.of-issues', role, n);
    },
    save: function () { return AJS.I18n.getText('clear-owner.panel.save'); },
    take: function () { return AJS.I18n.getText('clear-owner.panel.take'); },
    replaceClear: function (n, one) {
      return one ? AJS.I18n.getText('clear-owner.assign.replace-clear.one')
        : AJS.I18n.getText('clear-owner.assign.replace-clear', n);
    },
    willChange: function (n, all) { return AJS.I18n.getText('clear-owner.assign.will-change', n, all); },
    chooseList: function (n) { return AJS.I18n.getText('clear-owner.assign.choose-list', n); },
    keptClear: function (keys) { return AJS.I18n.getText('clear-owner.assign.kept-clear', keys); },
    cancel: function () { return AJS.I18n.getText('clear-owner.panel.cancel'); },
    progress: function (done, all) { return AJS.I18n.getText('clear-owner.assign.progress', done, all); },
    doneOne: function (role, name, key) {
      return name ? AJS.I18n.getText('clear-owner.assign.done.one', role, name, key)
        : AJS.I18n.getText('clear-owner.assign.done.nobody.one', role, key);
    },
    done: function (role, name, n) {
      return name ? AJS.I18n.getText('clear-owner.assign.done', role, name, n)
        : AJS.I18n.getText('clear-owner.assign.done.nobody', role, n);
    },
    left: function () { return AJS.I18n.getText('clear-owner.assign.left'); },
    none: function () { return AJS.I18n.getText('clear-owner.assign.none'); },
    close: function () { return AJS.I18n.getText('clear-owner.assign.close'); },
    cannotSee: function (name, keys) { return AJS.I18n.getText('clear-owner.assign.cannot-see', name, keys); },
    failed: function (failed, all, one) {
      return one ? AJS.I18n.getText('clear-owner.assign.failed.one')
        : AJS.I18n.getText('clear-owner.assign.failed', failed, all);
    }
  };
});
