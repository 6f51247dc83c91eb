/** The sources of one role in the form, tried in order. */
define('clear-owner/settings/transfer/plan/sources', [
  'clear-owner/common/dom', 'clear-owner/settings/transfer/fetch', 'clear-owner/settings/transfer/texts',
  'clear-owner/settings/transfer/plan/controls'
], function (dom, fetch, texts, controls) {
  'use strict';
  var KINDS = ['user', 'assignee', 'reporter', 'component-lead', 'project-lead', 'area-owner', 'nobody'];
  /** A further choice appears once the one before is made. */
  var CHOICES = 10;

  /**
   * @param options {fields, areas}: the site's user fields as {id, name}; the projects or components that can have a
   *     person of their own as {kind, all}
   * @param first   the first source to begin with; empty to leave the role alone
   * @param changed called after each change
   */
  return function Sources(role, options, first, changed) {
    var name = texts.roleName(role);
    var choices = [];

    function kinds(index) {
      return [dom.el('option', {value: ''}, index === 0 ? texts.leaveAlone() : texts.nobodyElse())]
        .concat(KINDS.map(function (kind) { return dom.el('option', {value: kind}, texts.sourceOf(kind)); }))
        .concat(options.areas.all.length === 0 ? []
          : dom.el('option', {value: options.areas.kind}, texts.sourceOf(options.areas.kind)))
        .concat(options.fields.map(function (field) {
          return dom.el('option', {value: 'field:' + field.id}, texts.fieldNamed(field.name));
        }));
    }

    function choice(index) {
      var id = controls.id(role + '-' + index);
      var personName = role + '-' + index + '-person';
      var who = controls.person(personName,
        dom.el('span', {'class': 'clear-owner-assistive'}, texts.personFor(name)), null, fetch.people, changed);
      var area = dom.el('select', {
        id: id + '-area', 'class': 'select', 'aria-label': texts.areaFor(options.areas.kind), change: changed
      }, options.areas.all.map(function (one) { return dom.el('option', {value: one.id}, one.name); }));
      var select = dom.el('select', {
        id: id, 'class': 'select',
        change: function () {
          arrange();
          changed();
        }
      }, kinds(index));
      select.value = index === 0 ? first : '';

      function ofArea() {
        return select.value === options.areas.kind;
      }

      function named() {
        return select.value === 'user' || ofArea();
      }

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
          ]), area, who.node
        ]),
        /** A further choice appears once the one before is made, if that can leave an issue without an owner. */
        arrange: function (shown) {
          this.node.hidden = !shown;
          area.hidden = !ofArea();
          who.show(named());
          return shown && select.value !== '' && select.value !== 'nobody';
        },
        /** The field in which a person is still to be chosen. */
        missing: function () { return named() && !who.value() ? personName : null; },
        value: function () {
          return !named() ? select.value
            : select.value + ':' + (ofArea() ? area.value + ':' : '') + who.value();
        }
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
