/** The texts of a project's settings page; keys stay literal, see clear-owner/common/texts. */
define('clear-owner/settings/project/texts', ['clear-owner/common/pick'], function (pick) {
  'use strict';
  return {
    loading: function () { return AJS.I18n.getText('clear-owner.loading'); },
    area: function () { return AJS.I18n.getText('clear-owner.project.area'); },
    whole: function () { return AJS.I18n.getText('clear-owner.project.whole'); },
    role: pick({
      product: function () { return AJS.I18n.getText('clear-owner.role.product'); },
      delivery: function () { return AJS.I18n.getText('clear-owner.role.delivery'); }
    }),
    nobody: function () { return AJS.I18n.getText('clear-owner.project.nobody'); },
    change: function () { return AJS.I18n.getText('clear-owner.project.change'); },
    changeOf: function (role, area) { return AJS.I18n.getText('clear-owner.project.change-of', role, area); },
    save: function () { return AJS.I18n.getText('clear-owner.project.save'); },
    cancel: function () { return AJS.I18n.getText('clear-owner.project.cancel'); },
    done: function (role, area, who) {
      return who ? AJS.I18n.getText('clear-owner.project.done', role, area, who)
        : AJS.I18n.getText('clear-owner.project.done.nobody', role, area);
    },
    filter: function () { return AJS.I18n.getText('clear-owner.project.filter'); },
    found: function (n, all) { return AJS.I18n.getText('clear-owner.project.filter.found', n, all); },
    noComponents: function () { return AJS.I18n.getText('clear-owner.project.no-components'); },
    clear: function (percent) { return AJS.I18n.getText('clear-owner.project.clear', percent); },
    unclear: function (n, all) { return AJS.I18n.getText('clear-owner.project.unclear', n, all); },
    allClear: function (all) { return AJS.I18n.getText('clear-owner.project.all-clear', all); },
    noIssues: function () { return AJS.I18n.getText('clear-owner.project.no-issues'); }
  };
});
