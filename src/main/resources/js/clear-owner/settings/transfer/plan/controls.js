/** The controls of the form of a plan. Each has a place for its error. */
define('clear-owner/settings/transfer/plan/controls', [
  'clear-owner/common/dom', 'clear-owner/common/person', 'clear-owner/settings/transfer/texts'
], function (dom, person, texts) {
  'use strict';

  function idOf(name) {
    return 'clear-owner-transfer-' + name;
  }

  function error(name) {
    return dom.el('div', {'class': 'error', 'data-error': name, id: idOf(name) + '-error', role: 'alert'});
  }

  /** The control to mark and to focus. Select2 hides the input of a person and adds one of its own. */
  function controlOf(group) {
    return group.querySelector('.select2-focusser') || group.querySelector('select, textarea, input');
  }

  function mark(group, message) {
    var place = group.querySelector('[data-error="' + group.getAttribute('data-field') + '"]');
    var control = controlOf(group);
    if (message) {
      control.setAttribute('aria-invalid', 'true');
      control.setAttribute('aria-describedby', place.id);
    } else {
      control.removeAttribute('aria-invalid');
      control.removeAttribute('aria-describedby');
    }
    if (place.textContent !== (message || '')) {
      dom.replace(place, message || null);
    }
  }

  function field(name, label, control, help, more) {
    return dom.el('div', {'class': 'field-group', 'data-field': name}, [
      dom.el('label', {'for': idOf(name)}, label), control,
      help && dom.el('div', {'class': 'description'}, help), more, error(name)
    ]);
  }

  return {
    id: idOf,
    error: error,
    /**
     * A field for a person, which can be hidden.
     *
     * @param search as in clear-owner/common/person
     * @return {node, value(), show(yes)}
     */
    person: function (name, label, owner, search, changed) {
      var input = dom.el('input', {type: 'text', id: idOf(name), 'class': 'text'});
      var picked = person.pick(input, owner, search, changed, texts.choose());
      var node = field(name, label, input);
      var ready = false;
      return {
        node: node,
        value: picked.value,
        /** Call this again when the node is on the page. */
        show: function (yes) {
          node.hidden = !yes;
          if (yes && !ready && input.isConnected) {
            ready = true;
            picked.ready(true);
          }
        }
      };
    },
    /** @param help text below the control; optional @param more shown below that; optional */
    field: field,
    select: function (name, codes, word, changed) {
      return dom.el('select', {id: idOf(name), 'class': 'select', change: changed},
        codes.map(function (code) { return dom.el('option', {value: code}, word(code)); }));
    },
    text: function (name, type, value, changed) {
      return dom.el('input', {id: idOf(name), type: type, 'class': 'text', value: value, input: changed});
    },
    /** @return {input, node} */
    box: function (name, label, changed) {
      var input = dom.el('input', {type: 'checkbox', 'class': 'checkbox', id: idOf(name), change: changed});
      return {input: input, node: dom.el('div', {'class': 'checkbox', 'data-field': name}, [
        input, dom.el('label', {'for': input.id}, label), error(name)
      ])};
    },
    /**
     * Shows errors, and focuses the first control that has one.
     *
     * @param errors messages by name of field
     * @return whether each has a place
     */
    show: function (root, errors) {
      var groups = Array.prototype.slice.call(root.querySelectorAll('[data-field]'));
      groups.forEach(function (group) { mark(group, errors[group.getAttribute('data-field')]); });
      var invalid = groups.filter(function (group) { return errors[group.getAttribute('data-field')]; });
      if (invalid.length > 0) {
        controlOf(invalid[0]).focus();
      }
      return Object.keys(errors).length === invalid.length;
    }
  };
});
