/** Shows a table of how clear each part of a project is, with bars. */
define('clear-owner/report/shares', [
  'clear-owner/common/dom', 'clear-owner/common/links', 'clear-owner/common/texts', 'clear-owner/report/texts'
], function (dom, links, shared, texts) {
  'use strict';

  function meter(part) {
    var fill = dom.el('span', {'class': 'clear-owner-stripe clear-owner-stripe-clear'});
    fill.style.width = 100 * (part.assessed - part.unclear) / part.assessed + '%';
    return dom.el('span', {'class': 'clear-owner-meter', 'aria-hidden': 'true'}, fill);
  }

  function unclear(part, format) {
    if (part.assessed === 0) {
      return '–';
    }
    return part.unclear === 0 ? texts.whereAll()
      : dom.el('a', {href: links.search(part.search)}, format.number(part.unclear));
  }

  function row(part, format) {
    return dom.el('tr', null, [
      dom.el('th', {scope: 'row', 'class': 'clear-owner-part-name', title: part.name}, part.name),
      dom.el('td', {'class': 'clear-owner-part-share'}, format.clear(part.unclear, part.assessed)),
      dom.el('td', {'class': 'clear-owner-part-meter'}, part.assessed > 0 && meter(part)),
      dom.el('td', null, [
        part.assessed > 0
          && texts.whereOf(format.number(part.assessed - part.unclear), format.number(part.assessed)),
        part.issues > part.assessed && dom.el('span', {'class': 'clear-owner-quiet clear-owner-part-not-assessed'},
          shared.notAssessed.count(format.number(part.issues - part.assessed)))
      ]),
      dom.el('td', null, unclear(part, format))
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
