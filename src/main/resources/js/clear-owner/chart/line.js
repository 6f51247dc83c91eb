/** Draws percentages per day as lines with uPlot, in the current colors of the page. */
define('clear-owner/chart/line', [
  'clear-owner/lib/uplot', 'clear-owner/chart/model', 'clear-owner/chart/watch'
], function (Plot, model, watch) {
  'use strict';
  // Days between ticks: weeks, because multiples of ten mean nothing on a calendar.
  var STEPS = [1, 2, 7, 14, 28, 56, 91, 182, 364];
  var STROKES = {
    all: {token: '--clear-owner-good', width: 2.5, dash: []},
    vision: {token: '--clear-owner-vision', width: 1.5, dash: [6, 3]},
    execution: {token: '--clear-owner-execution', width: 1.5, dash: [2, 3]}
  };

  function options(box, format, at) {
    var style = window.getComputedStyle(box);
    var font = '11px ' + (style.fontFamily || 'sans-serif');
    var color = function (token) { return style.getPropertyValue(token).trim() || style.color; };
    var subtle = color('--clear-owner-subtlest');
    return {
      width: box.clientWidth,
      height: box.clientHeight,
      // The right padding fits half of the last day's label.
      padding: [8, 24, 0, 0],
      legend: {show: false},
      cursor: {y: false, drag: {x: false, y: false, setScale: false}},
      scales: {x: {time: false}, y: {range: [0, 100]}},
      axes: [{
        stroke: subtle, font: font, size: 24, gap: 4, space: 72, incrs: STEPS,
        grid: {show: false}, ticks: {stroke: color('--clear-owner-border'), width: 1, size: 4},
        values: function (plot, days) {
          return days.map(function (day) { return format.dayShort(model.isoOf(day)); });
        }
      }, {
        stroke: subtle, font: font, size: 44, gap: 6,
        grid: {stroke: color('--clear-owner-border'), width: 1}, ticks: {show: false},
        splits: function () { return [0, 50, 100]; },
        values: function (plot, shares) { return shares.map(function (share) { return format.share(share); }); }
      }],
      series: [{}].concat(model.KINDS.map(function (kind) {
        var stroke = STROKES[kind];
        return {
          stroke: color(stroke.token), width: stroke.width, dash: stroke.dash, spanGaps: false, points: {show: false}
        };
      })),
      hooks: {setCursor: [function (plot) { at(typeof plot.cursor.idx === 'number' ? plot.cursor.idx : null); }]}
    };
  }

  return {
    STROKES: STROKES,
    /**
     * @param box  element of a fixed height; drawn once it is on the page
     * @param days at least two, oldest first
     * @param at   called with the index of the day under the pointer, or null
     * @return a function that stops drawing
     */
    draw: function (box, days, format, at) {
      var data = model.lines(days);
      var plot = null;

      function clear() {
        if (plot) {
          plot.destroy();
          plot = null;
        }
      }

      return watch(box, function () {
        clear();
        plot = new Plot(options(box, format, at), data, box);
      }, clear);
    }
  };
});
