/**
 * Charts the share of clear issues per day: lines, a legend with the values of the day under the pointer, and a
 * summary of the change. A table of the days can replace the lines in the same space.
 */
define('clear-owner/chart/chart', [
  'clear-owner/common/dom', 'clear-owner/chart/model', 'clear-owner/chart/line', 'clear-owner/chart/table',
  'clear-owner/chart/texts'
], function (dom, model, line, table, texts) {
  'use strict';

  function sample(kind) {
    var stroke = line.STROKES[kind];
    return dom.svg('svg', {width: 20, height: 8, viewBox: '0 0 20 8', 'aria-hidden': 'true', focusable: 'false'},
      dom.svg('path', {
        'class': 'clear-owner-chart-sample-' + kind, d: 'M0 4h20', fill: 'none',
        'stroke-width': stroke.width, 'stroke-dasharray': stroke.dash.join(' ')
      }));
  }

  function Legend(days, format) {
    var day = dom.el('span', {'class': 'clear-owner-chart-day'});
    var values = model.KINDS.map(function () { return dom.el('span', {'class': 'clear-owner-chart-value'}); });
    this.node = dom.el('div', {'class': 'clear-owner-chart-legend', 'aria-hidden': 'true'}, [
      model.KINDS.map(function (kind, index) {
        return dom.el('span', {'class': 'clear-owner-chart-kind'}, [
          sample(kind), texts.kind(kind), ' ', values[index]
        ]);
      }),
      day
    ]);
    this.show = function (index) {
      var shown = days[index === null ? days.length - 1 : index];
      dom.replace(day, format.day(shown.day));
      model.KINDS.forEach(function (kind, at) {
        var percent = model.percent(shown, kind);
        dom.replace(values[at], percent === null ? '–' : format.share(percent));
      });
    };
    this.show(null);
  }

  /** @param days from GET trend; at least two have a share of clear issues */
  return function chart(days, format) {
    var change = model.change(days, 'all');
    var legend = new Legend(days, format);
    var drawing = dom.el('div', {'class': 'clear-owner-chart-lines', 'aria-hidden': 'true'});
    var listing = dom.el('div', {
      'class': 'clear-owner-chart-days', role: 'region', tabindex: 0, 'aria-label': texts.table(), hidden: true
    });
    var toggle = dom.el('button', {
      type: 'button', 'class': 'aui-button aui-button-link clear-owner-chart-toggle', 'data-focus': 'chart-toggle',
      click: function () { toggleTable(listing.hidden); }
    }, texts.showTable());

    function toggleTable(visible) {
      if (visible && !listing.firstChild) {
        dom.replace(listing, table.node(days, format));
      }
      listing.hidden = !visible;
      drawing.hidden = visible;
      legend.node.hidden = visible;
      dom.replace(toggle, visible ? texts.showLine() : texts.showTable());
    }

    line.draw(drawing, days, format, function (index) { legend.show(index); });
    return dom.el('figure', {'class': 'clear-owner-chart'}, [
      dom.el('figcaption', {'class': 'clear-owner-chart-caption'}, [
        dom.el('span', null, texts.summary(format.share(change.first), format.day(change.from),
          format.share(change.last), format.day(change.to), format.points(change.points))),
        toggle
      ]),
      dom.el('div', {'class': 'clear-owner-chart-place'}, [legend.node, drawing, listing])
    ]);
  };
});
