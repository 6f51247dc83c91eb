/** The policy form. For a project, each setting can be inherited or the project's own. */
define('clear-owner/settings/policy/view/form', [
  'clear-owner/common/dom', 'clear-owner/settings/policy/texts', 'clear-owner/settings/policy/view/control',
  'clear-owner/settings/policy/view/words'
], function (dom, texts, control, words) {
  'use strict';

  /** The settings by heading, in their order, without global settings for a project. */
  function groups(shown) {
    var found = [];
    shown.settings.all.forEach(function (setting) {
      var last = found[found.length - 1];
      if (shown.project !== null && setting.globalOnly) {
        return;
      }
      if (!last || last.id !== setting.group) {
        last = {id: setting.group, label: setting.groupLabel, settings: []};
        found.push(last);
      }
      last.settings.push(setting);
    });
    return found;
  }

  /** Whether the setting has one control with a label, rather than several below a heading. */
  function single(setting) {
    return setting.kind === 'number' || setting.kind === 'choice' || setting.kind === 'user-field';
  }

  function inheritance(setting, shown, id) {
    var box = dom.el('input', {
      type: 'checkbox', 'class': 'checkbox', id: id + '-own', checked: shown.values[setting.id].own,
      'data-focus': id + '-own', 'aria-label': texts.ownOf(setting.label),
      change: function () { shown.choose(setting.id, box.checked); }
    });
    return [
      dom.el('div', {'class': 'checkbox clear-owner-policy-own'}, [
        box, dom.el('label', {'for': box.id}, texts.own())
      ]),
      !box.checked && dom.el('p', {'class': 'clear-owner-policy-inherited'},
        texts.inherited(words.of(setting, shown.values[setting.id].inherited, shown.types)))
    ];
  }

  function node(setting, shown) {
    var id = 'clear-owner-policy-' + setting.id;
    var value = shown.values[setting.id];
    var content = [
      shown.project !== null && inheritance(setting, shown, id),
      value.own && dom.el('div', {'class': 'clear-owner-policy-control'}, control(setting, {
        id: id, value: value.value, types: shown.types
      }, function (changed) { shown.change(setting.id, changed); })),
      dom.el('div', {'class': 'description', id: id + '-help'}, setting.help),
      dom.el('div', {'class': 'error', 'data-error': setting.id, id: id + '-error'})
    ];
    if (single(setting)) {
      return dom.el('div', {'class': 'field-group', 'data-setting': setting.id}, [
        value.own ? dom.el('label', {'for': id}, setting.label)
          : dom.el('span', {'class': 'clear-owner-policy-label'}, setting.label),
        content
      ]);
    }
    if (setting.kind === 'flag') {
      return dom.el('div', {'class': 'group', 'data-setting': setting.id}, [
        !value.own && dom.el('span', {'class': 'clear-owner-policy-label'}, setting.label), content
      ]);
    }
    return dom.el('fieldset', {'class': 'group', 'data-setting': setting.id, 'aria-describedby': id + '-help'}, [
      dom.el('legend', null, dom.el('span', null, setting.label)), content
    ]);
  }

  /** States how many settings are the project's own. */
  function summary(shown) {
    var own = shown.settings.ids.filter(function (id) { return shown.values[id].own; }).length;
    return shown.project !== null && dom.el('p', {'class': 'clear-owner-policy-summary'}, texts.owned(own));
  }

  return {
    /** @param shown {project, settings, values, types, change(id, value), choose(id, own)} */
    fields: function (shown) {
      return [summary(shown)].concat(groups(shown).map(function (group) {
        var heading = 'clear-owner-policy-group-' + group.id;
        return dom.el('section', {'class': 'clear-owner-policy-group', 'aria-labelledby': heading}, [
          dom.el('h4', {id: heading}, group.label),
          group.settings.map(function (setting) { return node(setting, shown); })
        ]);
      }));
    },
    /** The reason for the change. It is saved with the change but is not a setting. */
    why: function (change) {
      var id = 'clear-owner-policy-why';
      return dom.el('div', {'class': 'field-group', 'data-setting': 'why'}, [
        dom.el('label', {'for': id}, texts.why()),
        dom.el('div', {'class': 'clear-owner-policy-control'}, dom.el('input', {
          type: 'text', 'class': 'text long-field', id: id, maxlength: 255, 'data-help': id + '-help', input: change
        })),
        dom.el('div', {'class': 'description', id: id + '-help'}, texts.whyHelp()),
        dom.el('div', {'class': 'error', 'data-error': 'why', id: id + '-error'})
      ]);
    }
  };
});
