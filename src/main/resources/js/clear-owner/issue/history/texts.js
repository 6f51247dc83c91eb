/** The texts of the tab "Ownership history"; keys stay literal, see clear-owner/common/texts. */
define('clear-owner/issue/history/texts', ['clear-owner/common/pick'], function (pick) {
  'use strict';
  return {
    loading: function () { return AJS.I18n.getText('clear-owner.loading'); },
    list: function () { return AJS.I18n.getText('clear-owner.history.title'); },
    none: function () { return AJS.I18n.getText('clear-owner.history.none'); },
    more: function (n) { return AJS.I18n.getText('clear-owner.history.more', n); },
    unknown: function () { return AJS.I18n.getText('clear-owner.history.unknown'); },
    shown: function (n, all) { return AJS.I18n.getText('clear-owner.history.shown', n, all); },
    role: pick({
      product: function () { return AJS.I18n.getText('clear-owner.role.product'); },
      delivery: function () { return AJS.I18n.getText('clear-owner.role.delivery'); }
    }),
    /** @param from the owner before, or ''; to is the owner since, or '' */
    owner: function (by, from, to, role) {
      if (!from) {
        return AJS.I18n.getText('clear-owner.history.owner.set', by, to, role);
      }
      return to ? AJS.I18n.getText('clear-owner.history.owner', by, from, to, role)
        : AJS.I18n.getText('clear-owner.history.owner.removed', by, from, role);
    },
    /** @param who the user who was asked to confirm or who answered */
    asked: function (by, who, role) { return AJS.I18n.getText('clear-owner.history.asked', by, who, role); },
    accepted: function (who, role) { return AJS.I18n.getText('clear-owner.history.accepted', who, role); },
    declined: function (who, role) { return AJS.I18n.getText('clear-owner.history.declined', who, role); },
    withdrawn: function (by, who, role) { return AJS.I18n.getText('clear-owner.history.withdrawn', by, who, role); },
    waived: function (by, role, until) { return AJS.I18n.getText('clear-owner.history.waived', by, role, until); },
    waiverEnded: function (by, role) { return AJS.I18n.getText('clear-owner.history.waiver-ended', by, role); }
  };
});
