/** The texts of the gadget "My ownership"; keys stay literal, see clear-owner/common/texts. */
define('clear-owner/gadget/mine/texts', ['clear-owner/common/pick'], function (pick) {
  'use strict';
  var choices = pick({
    'owned-any': function () { return AJS.I18n.getText('clear-owner.mine.choice.owned.any'); },
    'owned-own': function () { return AJS.I18n.getText('clear-owner.mine.choice.owned.own'); },
    'owned-inherited': function () { return AJS.I18n.getText('clear-owner.mine.choice.owned.inherited'); },
    'order-urgency': function () { return AJS.I18n.getText('clear-owner.mine.choice.order.urgency'); },
    'order-project': function () { return AJS.I18n.getText('clear-owner.mine.choice.order.project'); }
  });

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
    allClear: function (n) { return AJS.I18n.getText('clear-owner.mine.all-clear', n); },
    list: pick({
      unclear: function () { return AJS.I18n.getText('clear-owner.mine.list.unclear'); },
      otherUnclear: function () { return AJS.I18n.getText('clear-owner.mine.list.other-unclear'); },
      dueSoon: function () { return AJS.I18n.getText('clear-owner.mine.list.due-soon'); }
    }),
    openSearch: function (n, list) { return AJS.I18n.getText('clear-owner.mine.list.open', n, list); },
    nothingUrgent: function () { return AJS.I18n.getText('clear-owner.mine.list.none'); },
    since: function (ago) { return AJS.I18n.getText('clear-owner.mine.since', ago); },
    due: function (day) { return AJS.I18n.getText('clear-owner.mine.due', day); },
    overdue: function (day) { return AJS.I18n.getText('clear-owner.mine.overdue', day); },
    choice: pick({
      owned: function () { return AJS.I18n.getText('clear-owner.mine.choice.owned'); },
      order: function () { return AJS.I18n.getText('clear-owner.mine.choice.order'); }
    }),
    /** @param name owned or order */
    choiceOf: function (name, value) { return choices(name + '-' + value); },
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
