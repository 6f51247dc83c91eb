/** What several views of transfers show: people, moments, numbers. */
define('clear-owner/settings/transfer/view/people', [
  'clear-owner/common/dom', 'clear-owner/common/clarity', 'clear-owner/settings/transfer/texts'
], function (dom, clarity, texts) {
  'use strict';
  return {
    person: function (user) {
      return user ? clarity.person(user) : dom.el('span', {'class': 'clear-owner-quiet'}, texts.nobody());
    },
    /** What a plan is about, in a line. */
    scope: function (plan) {
      var scope = plan.owner ? texts.ofOwner(plan.owner.displayName) : plan.jql;
      return plan.reason ? plan.reason + ' – ' + scope : scope;
    },
    cells: function (names) {
      return dom.el('thead', null, dom.el('tr', null, names.map(function (name) {
        return dom.el('th', {scope: 'col'}, name);
      })));
    }
  };
});
