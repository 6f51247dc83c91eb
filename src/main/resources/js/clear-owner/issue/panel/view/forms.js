/** The forms that open below a role: assign, waive, decline, ask. */
define('clear-owner/issue/panel/view/forms', [
  'clear-owner/common/dom', 'clear-owner/common/host', 'clear-owner/common/person', 'clear-owner/common/texts',
  'clear-owner/issue/panel/fetch', 'clear-owner/issue/panel/texts', 'clear-owner/issue/panel/view/form',
  'clear-owner/issue/panel/view/ask'
], function (dom, host, person, shared, fetch, texts, forms, ask) {
  'use strict';
  var form = forms.form;
  var group = forms.group;
  var text = forms.text;
  var DAY = 86400000;

  function isoDay(date) {
    var local = new Date(date.getTime() - date.getTimezoneOffset() * 60000);
    return local.toISOString().slice(0, 10);
  }

  function give(role, shown, save, cancel) {
    var id = 'clear-owner-panel-person-' + role.name;
    var warning = dom.el('div', {'class': 'clear-owner-caution', role: 'status'});
    var input = dom.el('input', {type: 'text', id: id, 'class': 'text'});
    function candidates(query) {
      return fetch.candidates(shown.key, query).then(function (page) { return page.values; });
    }
    var picked = person.pick(input, role.own ? role.owner : null, candidates, function (choice) {
      dom.replace(warning, choice && choice.canBrowse === false ? shared.person.cannotSeeMore(choice.text) : '');
    }, null, true);
    return {
      node: form('give', [
        group(texts.form.person(), id, input,
          dom.el('div', {'class': 'description'}, texts.form.personHelp())),
        warning
      ], function () { save(picked.value()); }, cancel),
      ready: picked.ready
    };
  }

  function decline(role, shown, save, cancel) {
    var id = 'clear-owner-panel-note-' + role.name;
    var note = text(id, false);
    return {
      node: form('decline', group(texts.form.note(), id, note), function () { save(note.value.trim()); }, cancel),
      ready: function () { note.focus(); }
    };
  }

  function waive(role, shown, save, cancel) {
    var id = 'clear-owner-panel-waiver-' + role.name;
    var now = shown.now.getTime();
    var reason = text(id + '-reason', true);
    var until = dom.el('input', {
      type: 'date', id: id + '-until', 'class': 'text', required: true, min: isoDay(new Date(now)),
      max: isoDay(new Date(now + 730 * DAY)), value: isoDay(new Date(now + 30 * DAY))
    });
    return {
      node: form('waive', [
        group(texts.form.reason(), id + '-reason', reason), group(texts.form.until(), id + '-until', until)
      ], function () { save(until.value, reason.value.trim()); }, cancel),
      ready: function () { reason.focus(); }
    };
  }

  return {give: give, decline: decline, waive: waive, ask: ask};
});
