/** What a transfer changed, a row for each role. */
define('clear-owner/settings/transfer/view/evidence', [
  'clear-owner/common/dom', 'clear-owner/common/links', 'clear-owner/settings/transfer/texts',
  'clear-owner/settings/transfer/view/people'
], function (dom, links, texts, people) {
  'use strict';

  function row(one) {
    return dom.el('tr', {'data-state': one.state}, [
      dom.el('td', {tabindex: one.key ? null : -1}, one.key
        ? [dom.el('a', {href: links.issue(one.key)}, one.key), ' ', one.summary]
        : one.areaName || texts.area(one.area)),
      dom.el('td', null, texts.roleName(one.role)),
      dom.el('td', null, people.person(one.from)),
      dom.el('td', null, people.person(one.to)),
      dom.el('td', null, [texts.rowState(one.state), one.message && dom.el('div', null, one.message)])
    ]);
  }

  return {
    /** @param more loads the next page; null on the last one */
    rows: function (rows, more) {
      if (rows.length === 0 && !more) {
        return dom.el('p', {'class': 'clear-owner-quiet'}, texts.noRows());
      }
      return [
        dom.el('h5', null, texts.evidence()),
        dom.el('table', {'class': 'aui clear-owner-transfer-rows'}, [
          people.cells([texts.issue(), texts.role(), texts.from(), texts.to(), texts.result()]),
          dom.el('tbody', null, rows.map(row))
        ]),
        more && dom.el('p', {'class': 'clear-owner-transfer-buttons'}, dom.el('button', {
          type: 'button', 'class': 'aui-button', 'data-focus': 'more', click: more
        }, texts.more()))
      ];
    }
  };
});
