/** The texts of the gadget "My ownership"; keys stay literal, see clear-owner/common/texts. */
define('clear-owner/gadget/mine/texts', ['clear-owner/common/pick'], function (pick) {
  'use strict';
  return {
    loading: function () { return AJS.I18n.getText('clear-owner.loading'); },
    role: pick({
      product: function () { return AJS.I18n.getText('clear-owner.role.product'); },
      delivery: function () { return AJS.I18n.getText('clear-owner.role.delivery'); }
    }),
    hint: pick({
      product: function () { return AJS.I18n.getText('clear-owner.gadget.vision.hint'); },
      delivery: function () { return AJS.I18n.getText('clear-owner.gadget.execution.hint'); }
    }),
    unclear: function (n) { return AJS.I18n.getText('clear-owner.mine.unclear', n); },
    allClear: function () { return AJS.I18n.getText('clear-owner.mine.all-clear'); },
    handOver: function () { return AJS.I18n.getText('clear-owner.mine.hand-over'); },
    pending: function () { return AJS.I18n.getText('clear-owner.mine.pending'); },
    more: function (n) { return AJS.I18n.getText('clear-owner.mine.more', n); },
    given: function (role, by, ago) {
      return by ? AJS.I18n.getText('clear-owner.mine.given-by', role, by, ago)
        : AJS.I18n.getText('clear-owner.mine.given', role, ago);
    },
    stale: function () { return AJS.I18n.getText('clear-owner.mine.stale'); },
    staleOn: function (role, day) { return AJS.I18n.getText('clear-owner.mine.stale-on', role, day); },
    accept: function () { return AJS.I18n.getText('clear-owner.panel.accept'); },
    decline: function () { return AJS.I18n.getText('clear-owner.panel.decline'); },
    confirm: function () { return AJS.I18n.getText('clear-owner.panel.confirm'); },
    cancel: function () { return AJS.I18n.getText('clear-owner.panel.cancel'); },
    why: function () { return AJS.I18n.getText('clear-owner.panel.form.note'); },
    on: function (action, key, role) { return AJS.I18n.getText('clear-owner.mine.on', action, key, role); },
    accepted: function (key) { return AJS.I18n.getText('clear-owner.mine.accepted', key); },
    declined: function (key) { return AJS.I18n.getText('clear-owner.mine.declined', key); },
    nothing: function () { return AJS.I18n.getText('clear-owner.mine.nothing'); },
    nothingMore: function () { return AJS.I18n.getText('clear-owner.mine.nothing.more'); },
    anonymous: function () { return AJS.I18n.getText('clear-owner.mine.anonymous'); }
  };
});
