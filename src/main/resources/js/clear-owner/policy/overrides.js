/** The projects that have a policy of their own, with links to their settings. */
define('clear-owner/policy/overrides', [
  'clear-owner/host', 'clear-owner/ui/dom', 'clear-owner/ui/format', 'clear-owner/ui/failure', 'clear-owner/ui/links',
  'clear-owner/ui/notices', 'clear-owner/policy/fetch', 'clear-owner/policy/settings', 'clear-owner/policy/texts'
], function (host, dom, formats, failure, links, notices, fetch, settings, texts) {
  'use strict';
  var ROWS = 20;

  return function Overrides(element) {
    var format = formats.of(host.locale());
    var words = texts.overrides;

    function row(saved) {
      var own = settings.all.filter(function (setting) { return saved.own[setting.id] !== null; });
      return dom.el('tr', {'data-project': saved.project}, [
        dom.el('th', {scope: 'row'}, dom.el('a', {href: links.projectSettings(saved.project)}, saved.project)),
        dom.el('td', null, own.map(function (setting) { return texts.setting(setting.id); }).join(', ')),
        dom.el('td', null, saved.changedBy.displayName),
        dom.el('td', null, format.exact(new Date(saved.changedAt)))
      ]);
    }

    function show(limit) {
      fetch.projects(0, limit).then(function (page) {
        dom.replace(element, page.total === 0 ? dom.el('p', null, words.none()) : [
          dom.el('table', {'class': 'aui'}, [
            dom.el('thead', null, dom.el('tr', null, [
              words.project(), texts.history.what(), texts.history.who(), texts.history.when()
            ].map(function (title) { return dom.el('th', {scope: 'col'}, title); }))),
            dom.el('tbody', null, page.values.map(row))
          ]),
          page.total > page.values.length && notices.button(words.more(), function () { show(limit + ROWS); })
        ]);
      }).then(null, function (reason) {
        dom.replace(element, notices.failed(failure.understood(reason), function () { show(limit); }));
      });
    }

    return {start: function () { show(ROWS); }};
  };
});
