/** Building blocks of a form: labeled fields with a help text and an error message. */
define('clear-owner/gadget/base/edit/controls', ['clear-owner/common/dom'], function (dom) {
  'use strict';

  function describe(input, help, error) {
    input.setAttribute('aria-describedby', [help && help.id, error.id].filter(Boolean).join(' '));
  }

  return {
    /** A field with its label, help text and error message. */
    field: function (id, label, input, helpText) {
      var help = helpText ? dom.el('div', {id: id + '-help', 'class': 'description'}, helpText) : null;
      var error = dom.el('div', {id: id + '-error', 'class': 'error', role: 'alert', hidden: true});
      input.id = id;
      describe(input, help, error);
      return {
        node: dom.el('div', {'class': 'field-group'}, [dom.el('label', {'for': id}, label), input, help, error]),
        input: input,
        showError: function (text) {
          dom.replace(error, text);
          error.hidden = !text;
          if (text) {
            input.setAttribute('aria-invalid', 'true');
          } else {
            input.removeAttribute('aria-invalid');
          }
        }
      };
    },
    select: function (choices, chosen, attributes) {
      return dom.el('select', Object.assign({'class': 'select'}, attributes), choices.map(function (choice) {
        var selected = chosen.indexOf(String(choice.value)) >= 0;
        return dom.el('option', {value: choice.value, selected: selected}, choice.text);
      }));
    },
    /** The selected values of a select element. */
    selected: function (select) {
      return Array.prototype.filter.call(select.options, function (option) { return option.selected; })
        .map(function (option) { return option.value; });
    },
    /** A radio button with its label. */
    radio: function (name, id, value, label, checked, change) {
      return dom.el('div', {'class': 'radio'}, [
        dom.el('input', {
          type: 'radio', 'class': 'radio', name: name, id: id, value: value, checked: checked, change: change
        }),
        dom.el('label', {'for': id}, label)
      ]);
    },
    checkbox: function (id, label, checked) {
      var input = dom.el('input', {type: 'checkbox', 'class': 'checkbox', id: id, checked: checked});
      var caption = dom.el('label', {'for': id}, label);
      return {input: input, node: dom.el('div', {'class': 'checkbox'}, [input, caption])};
    }
  };
});
