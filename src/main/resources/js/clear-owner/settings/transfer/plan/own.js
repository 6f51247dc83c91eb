/** The first two steps of the form with which people hand over what they own: to one person, who is asked. */
define('clear-owner/settings/transfer/plan/own', [
  'clear-owner/common/dom', 'clear-owner/common/person', 'clear-owner/settings/transfer/fetch',
  'clear-owner/settings/transfer/model', 'clear-owner/settings/transfer/texts',
  'clear-owner/settings/transfer/plan/controls'
], function (dom, person, fetch, model, texts, controls) {
  'use strict';

  /**
   * @param options {owner}: the reader
   * @param changed called after each change
   */
  return function OwnPlan(options, changed) {
    var roles = model.roles.map(function (role) {
      var box = controls.box('role-' + role, texts.roleName(role), changed);
      box.input.checked = true;
      return box;
    });
    var input = dom.el('input', {type: 'text', id: controls.id('product'), 'class': 'text'});
    var successor = person.pick(input, null, fetch.people, changed, texts.choose());
    var mail = controls.box('mail', texts.ownMail(), changed);
    var reason = controls.text('reason', 'text', '', changed);
    reason.maxLength = 255;

    return {
      what: [
        dom.el('fieldset', {'class': 'group'}, [
          dom.el('legend', null, dom.el('span', null, texts.ownRoles())), roles.map(function (one) { return one.node; })
        ]),
        dom.el('p', {'class': 'clear-owner-quiet'}, texts.ownOnly())
      ],
      whom: [
        controls.field('product', texts.to(), input, texts.asked()),
        controls.field('reason', texts.reason(), reason, texts.reasonHelp()), mail.node
      ],
      /** The field at which an error is shown. */
      place: function (name) { return name === 'delivery' ? 'product' : name; },
      /** Call this when the nodes are on the page. */
      ready: function () { successor.ready(true); },
      /** What is still to be chosen, by field. */
      missing: function () {
        var found = {};
        if (!successor.value()) {
          found.product = texts.noPerson();
        }
        if (roles.every(function (one) { return !one.input.checked; })) {
          found['role-product'] = texts.noRoleChosen();
        }
        return found;
      },
      /** As REST takes it, once nothing is missing. */
      value: function () {
        var plan = {owner: options.owner.key, ask: 'yes', mail: mail.input.checked};
        model.roles.forEach(function (role, index) {
          plan[role] = roles[index].input.checked ? ['user:' + successor.value()] : [];
        });
        if (reason.value.trim()) {
          plan.reason = reason.value.trim();
        }
        return plan;
      }
    };
  };
});
