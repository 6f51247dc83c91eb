/** How clear the gadget's projects were over the last days: a line, or in words why there is none. */
define('clear-owner/chart/trend', [
  'clear-owner/common/dom', 'clear-owner/chart/chart', 'clear-owner/chart/model', 'clear-owner/common/failure',
  'clear-owner/common/notices', 'clear-owner/chart/trend-fetch', 'clear-owner/chart/trend-texts'
], function (dom, chart, model, failure, notices, fetch, texts) {
  'use strict';

  /** Why days cannot tell of such a scope; null if they can. They count whole projects, and what is unresolved. */
  function unlike(settings) {
    return settings.scopeType !== 'projects' ? settings.scopeType : settings.unresolvedOnly ? null : 'resolved';
  }

  function counted(days) {
    return days.filter(function (day) { return day.issues > 0; });
  }

  /** @param settings as clear-owner/gadget/base/preferences reads them; period, if not the 90 days of the gadget */
  return function Trend(settings, format) {
    var reason = unlike(settings);
    var node = settings.showTrend
      ? dom.el('section', {'class': 'clear-owner-trend', 'aria-label': texts.title()}) : null;
    var change = dom.el('span', {'class': 'clear-owner-change'});
    var shown = '';

    function empty(text, action) {
      return dom.el('div', {'class': 'clear-owner-trend-empty'}, [dom.el('p', null, text), action]);
    }

    function drawn(found) {
      var days = counted(found.days);
      if (found.projects === 0 && found.leftOut.length) {
        return empty(texts.hidden(found.leftOut.join(', ')));
      }
      if (days.length < 2 && settings.period && settings.period.to) {
        return empty(texts.few());
      }
      if (days.length < 2) {
        return empty(days.length ? texts.since(format.day(days[0].day)) : texts.soon());
      }
      return [
        chart(found.days, format),
        found.leftOut.length > 0 && dom.el('p', {'class': 'clear-owner-quiet'}, texts.without(found.leftOut.join(', ')))
      ];
    }

    /** Only of all that the number beside it counts, and up to now as that is. */
    function tell(found) {
      var moved = found.leftOut.length || settings.period && settings.period.to
        ? null : model.change(found.days, 'all');
      dom.replace(change, moved && [
        dom.el('span', {'aria-hidden': 'true'}, moved.points > 0 ? '▲ ' : moved.points < 0 ? '▼ ' : ''),
        texts.change(format.points(moved.points), format.day(moved.from))
      ]);
    }

    function load() {
      fetch.trend(settings.projects, settings.period).then(function (found) {
        // The days change once a night; a chart that is looked at, or read as a table, is left alone.
        if (JSON.stringify(found) !== shown) {
          shown = JSON.stringify(found);
          tell(found);
          dom.replace(node, drawn(found));
        }
      }).then(null, function (problem) {
        shown = '';
        dom.replace(change, null);
        dom.replace(node, empty(notices.shortly(failure.understood(problem)), notices.retry(load)));
      });
    }

    if (node) {
      dom.replace(node, reason
        ? dom.el('p', {'class': 'clear-owner-quiet'}, texts.none(reason)) : empty(texts.loading()));
    }
    return {
      node: node,
      change: change,
      load: function () {
        if (node && !reason) {
          load();
        }
      }
    };
  };
});
