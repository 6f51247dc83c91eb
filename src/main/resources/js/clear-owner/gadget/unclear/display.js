/** Shows a configured gadget and keeps it fresh: asks, waits, draws, and ignores answers that came too late. */
define('clear-owner/gadget/unclear/display', [
  'clear-owner/common/host', 'clear-owner/common/format', 'clear-owner/common/failure',
  'clear-owner/common/overview/model', 'clear-owner/chart/trend', 'clear-owner/gadget/base/fetch',
  'clear-owner/gadget/base/notices', 'clear-owner/gadget/base/preferences', 'clear-owner/gadget/unclear/fetch',
  'clear-owner/gadget/unclear/grouping', 'clear-owner/gadget/unclear/rows',
  'clear-owner/gadget/unclear/assign/giving', 'clear-owner/gadget/unclear/view/notices',
  'clear-owner/gadget/unclear/view/page'
], function (
  host, formats, failure, overview, Trend, scopeFetch, gadgetNotices, preferences, fetch, grouping, rows, Giving,
  notices, Page
) {
  'use strict';

  /** Why there is no trend of such a scope; null if there is. The days count unresolved issues of whole projects. */
  function withoutTrend(settings) {
    return settings.scopeType !== 'projects' ? settings.scopeType : settings.unresolvedOnly ? null : 'resolved';
  }

  /**
   * @param api what the dashboard gives to an item
   * @param settings as clear-owner/gadget/base/preferences reads them
   * @param configure opens the form; null for a reader who may not change the dashboard
   */
  return function Display(api, element, settings, configure) {
    var page = new Page(element);
    var format = formats.of(host.locale(), host.timeZone);
    var trend = settings.showTrend ? new Trend(settings.projects, {without: withoutTrend(settings)}, format) : null;
    var start = 0;
    var shownAt = null;
    var request = 0;
    var stopped = false;

    var last = null;
    var giving = new Giving(page, format, {
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
        assigning: giving.assigning,
        trend: trend,
        prefix: 'clear-owner-' + api.getGadgetId() + '-',
        rows: rows.of(result),
        page: rows.pageOf(result),
        go: load
      };
    }

    function current(mine) {
      return !stopped && mine === request;
    }

    function draw(result, byGroup) {
      var kind = overview.stateOf(result);
      var shorter = rows.lastPageStart(result);
      var issues = result.scope.issues;
      if (shorter !== null) {
        load(shorter);
        return;
      }
      start = result.start;
      if (kind === 'scope-empty') {
        page.notice(notices.scopeEmpty(configure), result.scope.partial);
      } else if (kind === 'all-clear') {
        page.notice(notices.allClear(format.number(issues), issues === 1, result.searches.scope), result.scope.partial);
      } else {
        page.show(state(result, byGroup));
      }
      shownAt = host.now();
    }

    function fail(reason, wanted) {
      var retry = function () { load(wanted); };
      if (shownAt && reason.kind !== 'logged-out') {
        page.warn(notices.notRefreshed(format.time(shownAt), reason, retry));
      } else {
        page.notice(gadgetNotices.failed(reason, retry, configure));
      }
    }

    /** Both answers, so that nothing moves when the second comes. */
    function together(first, second) {
      return first.then(function (one) {
        return second.then(function (two) { return [one, two]; });
      });
    }

    function load(wanted) {
      var mine = request += 1;
      var jql = preferences.jqlOf(settings);
      function waiting(seconds) {
        if (current(mine)) {
          page.waiting(notices.waiting(format.number(seconds)));
          api.resize();
        }
      }
      page.busy();
      api.showLoadingBar();
      return together(
        scopeFetch.unclear(jql, settings.role, wanted, settings.rows, waiting), grouping.of(settings, jql, waiting)
      ).then(function (both) {
        if (current(mine)) {
          last = both;
          giving.tell();
          draw(both[0], both[1]);
          giving.restoreFocus();
        }
      }).then(null, function (problem) {
        if (current(mine)) {
          fail(failure.understood(problem), wanted);
        }
      }).always(function () {
        if (current(mine)) {
          api.hideLoadingBar();
          api.resize();
        }
      });
    }

    /** The trend can wait: on a full dashboard it would stand in line before other gadgets' numbers. */
    function loadAll(wanted) {
      load(wanted).always(function () {
        fetch.whenQuiet(function () {
          if (trend && !stopped) {
            trend.load();
          }
        });
      });
    }

    return {
      start: function () { loadAll(0); },
      /** Not while the reader is at something that it would take away. */
      refresh: function () {
        if (!giving.assigning.busy()) {
          loadAll(start);
        }
      },
      /** Also hides the loading bar: what is drawn next does not wait for the pending answer. */
      stop: function () {
        stopped = true;
        api.hideLoadingBar();
      }
    };
  };
});
