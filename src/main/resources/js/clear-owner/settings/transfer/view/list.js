/** The list of transfers, or what they are for if there are none. */
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
      dom.el('td', null, people.state(transfer.state)),
      dom.el('td', {'class': 'clear-owner-transfer-number'},
        transfer.counts ? format.number(transfer.counts.changed) : '–')
    ]);
  }

  return {
    /**
     * @param all   those to show @param total how many there are
     * @param on    {own, open(id), create(), more()}: whether people hand over what they own themselves
     */
    list: function (all, total, format, on) {
      var button = notices.button(on.own ? texts.handOver() : texts.create(), on.create, true);
      if (total === 0) {
        return notices.notice('empty', null, texts.empty(), on.own ? texts.ownMore() : texts.emptyMore(), button);
      }
      return [
        dom.el('p', {'class': 'clear-owner-transfer-buttons'}, button),
        dom.el('table', {'class': 'aui clear-owner-transfers'}, [
          people.cells([texts.started(), texts.by(), texts.what(), texts.state(), texts.changed()]),
          dom.el('tbody', null, all.map(function (transfer) { return row(transfer, format, on.open); }))
        ]),
        total > all.length && dom.el('p', {'class': 'clear-owner-transfer-buttons'}, dom.el('button', {
          type: 'button', 'class': 'aui-button', 'data-focus': 'more', click: on.more
        }, texts.more()))
      ];
    }
  };
});
