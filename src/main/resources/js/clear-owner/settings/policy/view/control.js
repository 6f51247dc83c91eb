/** The control of a setting: shows its value and reports changes. */
define('clear-owner/settings/policy/view/control', [
  'clear-owner/common/dom', 'clear-owner/settings/policy/texts'
], function (dom, texts) {
  'use strict';

  function several(setting, choices, shown, change) {
    function help(choice) {
      return shown.id + '-' + choice.value + '-help';
    }

    var boxes = choices.map(function (choice) {
      return dom.el('input', {
        type: 'checkbox', 'class': 'checkbox', id: shown.id + '-' + choice.value, value: choice.value,
        checked: shown.value.indexOf(choice.value) >= 0, 'data-help': choice.help && help(choice),
        change: function () {
          change(boxes.filter(function (box) {
            return box.checked;
          }).map(function (box) { return box.value; }));
        }
      });
    });
    return dom.el('div', {'class': 'clear-owner-policy-choices'}, choices.map(function (choice, index) {
      return dom.el('div', {'class': 'checkbox'}, [
        boxes[index],
        dom.el('label', {'for': boxes[index].id}, choice.label),
        choice.help && dom.el('div', {'class': 'description', id: help(choice)}, choice.help)
      ]);
    }));
  }

  function choices(setting, shown, change) {
    return several(setting, setting.choices.map(function (choice) {
      return {value: choice.code, label: choice.label, help: choice.help};
    }), shown, change);
  }

  /** Shows issue types that were deleted after the save by their ids, so that they can be removed. */
  function types(setting, shown, change) {
    var ids = Object.keys(shown.types).concat(shown.value.filter(function (id) { return !shown.types[id]; }));
    var list = several(setting, ids.map(function (id) {
      return {value: id, label: shown.types[id] || id};
    }), shown, change);
    return [list, allOrNone(list, shown.id, change)];
  }

  /** Two buttons that check all boxes of the list, or none. */
  function allOrNone(list, id, change) {
    function button(name, label, checked) {
      return dom.el('button', {
        type: 'button', 'class': 'aui-button aui-button-link', 'data-focus': id + '-' + name, click: function () {
          var boxes = Array.prototype.slice.call(list.querySelectorAll('input'));
          boxes.forEach(function (box) { box.checked = checked; });
          change(checked ? boxes.map(function (box) { return box.value; }) : []);
        }
      }, label);
    }
    return dom.el('div', {'class': 'clear-owner-policy-all'}, [
      button('all', texts.selectAll(), true), button('none', texts.selectNone(), false)
    ]);
  }

  function flag(setting, shown, change) {
    var box = dom.el('input', {
      type: 'checkbox', 'class': 'checkbox', id: shown.id, checked: shown.value, 'data-help': shown.id + '-help',
      change: function () { change(box.checked); }
    });
    return dom.el('div', {'class': 'checkbox'}, [box, dom.el('label', {'for': shown.id}, setting.label)]);
  }

  function number(setting, shown, change) {
    var input = dom.el('input', {
      type: 'number', 'class': 'text short-field', id: shown.id, min: setting.min, max: setting.max, step: 1,
      value: shown.value, 'data-help': shown.id + '-help',
      input: function () { change(input.value === '' ? null : Number(input.value)); }
    });
    return [input, dom.el('span', {'class': 'clear-owner-policy-unit'}, texts.unit(setting.unit))];
  }

  function choice(setting, shown, change) {
    var select = dom.el('select', {
      'class': 'select', id: shown.id, 'data-help': shown.id + '-help',
      change: function () { change(select.value); }
    }, setting.choices.map(function (one) {
      return dom.el('option', {value: one.code, selected: one.code === shown.value}, one.label);
    }));
    return select;
  }

  /** Shows a field that was deleted after the save by its id, and says so until another one is chosen. */
  function field(setting, shown, change) {
    if (setting.choices.some(function (one) { return one.code === shown.value; })) {
      return choice(setting, shown, change);
    }
    var gone = {code: shown.value, label: texts.goneField(shown.value)};
    var note = dom.el('div', {'class': 'description clear-owner-policy-gone'}, texts.goneFieldHelp());
    return [choice({choices: setting.choices.concat(gone)}, shown, function (value) {
      note.hidden = value !== shown.value;
      change(value);
    }), note];
  }

  var KINDS = {
    'choices': choices, 'issue-types': types, 'flag': flag, 'number': number, 'choice': choice, 'user-field': field
  };

  /** @param shown {id, value, types} */
  return function control(setting, shown, change) {
    return KINDS[setting.kind](setting, shown, change);
  };
});
