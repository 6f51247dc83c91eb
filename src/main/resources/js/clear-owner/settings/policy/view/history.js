/** The history of a policy, newest first: user, date, changes and reason. Each version can be put into the form. */
define('clear-owner/settings/policy/view/history', [
  'clear-owner/common/dom', 'clear-owner/settings/policy/texts', 'clear-owner/settings/policy/view/words'
], function (dom, texts, words) {
  'use strict';
  var own = texts.history;

  function value(setting, saved, types) {
    return saved === null ? own.inherited() : words.of(setting, saved, types);
  }

  function change(one, types) {
    return dom.el('li', {'data-changed': one.setting.id}, own.change(one.setting.label,
      value(one.setting, one.before, types), value(one.setting, one.after, types)));
  }

  function what(version, shown) {
    var changes = shown.settings.changes(version.before, version.own, shown.defaults);
    return changes.length ? dom.el('ul', null, changes.map(function (one) { return change(one, shown.types); }))
      : own.nothing();
  }

  function row(version, shown) {
    return dom.el('tr', {'data-version': version.version}, [
      dom.el('td', null, [
        dom.el('div', null, version.changedBy.displayName),
        dom.el('div', {'class': 'clear-owner-quiet'}, shown.format.exact(new Date(version.changedAt)))
      ]),
      dom.el('td', null, what(version, shown)),
      dom.el('td', {'class': 'clear-owner-policy-reason'}, version.why || ''),
      dom.el('td', null, dom.el('button', {
        type: 'button', 'class': 'aui-button aui-button-link', 'aria-label': own.useVersion(version.version),
        click: function () { shown.use(version); }
      }, own.use()))
    ]);
  }

  /** @param shown {page, settings, defaults, types, format, use(version), more()} */
  return function history(shown) {
    return dom.el('section', {'class': 'clear-owner-policy-history', 'aria-labelledby': 'clear-owner-policy-history'}, [
      dom.el('h4', {id: 'clear-owner-policy-history'}, own.title()),
      dom.el('table', {'class': 'aui'}, [
        dom.el('thead', null, dom.el('tr', null, [own.who(), own.what(), own.why(), ''].map(function (title) {
          return title ? dom.el('th', {scope: 'col'}, title) : dom.el('td');
        }))),
        dom.el('tbody', null, shown.page.values.map(function (version) { return row(version, shown); }))
      ]),
      shown.page.total > shown.page.values.length && dom.el('button', {
        type: 'button', 'class': 'aui-button', click: shown.more
      }, own.more())
    ]);
  };
});
