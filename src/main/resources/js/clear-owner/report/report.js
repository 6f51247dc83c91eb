/** A project over a period: how clear its open issues are, how that developed, and where it is unclear. */
define('clear-owner/report/report', [
  'clear-owner/host', 'clear-owner/ui/dom', 'clear-owner/ui/format', 'clear-owner/ui/failure', 'clear-owner/ui/notices',
  'clear-owner/ui/links', 'clear-owner/gadget/fetch', 'clear-owner/gadget/preferences', 'clear-owner/gadget/overview',
  'clear-owner/gadget/groups', 'clear-owner/gadget/view/overview', 'clear-owner/gadget/view/groups',
  'clear-owner/gadget/view/scope', 'clear-owner/gadget/view/trend', 'clear-owner/gadget/texts', 'clear-owner/report/texts',
  'clear-owner/report/pace'
], function (
  host, dom, formats, failure, notices, links, fetch, preferences, overview, groups, overviewView, groupsView, scope, Trend,
  gadgetTexts, texts, paceView
) {
  'use strict';
  // As the gadget's, in the order of the page.
  var BY = ['component', 'issueType'];
  var GROUPS = 25;

  /** @param days of the period, up to today */
  return function Report(element, project, days) {
    var format = formats.of(host.locale(), host.timeZone);
    var settings = preferences.read({scopeType: 'projects', unresolvedOnly: 'true', showTrend: 'true'});
    var trend;
    settings.projects = [project];
    settings.days = days;
    trend = new Trend(settings, format);

    /** Groups that fail say so in their place. */
    function grouped(jql, by) {
      return fetch.groups(jql, 'either', by, GROUPS).then(null, function (problem) {
        return {failure: failure.understood(problem)};
      });
    }

    function actions(jql) {
      return dom.el('div', {'class': 'clear-owner-report-actions'}, [
        dom.el('a', {'class': 'aui-button', href: links.unclearCsv(jql, 'either'), download: true}, gadgetTexts.csv()),
        dom.el('button', {type: 'button', 'class': 'aui-button', click: function () { window.print(); }}, texts.print())
      ]);
    }

    function show(nodes) {
      dom.replace(element, dom.el('div', {'class': 'clear-owner-ui clear-owner-widget clear-owner-gadget'}, nodes));
    }

    function pace() {
      var place = dom.el('div', {'class': 'clear-owner-report-pace'}, notices.loading(texts.loading()));
      fetch.timeToOwner(project, days).then(function (found) {
        dom.replace(place, paceView(found, format));
      }).then(null, function (problem) {
        dom.replace(place, dom.el('p', {'class': 'clear-owner-quiet', role: 'alert'},
          notices.shortly(failure.understood(problem))));
      });
      return [dom.el('h3', null, texts.pace()), place];
    }

    function where(jql) {
      var place = dom.el('div', {'class': 'clear-owner-report-where'}, notices.loading(texts.loading()));
      var shown = BY.map(function () { return null; });
      BY.forEach(function (by, index) {
        grouped(jql, by).then(function (found) {
          shown[index] = groupsView.node(groups.of(found), format);
          if (shown.every(Boolean)) {
            dom.replace(place, shown);
          }
        });
      });
      return [dom.el('h3', null, texts.where()), place];
    }

    function load() {
      var jql = preferences.jqlOf(settings);
      show(notices.loading(texts.loading()));
      fetch.unclear(jql, 'either', 0, 1).then(function (found) {
        if (found.scope.issues === 0) {
          show(dom.el('p', null, texts.nothing()));
          return;
        }
        trend.load();
        show([
          actions(jql), overviewView.nodes(overview.of(found), scope.text(settings), format, trend),
          pace(), found.counts.unclear > 0 && where(jql)
        ]);
      }).then(null, function (problem) {
        show(notices.failed(failure.understood(problem), load));
      });
    }

    return {start: load};
  };
});
