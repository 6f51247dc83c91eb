/** Shows the trend of projects as a chart, or explains why there is none. */
define('clear-owner/chart/trend', [
  'clear-owner/common/dom', 'clear-owner/chart/chart', 'clear-owner/chart/model', 'clear-owner/chart/table',
  'clear-owner/common/failure', 'clear-owner/common/notices', 'clear-owner/chart/trend-fetch',
  'clear-owner/chart/trend-texts'
], function (dom, chart, model, table, failure, notices, fetch, texts) {
  'use strict';

  function counted(days) {
    return days.filter(function (day) { return day.issues > 0; });
  }

  /** Why days with issues have no line, which takes two days with a share of clear issues; null if they have one. */
  function withoutLine(days, format) {
    var shares = days.filter(model.hasShare);
    if (shares.length > 1) {
      return null;
    }
    if (days.some(function (day) { return day.assessed === null; })) {
      return texts.countsOnly();
    }
    return shares.length ? texts.since(format.day(shares[0].day)) : texts.noneAssessed();
  }

  /**
   * @param projects keys; empty for all projects that the reader can see
   * @param options  period: as in clear-owner/chart/trend-fetch;
   *                 without: why there is no trend: filter, jql or resolved; both optional
   */
  return function Trend(projects, options, format) {
    var period = options.period;
    var endsEarlier = Boolean(period && period.to);
    // A group, not a section: a dashboard can have many, and landmarks of a page need names of their own.
    var node = dom.el('div', {'class': 'clear-owner-trend', role: 'group', 'aria-label': texts.title()});
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
      if (days.length < 2 && endsEarlier) {
        return empty(texts.few());
      }
      if (days.length < 2) {
        return empty(days.length ? texts.since(format.day(days[0].day)) : texts.soon());
      }
      if (withoutLine(days, format)) {
        return [empty(withoutLine(days, format)), table.folded(found.days, format)];
      }
      return [
        chart(found.days, format),
        notices.partial(found.partial),
        found.leftOut.length > 0 && dom.el('p', {'class': 'clear-owner-quiet'}, texts.without(found.leftOut.join(', ')))
      ];
    }

    /** Shows the change only if it covers the same issues as the number beside it, up to now. */
    function tell(found) {
      var moved = found.leftOut.length || found.partial || endsEarlier ? null : model.change(found.days, 'all');
      dom.replace(change, moved && [
        dom.el('span', {'aria-hidden': 'true'}, moved.points > 0 ? '▲ ' : moved.points < 0 ? '▼ ' : ''),
        texts.change(format.points(moved.points), format.day(moved.from))
      ]);
    }

    function load() {
      fetch.trend(projects, period).then(function (found) {
        // Days change once a night. Do not redraw an unchanged chart or table while somebody reads it.
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

    dom.replace(node, options.without
      ? dom.el('p', {'class': 'clear-owner-quiet'}, texts.none(options.without)) : empty(texts.loading()));
    return {
      node: node,
      change: change,
      load: function () {
        if (!options.without) {
          load();
        }
      }
    };
  };
});
