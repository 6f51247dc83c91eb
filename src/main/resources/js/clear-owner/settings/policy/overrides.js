/** Lists the projects with their own policy: what each sets, and a link to its settings. */
define('clear-owner/settings/policy/overrides', [
  'clear-owner/common/host', 'clear-owner/common/dom', 'clear-owner/common/format', 'clear-owner/common/failure',
  'clear-owner/common/links', 'clear-owner/common/notices', 'clear-owner/settings/policy/fetch',
  'clear-owner/settings/policy/settings', 'clear-owner/settings/policy/texts', 'clear-owner/settings/policy/pages',
  'clear-owner/settings/policy/view/words'
], function (host, dom, formats, failure, links, notices, fetch, Settings, texts, Pages, words) {
  'use strict';
  var ROWS = 20;

  return function Overrides(element) {
    var format = formats.of(host.locale(), host.timeZone, host.datePatterns);
    var own = texts.overrides;
    var types = {};
    var settings = null;

    function value(setting, saved) {
      return dom.el('li', {'data-own': setting.id}, texts.history.value(setting.label,
        words.of(setting, saved, types)));
    }

    function row(saved) {
      var set = settings.all.filter(function (setting) { return saved.own[setting.id] !== null; });
      return dom.el('tr', {'data-project': saved.project}, [
        dom.el('th', {scope: 'row'}, dom.el('a', {href: links.projectSettings(saved.project)},
          own.name(saved.projectName, saved.project))),
        dom.el('td', null, dom.el('ul', null, set.map(function (setting) {
          return value(setting, saved.own[setting.id]);
        }))),
        dom.el('td', null, [
          dom.el('div', null, saved.changedBy.displayName),
          dom.el('div', {'class': 'clear-owner-quiet'}, format.exact(new Date(saved.changedAt)))
        ])
      ]);
    }

    function table(page) {
      return dom.el('table', {'class': 'aui'}, [
        dom.el('thead', null, dom.el('tr', null, [own.project(), own.what(), texts.history.who()].map(function (title) {
          return dom.el('th', {scope: 'col'}, title);
        }))),
        dom.el('tbody', null, page.values.map(row))
      ]);
    }

    function start() {
      dom.replace(element, notices.loading(texts.loading()));
      // The list does not describe the settings; the global policy does.
      fetch.policy(null).then(function (global) {
        settings = new Settings(global.settings);
        return fetch.typeNames();
      }).then(function (names) {
        types = names;
        pages.start();
      }).then(null, function (reason) {
        dom.replace(element, notices.failed(failure.understood(reason), start));
      });
    }

    var pages = new Pages(element, ROWS, fetch.projects, function (page, more) {
      return page.total === 0 ? dom.el('p', null, own.none()) : [
        table(page), page.total > page.values.length && notices.button(own.more(), more)
      ];
    });

    return {start: start};
  };
});
