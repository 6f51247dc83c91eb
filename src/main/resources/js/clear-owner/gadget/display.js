/** Shows a configured gadget and keeps it fresh: asks, waits, draws, and ignores answers that came too late. */
define('clear-owner/gadget/display', [
  'clear-owner/host', 'clear-owner/gadget/fetch', 'clear-owner/gadget/preferences', 'clear-owner/gadget/format',
  'clear-owner/gadget/overview', 'clear-owner/gadget/rows', 'clear-owner/gadget/view/page',
  'clear-owner/gadget/view/notices'
], function (host, fetch, preferences, formats, overview, rows, Page, notices) {
  'use strict';

  /**
   * @param api what the dashboard gives to an item
   * @param settings as clear-owner/gadget/preferences reads them
   * @param configure opens the form; null for a reader who may not change the dashboard
   */
  return function Display(api, element, settings, configure) {
    var page = new Page(element);
    var format = formats.of(host.locale());
    var start = 0;
    var shownAt = null;
    var request = 0;
    var stopped = false;

    function state(result) {
      return {
        format: format,
        now: host.now(),
        role: settings.role,
        overview: overview.of(result),
        listJql: overview.listJql(result, settings.role),
        rows: rows.of(result),
        page: rows.pageOf(result),
        go: load
      };
    }

    function draw(result) {
      var kind = overview.stateOf(result);
      shownAt = host.now();
      start = result.start;
      if (kind === 'scope-empty') {
        page.notice(notices.scopeEmpty(configure));
      } else if (kind === 'all-clear') {
        page.notice(notices.allClear(format.number(result.scope.issues), result.searches.scope));
      } else {
        page.show(state(result));
      }
    }

    function fail(failure, wanted) {
      var retry = function () { load(wanted); };
      if (shownAt && failure.kind !== 'logged-out') {
        page.warn(notices.notRefreshed(format.time(shownAt), failure, retry));
      } else {
        page.notice(notices.failed(failure, retry, configure));
      }
    }

    function load(wanted) {
      var mine = request += 1;
      page.busy();
      api.showLoadingBar();
      fetch.unclear(preferences.jqlOf(settings), settings.role, wanted, settings.rows).then(function (result) {
        var shorter = rows.lastPageStart(result);
        if (!stopped && mine === request && shorter !== null) {
          load(shorter);
        } else if (!stopped && mine === request) {
          draw(result);
        }
      }, function (failure) {
        if (!stopped && mine === request) {
          fail(failure, wanted);
        }
      }).always(function () {
        if (!stopped && mine === request) {
          api.hideLoadingBar();
          api.resize();
        }
      });
    }

    return {
      start: function () { load(0); },
      refresh: function () { load(start); },
      stop: function () { stopped = true; }
    };
  };
});
