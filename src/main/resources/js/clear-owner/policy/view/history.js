/** Who saved which policy when, newest first; any of them can be put into the form again. */
define('clear-owner/policy/view/history', [
  'clear-owner/ui/dom', 'clear-owner/policy/settings', 'clear-owner/policy/texts', 'clear-owner/policy/view/words'
], function (dom, settings, texts, words) {
  'use strict';
  var own = texts.history;

  function what(version, types) {
    var set = settings.all.filter(function (setting) { return version.own[setting.id] !== null; });
    return set.length ? dom.el('ul', null, set.map(function (setting) {
      return dom.el('li', null, own.value(texts.setting(setting.id),
        words.of(setting, version.own[setting.id], types)));
    })) : own.nothing();
  }

  /** @param shown {page, types, format, use(version), more()} */
  return function history(shown) {
    var head = [own.version(), own.who(), own.when(), own.what(), ''];
    return dom.el('section', {'class': 'clear-owner-policy-history', 'aria-labelledby': 'clear-owner-policy-history'}, [
      dom.el('h4', {id: 'clear-owner-policy-history'}, own.title()),
      dom.el('table', {'class': 'aui'}, [
        dom.el('thead', null, dom.el('tr', null, head.map(function (title) {
          return title ? dom.el('th', {scope: 'col'}, title) : dom.el('td');
        }))),
        dom.el('tbody', null, shown.page.values.map(function (version) {
          return dom.el('tr', {'data-version': version.version}, [
            dom.el('td', null, String(version.version)),
            dom.el('td', null, version.changedBy.displayName),
            dom.el('td', null, shown.format.exact(new Date(version.changedAt))),
            dom.el('td', null, what(version, shown.types)),
            dom.el('td', null, dom.el('button', {
              type: 'button', 'class': 'aui-button aui-button-link', 'aria-label': own.useVersion(version.version),
              click: function () { shown.use(version); }
            }, own.use()))
          ]);
        }))
      ]),
      shown.page.total > shown.page.values.length && dom.el('button', {
        type: 'button', 'class': 'aui-button', 'data-focus': 'history-more', click: shown.more
      }, own.more())
    ]);
  };
});
