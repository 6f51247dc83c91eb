/** The list of transfers. */
define('clear-owner/settings/transfer/view/list', [
  'clear-owner/common/dom', 'clear-owner/common/notices', 'clear-owner/settings/transfer/texts',
  'clear-owner/settings/transfer/view/people'
], function (dom, notices, texts, people) {
  'use strict';

  function row(transfer, format, open) {
    var started = format.exact(new Date(transfer.startedAt));
    return dom.el('tr', {'data-transfer': transfer.id}, [
      dom.el('td', null, dom.el('button', {
        type: 'button', 'class': 'aui-button aui-button-link', 'data-focus': transfer.id,
        'aria-label': texts.open(started), click: function () { open(transfer.id); }
      }, started)),
      dom.el('td', null, people.person(transfer.startedBy)),
      dom.el('td', null, people.scope(transfer.plan)),
      dom.el('td', null, texts.stateOf(transfer.state)),
      dom.el('td', null, transfer.counts ? format.number(transfer.counts.changed) : '–')
    ]);
  }

  return {
    /** @param open called with the id of a transfer; create opens the form */
    list: function (page, format, open, create) {
      var button = notices.button(texts.create(), create, true);
      if (page.total === 0) {
        return notices.notice('empty', null, texts.empty(), texts.emptyMore(), button);
      }
      return [
        dom.el('p', null, button),
        dom.el('table', {'class': 'aui clear-owner-transfers'}, [
          people.cells([texts.started(), texts.by(), texts.what(), texts.state(), texts.changed()]),
          dom.el('tbody', null, page.values.map(function (transfer) { return row(transfer, format, open); }))
        ])
      ];
    }
  };
});
