/** Texts shared by gadgets; keys stay literal, see clear-owner/common/texts. */
define('clear-owner/gadget/base/texts', [], function () {
  'use strict';

  return {
    allProjects: function () { return AJS.I18n.getText('clear-owner.gadget.scope.all'); },
    filter: function (id) { return AJS.I18n.getText('clear-owner.gadget.scope.filter', id); },
    unresolvedOf: function (scope) { return AJS.I18n.getText('clear-owner.gadget.scope.unresolved', scope); },
    titled: function (name, scope) { return AJS.I18n.getText('clear-owner.gadget.titled', name, scope); },
    pages: function () { return AJS.I18n.getText('clear-owner.gadget.pages'); },
    range: function (first, last, total) {
      return AJS.I18n.getText('clear-owner.gadget.pages.range', first, last, total);
    },
    previous: function () { return AJS.I18n.getText('clear-owner.gadget.pages.previous'); },
    next: function () { return AJS.I18n.getText('clear-owner.gadget.pages.next'); },
    loading: function () { return AJS.I18n.getText('clear-owner.loading'); },
    notConfigured: function () { return AJS.I18n.getText('clear-owner.gadget.not-configured'); },
    notConfiguredMore: function () { return AJS.I18n.getText('clear-owner.gadget.not-configured.more'); },
    notConfiguredReader: function () { return AJS.I18n.getText('clear-owner.gadget.not-configured.reader'); },
    configure: function () { return AJS.I18n.getText('clear-owner.gadget.configure'); }
  };
});
