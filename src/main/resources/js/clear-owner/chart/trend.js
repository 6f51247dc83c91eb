/** How clear projects were over the last days: a line, or in words why there is none. */
define('clear-owner/chart/trend', [
  'clear-owner/common/dom', 'clear-owner/chart/chart', 'clear-owner/chart/model', 'clear-owner/common/failure',
  'clear-owner/common/notices', 'clear-owner/chart/trend-fetch', 'clear-owner/chart/trend-texts'
], function (dom, chart, model, failure, notices, fetch, texts) {
  'use strict';

  function counted(days) {
    return days.filter(function (day) { return day.issues > 0; });
  }

  /**
   * @param projects keys; none for all that the reader sees
   * @param options  period: as clear-owner/chart/trend-fetch takes it;
   *                 without: why there is no trend, filter, jql or resolved; both may be left out
   */
  return function Trend(projects, options, format) {
    var period = options.period;
    var endsEarlier = Boolean(period && period.to);
    var node = dom.el('section', {'class': 'clear-owner-trend', 'aria-label': texts.title()});
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
      return [
        chart(found.days, format),
        notices.partial(found.partial),
        found.leftOut.length > 0 && dom.el('p', {'class': 'clear-owner-quiet'}, texts.without(found.leftOut.join(', ')))
      ];
    }

    /** Only of all that the number beside it counts, and up to now as that is. */
    function tell(found) {
      var moved = found.leftOut.length || found.partial || endsEarlier ? null : model.change(found.days, 'all');
      dom.replace(change, moved && [
        dom.el('span', {'aria-hidden': 'true'}, moved.points > 0 ? '▲ ' : moved.points < 0 ? '▼ ' : ''),
        texts.change(format.points(moved.points), format.day(moved.from))
      ]);
    }

    function load() {
      fetch.trend(projects, period).then(function (found) {
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
