/** The sources of one role in the form: up to three, tried in order. */
define('clear-owner/settings/transfer/sources', [
  'clear-owner/common/dom', 'clear-owner/common/person', 'clear-owner/settings/transfer/fetch',
  'clear-owner/settings/transfer/texts'
], function (dom, person, fetch, texts) {
  'use strict';
  var KINDS = ['user', 'assignee', 'reporter', 'component-lead', 'project-lead', 'area-owner', 'nobody'];
  var CHOICES = 3;

  /**
   * @param fields  the site's user fields, as {id, name}
   * @param changed called after each change
   */
  return function Sources(role, fields, changed) {
    var name = texts.roleName(role);

    function options(first) {
      return [dom.el('option', {value: ''}, first ? texts.leaveAlone() : texts.nobodyElse())]
        .concat(KINDS.map(function (kind) { return dom.el('option', {value: kind}, texts.sourceOf(kind)); }))
        .concat(fields.map(function (field) {
          return dom.el('option', {value: 'field:' + field.id}, texts.fieldNamed(field.name));
        }));
    }

    function choice(index) {
      var id = 'clear-owner-transfer-' + role + '-' + index;
      var input = dom.el('input', {type: 'text', id: id + '-person', 'class': 'text'});
      var picked = person.pick(input, null, fetch.people, changed);
      var who = dom.el('div', {'class': 'field-group', hidden: true}, [
        dom.el('label', {'for': id + '-person', 'class': 'clear-owner-assistive'}, texts.personFor(name)), input
      ]);
      var ready = false;
      var select = dom.el('select', {
        id: id, 'class': 'select',
        change: function () {
          who.hidden = select.value !== 'user';
          if (!who.hidden && !ready) {
            ready = true;
            picked.ready(true);
          }
          show();
          changed();
        }
      }, options(index === 0));
      var label = index === 0 ? texts.first(name) : texts.then(name, String(index + 1));
      return {
        select: select,
        value: function () {
          return select.value === 'user' ? (picked.value() ? 'user:' + picked.value() : null) : select.value;
        },
        node: dom.el('div', {'class': 'clear-owner-transfer-source', hidden: index > 0}, [
          dom.el('div', {'class': 'field-group'}, [
            dom.el('label', {'for': id}, index === 0 ? label : [
              dom.el('span', {'class': 'clear-owner-assistive'}, label),
              dom.el('span', {'aria-hidden': 'true'}, texts.otherwise())
            ]), select
          ]), who
        ])
      };
    }

    var choices = [];

    /** Each further choice appears once the one before is made. */
    function show() {
      choices.forEach(function (one, index) {
        one.node.hidden = index > 0 && choices[index - 1].select.value === '';
      });
    }

    for (var i = 0; i < CHOICES; i += 1) {
      choices.push(choice(i));
    }

    return {
      node: dom.el('div', {'data-role': role}, choices.map(function (one) { return one.node; })),
      /** As REST takes them; null in place of a person who is not chosen yet. */
      values: function () {
        var values = [];
        choices.every(function (one) {
          var value = one.select.value === '' ? '' : one.value();
          if (value !== '') {
            values.push(value);
          }
          return value !== '';
        });
        return values;
      }
    };
  };
});
