/** The gadget's form: scope, display settings, and the two buttons. */
define('clear-owner/gadget/base/edit/form', [
  'clear-owner/common/dom', 'clear-owner/gadget/base/edit/controls', 'clear-owner/gadget/base/edit/scope-fields',
  'clear-owner/gadget/base/edit/texts', 'clear-owner/gadget/base/preferences'
], function (dom, controls, ScopeFields, texts, preferences) {
  'use strict';
  var LONGEST_TITLE = 80;

  function choices(values, text) {
    return values.map(function (value) { return {value: value, text: text ? text(String(value)) : String(value)}; });
  }

  /**
   * @param on     the handlers changed, save and cancel
   * @param fields names of the fields in addition to scope, rows and refresh: role, groupBy, trend
   */
  return function Form(prefix, settings, known, on, fields) {
    var scope = new ScopeFields(prefix, settings, known, on.changed);
    var role = controls.field(prefix + 'role', texts.role(),
      controls.select(choices(preferences.ROLES, texts.roleChoice), [settings.role]));
    var groupBy = controls.field(prefix + 'groupBy', texts.groupBy(),
      controls.select(choices(preferences.GROUPS, texts.groupChoice), [settings.groupBy]));
    var trend = controls.checkbox(prefix + 'trend', texts.showTrend(), settings.showTrend);
    var rows = controls.field(prefix + 'rows', texts.rows(),
      controls.select(choices(preferences.ROWS), [String(settings.rows)], {'class': 'select clear-owner-short'}));
    var refresh = controls.field(prefix + 'refresh', texts.refresh(),
      controls.select(choices(preferences.REFRESH, texts.refreshChoice), [settings.refresh]));
    var title = controls.field(prefix + 'title', texts.title(), dom.el('input', {
      type: 'text', 'class': 'text', maxlength: LONGEST_TITLE, value: settings.title
    }), texts.titleHelp());
    var status = dom.el('p', {'class': 'clear-owner-preview', role: 'status'});
    var save = dom.el('button', {type: 'submit', 'class': 'aui-button aui-button-primary'}, texts.save());

    function submit(event) {
      event.preventDefault();
      on.save();
    }

    return {
      node: dom.el('form', {'class': 'aui top-label clear-owner-form', novalidate: true, submit: submit}, [
        scope.node,
        status,
        title.node,
        dom.el('div', {'class': 'clear-owner-form-row'}, [
          fields.indexOf('role') >= 0 && role.node, fields.indexOf('groupBy') >= 0 && groupBy.node,
          rows.node, refresh.node
        ]),
        fields.indexOf('trend') >= 0 && trend.node,
        dom.el('div', {'class': 'buttons-container'}, dom.el('div', {'class': 'buttons'}, [
          save,
          dom.el('button', {type: 'button', 'class': 'aui-button aui-button-link', click: on.cancel}, texts.cancel())
        ]))
      ]),
      projects: scope.projects,
      showError: scope.showError,
      focusError: scope.focusError,
      preview: function (text) { dom.replace(status, text); },
      saving: function (busy) { save.disabled = busy; },
      read: function () {
        return Object.assign({filterName: settings.filterName}, scope.read(), {
          title: title.input.value.trim(),
          role: role.input.value,
          groupBy: groupBy.input.value,
          showTrend: trend.input.checked,
          rows: Number(rows.input.value),
          refresh: refresh.input.value
        });
      }
    };
  };
});
