/** Shows a table of how clear each part of a project is, with bars. */
define('clear-owner/report/shares', [
  'clear-owner/common/dom', 'clear-owner/common/links', 'clear-owner/report/texts'
], function (dom, links, texts) {
  'use strict';

  function meter(part) {
    var fill = dom.el('span', {'class': 'clear-owner-stripe clear-owner-stripe-clear'});
    fill.style.width = 100 * (part.issues - part.unclear) / part.issues + '%';
    return dom.el('span', {'class': 'clear-owner-meter', 'aria-hidden': 'true'}, fill);
  }

  function row(part, format) {
    var clear = part.issues - part.unclear;
    return dom.el('tr', null, [
      dom.el('th', {scope: 'row', 'class': 'clear-owner-part-name', title: part.name}, part.name),
      dom.el('td', {'class': 'clear-owner-part-share'}, format.percent(clear, part.issues)),
      dom.el('td', {'class': 'clear-owner-part-meter'}, meter(part)),
      dom.el('td', null, texts.whereOf(format.number(clear), format.number(part.issues))),
      dom.el('td', null, part.unclear === 0 ? texts.whereAll() : dom.el('a', {href: links.search(part.search)},
        format.number(part.unclear)))
    ]);
  }

  return {
    node: function (found, format) {
      return dom.el('div', {'class': 'clear-owner-parts', 'data-by': found.by}, [
        dom.el('table', {'class': 'aui'}, [
          dom.el('thead', null, dom.el('tr', null, [
            dom.el('th', {scope: 'col'}, texts.whereBy(found.by)),
            dom.el('th', {scope: 'colgroup', colspan: 3}, texts.whereClear()),
            dom.el('th', {scope: 'col'}, texts.whereUnclear())
          ])),
          dom.el('tbody', null, found.values.map(function (part) { return row(part, format); }))
        ]),
        found.leftOut > 0 && dom.el('p', {'class': 'clear-owner-quiet'}, texts.whereMore(format.number(found.leftOut)))
      ]);
    }
  };
});
