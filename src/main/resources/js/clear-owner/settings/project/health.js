/** Shows how clear the open issues of a project are, among those that the reader can see. */
define('clear-owner/settings/project/health', [
  'clear-owner/common/host', 'clear-owner/common/dom', 'clear-owner/common/format', 'clear-owner/common/failure',
  'clear-owner/common/links', 'clear-owner/common/notices', 'clear-owner/chart/trend',
  'clear-owner/settings/project/fetch', 'clear-owner/settings/project/texts'
], function (host, dom, formats, failure, links, notices, Trend, fetch, texts) {
  'use strict';

  function scope(project) {
    return 'project = "' + project + '" AND resolution is EMPTY';
  }

  return function Health(element, project) {
    var format = formats.of(host.locale(), host.timeZone, host.datePatterns);
    var trend = new Trend([project], {}, format);

    function shown(found) {
      var assessed = found.counts.assessed;
      var unclear = found.counts.unclear;
      var all = format.number(assessed);
      if (found.scope.issues === 0) {
        return dom.el('p', null, texts.noIssues());
      }
      if (assessed === 0) {
        return [notices.noneAssessed(null, null), trend.node];
      }
      return [
        dom.el('p', {'class': 'clear-owner-health'}, [
          texts.clear(format.clear(unclear, assessed)), ' ', trend.change
        ]),
        dom.el('p', null, unclear === 0 ? texts.allClear(all)
          : dom.el('a', {href: links.search(found.searches.unclear)}, texts.unclear(format.number(unclear), all))),
        notices.moreNotAssessed(found.scope.issues - assessed, format),
        trend.node
      ];
    }

    function load() {
      dom.replace(element, notices.loading(texts.loading()));
      fetch.unclear(scope(project)).then(function (found) {
        dom.replace(element, dom.el('div', {'class': 'clear-owner-ui clear-owner-widget'}, shown(found)));
        trend.load();
      }).then(null, function (problem) {
        dom.replace(element, notices.failed(failure.understood(problem), load));
      });
    }

    return {start: load};
  };
});
