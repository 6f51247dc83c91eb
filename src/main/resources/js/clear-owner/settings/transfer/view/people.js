/** What several views of transfers show: people, scopes, states, headings of tables. */
define('clear-owner/settings/transfer/view/people', [
  'clear-owner/common/dom', 'clear-owner/common/clarity', 'clear-owner/settings/transfer/model',
  'clear-owner/settings/transfer/texts'
], function (dom, clarity, model, texts) {
  'use strict';
  return {
    person: function (user) {
      return user ? clarity.person(user) : dom.el('span', {'class': 'clear-owner-quiet'}, texts.nobody());
    },
    /** What a plan is about, in a line. */
    scope: function (plan) {
      var scope = plan.owner ? texts.ofOwner(plan.owner.displayName)
        : plan.table ? texts.ofFile() : plan.jql;
      return plan.reason ? plan.reason + ' – ' + scope : scope;
    },
    state: function (state) {
      return dom.el('span', {'class': 'aui-lozenge aui-lozenge-subtle' + model.lozenge(state), 'data-state': state},
        texts.stateOf(state));
    },
    cells: function (names) {
      return dom.el('thead', null, dom.el('tr', null, names.map(function (name) {
        return dom.el('th', {scope: 'col'}, name);
      })));
    }
  };
});
