/** Shows the days of a chart as a table, newest first. */
define('clear-owner/chart/table', [
  'clear-owner/common/dom', 'clear-owner/chart/model', 'clear-owner/chart/texts'
], function (dom, model, texts) {
  'use strict';

  function head(text) {
    return dom.el('th', {scope: 'col'}, text);
  }

  function row(day, format) {
    return dom.el('tr', null, [
      dom.el('th', {scope: 'row'}, format.day(day.day)),
      dom.el('td', null, format.number(day.issues)),
      dom.el('td', null, day.assessed === null ? '–' : format.number(day.assessed)),
      model.KINDS.map(function (kind) {
        var percent = model.percent(day, kind);
        return dom.el('td', null, percent === null ? '–' : format.share(percent));
      })
    ]);
  }

  function node(days, format) {
    return dom.el('table', {'class': 'clear-owner-chart-table'}, [
      dom.el('caption', {'class': 'clear-owner-assistive'}, texts.table()),
      dom.el('thead', null, dom.el('tr', null, [
        head(texts.day()), head(texts.issues()), head(texts.assessed())
      ].concat(model.KINDS.map(function (kind) { return head(texts.kind(kind)); })))),
      dom.el('tbody', null, days.slice().reverse().map(function (day) { return row(day, format); }))
    ]);
  }

  return {
    node: node,
    /** The table below a line that opens it. */
    folded: function (days, format) {
      return dom.el('details', {'class': 'clear-owner-chart-folded'}, [
        dom.el('summary', null, texts.showTable()),
        dom.el('div', {
          'class': 'clear-owner-chart-days', role: 'region', tabindex: 0, 'aria-label': texts.table()
        }, node(days, format))
      ]);
    }
  };
});
