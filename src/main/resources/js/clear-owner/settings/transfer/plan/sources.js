/** The sources of one role in the form: up to three, tried in order. */
define('clear-owner/settings/transfer/plan/sources', [
  'clear-owner/common/dom', 'clear-owner/common/person', 'clear-owner/settings/transfer/fetch',
  'clear-owner/settings/transfer/texts', 'clear-owner/settings/transfer/plan/controls'
], function (dom, person, fetch, texts, controls) {
  'use strict';
  var KINDS = ['user', 'assignee', 'reporter', 'component-lead', 'project-lead', 'area-owner', 'nobody'];
  var CHOICES = 3;

  /**
   * @param fields  the site's user fields, as {id, name}
   * @param first   the first source to begin with; empty to leave the role alone
   * @param changed called after each change
   */
  return function Sources(role, fields, first, changed) {
    var name = texts.roleName(role);
    var choices = [];

    function options(index) {
      return [dom.el('option', {value: ''}, index === 0 ? texts.leaveAlone() : texts.nobodyElse())]
        .concat(KINDS.map(function (kind) { return dom.el('option', {value: kind}, texts.sourceOf(kind)); }))
        .concat(fields.map(function (field) {
          return dom.el('option', {value: 'field:' + field.id}, texts.fieldNamed(field.name));
        }));
    }

    function choice(index) {
      var id = controls.id(role + '-' + index);
      var input = dom.el('input', {type: 'text', id: id + '-person', 'class': 'text'});
      var picked = person.pick(input, null, fetch.people, changed, texts.choose());
      var personName = role + '-' + index + '-person';
      var who = dom.el('div', {'class': 'field-group', 'data-field': personName}, [
        dom.el('label', {'for': id + '-person', 'class': 'clear-owner-assistive'}, texts.personFor(name)), input,
        controls.error(personName)
      ]);
      var ready = false;
      var select = dom.el('select', {
        id: id, 'class': 'select',
        change: function () {
          arrange();
          changed();
        }
      }, options(index));
      select.value = index === 0 ? first : '';
      return {
        select: select,
        node: dom.el('div', {'class': 'clear-owner-transfer-source'}, [
          dom.el('div', {'class': 'field-group'}, [
            index === 0 ? dom.el('label', {'for': id}, name)
              : dom.el('label', {'for': id}, [
                dom.el('span', {'class': 'clear-owner-assistive'}, texts.then(name, String(index + 1))),
                dom.el('span', {'aria-hidden': 'true'}, texts.otherwise())
              ]),
            select
          ]), who
        ]),
        /** A further choice appears once the one before is made, if that can leave an issue without an owner. */
        arrange: function (shown) {
          this.node.hidden = !shown;
          who.hidden = select.value !== 'user';
          if (shown && !who.hidden && !ready && input.isConnected) {
            ready = true;
            picked.ready(true);
          }
          return shown && select.value !== '' && select.value !== 'nobody';
        },
        /** The field in which a person is still to be chosen. */
        missing: function () { return select.value === 'user' && !picked.value() ? personName : null; },
        value: function () { return select.value === 'user' ? 'user:' + picked.value() : select.value; }
      };
    }

    function arrange() {
      choices.reduce(function (shown, one) { return one.arrange(shown); }, true);
    }

    function used() {
      return choices.filter(function (one) { return !one.node.hidden && one.select.value !== ''; });
    }

    for (var i = 0; i < CHOICES; i += 1) {
      choices.push(choice(i));
    }

    return {
      node: dom.el('div', {'class': 'clear-owner-transfer-role', 'data-field': role, 'data-role': role},
        choices.map(function (one) { return one.node; }).concat(controls.error(role))),
      /** Call this when the node is on the page. */
      ready: arrange,
      /** The fields in which a person is still to be chosen. */
      missing: function () {
        return used().map(function (one) { return one.missing(); }).filter(Boolean);
      },
      /** As REST takes them, once nobody is missing. */
      values: function () {
        return used().map(function (one) { return one.value(); });
      }
    };
  };
});
