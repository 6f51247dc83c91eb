/** Shows a configured gadget and refreshes it. Ignores answers that a later request has replaced. */
define('clear-owner/gadget/unclear/display', [
  'clear-owner/common/host', 'clear-owner/common/format', 'clear-owner/common/failure', 'clear-owner/common/links',
  'clear-owner/common/overview/model', 'clear-owner/common/overview/split', 'clear-owner/chart/trend',
  'clear-owner/gadget/base/fetch', 'clear-owner/gadget/base/notices', 'clear-owner/gadget/base/preferences',
  'clear-owner/gadget/unclear/fetch', 'clear-owner/gadget/unclear/grouping', 'clear-owner/gadget/unclear/rows',
  'clear-owner/gadget/unclear/assign/giving', 'clear-owner/gadget/unclear/view/notices',
  'clear-owner/gadget/unclear/view/page'
], function (
  host, formats, failure, links, overview, Split, Trend, scopeFetch, gadgetNotices, preferences, fetch, grouping, rows,
  AssignmentFlow, notices, Page
) {
  'use strict';

  /** Why the scope has no trend; null if it has one. Daily counts cover unresolved issues of whole projects. */
  function withoutTrend(settings) {
    return settings.scopeType !== 'projects' ? settings.scopeType : settings.unresolvedOnly ? null : 'resolved';
  }

  /**
   * @param api the dashboard's API for the item
   * @param settings from clear-owner/gadget/base/preferences
   * @param configure opens the form; null if the reader may not change the dashboard
   */
  return function Display(api, element, settings, configure) {
    var page = new Page(element);
    var format = formats.of(host.locale(), host.timeZone, host.datePatterns);
    var trend = settings.showTrend ? new Trend(settings.projects, {without: withoutTrend(settings)}, format) : null;
    var split = new Split(format);
    var start = 0;
    var shownAt = null;
    var request = 0;
    var stopped = false;

    var last = null;
    var assignments = new AssignmentFlow(page, format, {
      issues: function () { return last[0].issues; },
      redraw: function () { draw(last[0], last[1]); },
      reload: function () { load(start); }
    });

    function state(result, byGroup) {
      return {
        format: format,
        now: host.now(),
        settings: settings,
        overview: overview.of(result),
        jql: preferences.jqlOf(settings),
        listJql: overview.listJql(result, settings.role),
        groups: byGroup,
        assigning: assignments.assigning,
        split: split,
        trend: trend,
        prefix: 'clear-owner-' + api.getGadgetId() + '-',
        rows: rows.of(result),
        whole: whole(result),
        page: rows.pageOf(result),
        go: load
      };
    }

    /** Where the whole list can be changed; null if the page is all of it, or the reader may not do that. */
    function whole(result) {
      var only = settings.scopeType === 'projects' && settings.projects.length === 1 ? settings.projects[0] : null;
      var href = result.mayTransfer === 'site' ? links.transferList(overview.listJql(result, settings.role))
        : result.mayTransfer === 'project' && only
          ? links.transferList(overview.listJql(result, settings.role), only) : null;
      return href && result.total > result.issues.length ? {total: result.total, href: href} : null;
    }

    function current(sent) {
      return !stopped && sent === request;
    }

    function draw(result, byGroup) {
      var kind = overview.stateOf(result);
      var lastStart = rows.lastPageStart(result);
      if (lastStart !== null) {
        load(lastStart);
        return;
      }
      start = result.start;
      if (kind === 'scope-empty') {
        page.notice(notices.scopeEmpty(configure), result.scope.partial);
      } else if (kind === 'none-assessed') {
        page.notice(notices.noneAssessed(result.searches.scope, configure), result.scope.partial);
      } else if (kind === 'all-clear') {
        page.notice(notices.allClear(overview.of(result), format, split), result.scope.partial);
      } else {
        page.show(state(result, byGroup));
      }
      shownAt = host.now();
    }

    function fail(reason, from) {
      var retry = function () { load(from); };
      if (shownAt && reason.kind !== 'logged-out') {
        page.warn(notices.notRefreshed(format.time(shownAt), reason, retry));
      } else {
        page.notice(gadgetNotices.failed(reason, retry, configure));
      }
    }

    /** Waits for both answers, so that the content is drawn once. */
    function together(first, second) {
      return first.then(function (one) {
        return second.then(function (two) { return [one, two]; });
      });
    }

    function load(from) {
      var sent = request += 1;
      var jql = preferences.jqlOf(settings);
      function waiting(seconds) {
        if (current(sent)) {
          page.waiting(notices.waiting(format.number(seconds)));
          api.resize();
        }
      }
      page.busy();
      api.showLoadingBar();
      return together(
        scopeFetch.unclear(jql, settings.role, from, settings.rows, waiting), grouping.of(settings, jql, waiting)
      ).then(function (both) {
        if (current(sent)) {
          last = both;
          assignments.announce();
          draw(both[0], both[1]);
          assignments.restoreFocus();
        }
      }).then(null, function (problem) {
        if (current(sent)) {
          fail(failure.understood(problem), from);
        }
      }).always(function () {
        if (current(sent)) {
          api.hideLoadingBar();
          api.resize();
        }
      });
    }

    /** Loads the trend last, so that it does not delay the numbers of other gadgets. */
    function loadAll(from) {
      load(from).always(function () {
        fetch.whenQuiet(function () {
          if (trend && !stopped) {
            trend.load();
          }
        });
      });
    }

    return {
      start: function () { loadAll(0); },
      /** Does nothing if it would discard the reader's input. */
      refresh: function () {
        if (!assignments.assigning.busy()) {
          loadAll(start);
        }
      },
      /** Ignores the pending answer and hides the loading bar. */
      stop: function () {
        stopped = true;
        api.hideLoadingBar();
      }
    };
  };
});
