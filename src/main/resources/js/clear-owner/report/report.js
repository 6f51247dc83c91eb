/** The report of a project: the clarity of its open issues, the trend over a period, and where issues are unclear. */
define('clear-owner/report/report', [
  'jquery', 'clear-owner/common/host', 'clear-owner/common/dom', 'clear-owner/common/format',
  'clear-owner/common/failure', 'clear-owner/common/jql', 'clear-owner/common/links', 'clear-owner/common/notices',
  'clear-owner/common/overview/model', 'clear-owner/common/overview/split', 'clear-owner/common/overview/view',
  'clear-owner/chart/trend', 'clear-owner/report/fetch', 'clear-owner/report/texts', 'clear-owner/report/pace',
  'clear-owner/report/shares'
], function (
  $, host, dom, formats, failure, jqls, links, notices, overview, Split, overviewView, Trend, fetch, texts, paceView,
  sharesView
) {
  'use strict';
  // In the order of the page.
  var BY = ['component', 'issueType'];

  /** @param period {days} up to today, or {from, to} */
  return function Report(element, project, period) {
    var format = formats.of(host.locale(), host.timeZone, host.datePatterns);
    var jql = jqls.ofProjects([project], true);
    var trend = new Trend([project], {period: period}, format);

    function actions() {
      return dom.el('div', {'class': 'clear-owner-report-actions'}, [
        dom.el('a', {
          'class': 'aui-button', href: fetch.csv(project, period), download: true, 'data-file': 'figures'
        }, texts.csv()),
        dom.el('a', {'class': 'aui-button', href: links.unclearCsv(jql, 'either'), download: true}, texts.list()),
        dom.el('button', {type: 'button', 'class': 'aui-button', click: function () { window.print(); }}, texts.print())
      ]);
    }

    function show(nodes) {
      dom.replace(element, dom.el('div', {'class': 'clear-owner-ui clear-owner-widget clear-owner-gadget'}, nodes));
    }

    function pace() {
      var place = dom.el('div', {'class': 'clear-owner-report-pace'}, notices.loading(texts.loading()));
      fetch.timeToOwner(project, period).then(function (found) {
        dom.replace(place, paceView(found, format));
      }).then(null, function (problem) {
        dom.replace(place, dom.el('p', {'class': 'clear-owner-quiet', role: 'alert'},
          notices.shortly(failure.understood(problem))));
      });
      return [dom.el('h3', null, texts.pace()), place];
    }

    /** Loads the tables one after the other. A failure shows in place of its table. */
    function where() {
      var places = BY.map(function () { return dom.el('div', null, notices.loading(texts.loading())); });
      BY.reduce(function (before, by, index) {
        return before.then(function () { return fetch.clarity(project, by); }).then(function (found) {
          dom.replace(places[index], sharesView.node(found, format));
        }).then(null, function (problem) {
          dom.replace(places[index], dom.el('p', {'class': 'clear-owner-quiet', role: 'alert'},
            texts.whereFailed(notices.shortly(failure.understood(problem)))));
          return $.Deferred().resolve();
        });
      }, $.Deferred().resolve());
      return [dom.el('h3', null, texts.where()), dom.el('div', {'class': 'clear-owner-report-where'}, places)];
    }

    function load() {
      show(notices.loading(texts.loading()));
      fetch.unclear(jql).then(function (found) {
        if (found.scope.issues === 0) {
          show(dom.el('p', null, texts.nothing()));
          return;
        }
        trend.load();
        show([
          actions(),
          period.from && dom.el('p', {'class': 'clear-owner-report-period'},
            texts.period(format.day(period.from), format.day(period.to))),
          found.counts.assessed === 0
            ? [notices.noneAssessed(null, null), trend.node]
            : overviewView.nodes(overview.of(found), texts.scope(project), format, new Split(format), trend),
          pace(), where()
        ]);
      }).then(null, function (problem) {
        show(notices.failed(failure.understood(problem), load));
      });
    }

    return {start: load};
  };
});
