/** One transfer: how far it is, its numbers, and what can be done about it. */
define('clear-owner/settings/transfer/view/transfer', [
  'clear-owner/common/dom', 'clear-owner/common/links', 'clear-owner/common/host',
  'clear-owner/settings/transfer/model', 'clear-owner/settings/transfer/texts',
  'clear-owner/settings/transfer/view/people', 'clear-owner/settings/transfer/view/findings'
], function (dom, links, host, model, texts, people, findings) {
  'use strict';

  function progress(transfer, format, left) {
    var words = transfer.state === 'undoing' ? texts.undoProgress : texts.progress;
    return model.measurable(transfer) && [
      dom.el('progress', {'aria-label': texts.stateOf(transfer.state), max: transfer.total || 1, value: transfer.done}),
      dom.el('p', {'class': 'clear-owner-transfer-progress'}, [
        words(format.number(transfer.done), format.number(transfer.total)),
        left && ' – ' + texts.timeLeft(format.duration(left.n, left.unit))
      ])
    ];
  }

  function numbers(transfer, format) {
    var counts = transfer.counts;
    return counts && [
      dom.el('ul', {'class': 'clear-owner-transfer-numbers'}, ['changed', 'failed', 'undone', 'left']
        .filter(function (name) { return name === 'changed' || counts[name] > 0; })
        .map(function (name) {
          return dom.el('li', {'data-count': name}, [
            texts.rowState(name), ' ', dom.el('strong', null, format.number(counts[name]))
          ]);
        })),
      !model.moving(transfer.state) && counts.expected !== counts.changed + counts.undone + counts.left && dom.el('p',
        {'class': 'clear-owner-quiet', 'data-count': 'expected'}, texts.expected(format.number(counts.expected))),
      findings.left(counts, format)
    ];
  }

  function buttons(transfer, act) {
    function button(name, label) {
      return model.possible(name, transfer) && dom.el('button', {
        type: 'button', 'class': 'aui-button', 'data-focus': name, click: act[name]
      }, label);
    }
    return dom.el('p', {'class': 'clear-owner-transfer-buttons'}, [
      button('pause', texts.pause()), button('goOn', texts.goOn()), button('cancel', texts.cancel()),
      button('undo', texts.undo()),
      dom.el('a', {
        'class': 'aui-button aui-button-link', 'data-focus': 'csv',
        href: host.contextPath() + '/rest/clear-owner/1.0/transfers/' + encodeURIComponent(transfer.id) + '/csv?'
          + links.separator().slice(1)
      }, texts.csv())
    ]);
  }

  return {
    /**
     * @param left the time that is left as {n, unit}, or null
     * @param act  {pause, goOn, cancel, undo}
     */
    transfer: function (transfer, format, left, act) {
      return [
        dom.el('h4', {tabindex: -1, 'data-focus': 'heading'}, people.scope(transfer.plan)),
        dom.el('p', null, [
          people.state(transfer.state), ' ', format.exact(new Date(transfer.startedAt)), ' ',
          people.person(transfer.startedBy)
        ]),
        transfer.plan.project && dom.el('p', {'class': 'clear-owner-quiet'}, texts.within(transfer.plan.project)),
        transfer.problem && dom.el('div', {'class': 'aui-message aui-message-warning'},
          dom.el('p', null, transfer.problem)),
        progress(transfer, format, left),
        numbers(transfer, format),
        buttons(transfer, act)
      ];
    },
    /** Asks before an undo. */
    undo: function (counts, format, confirm, keep) {
      function line(count, text) {
        return count > 0 && dom.el('li', null, text(format.number(count)));
      }
      return dom.el('div', {
        'class': 'aui-message aui-message-info clear-owner-transfer-undo', role: 'group', 'aria-label': texts.undoAsk(),
        keydown: function (event) {
          if (event.key === 'Escape') {
            keep();
          }
        }
      }, [
        dom.el('p', {'class': 'title'}, dom.el('strong', null, texts.undoAsk())),
        dom.el('p', null, texts.undoCounts(format.number(counts.restorable), format.number(counts.changed))),
        dom.el('ul', null, [
          line(counts.changedSince, texts.undoSince), line(counts.gone, texts.undoGone),
          line(counts.accountsDeleted, texts.undoDeleted)
        ]),
        counts.restorable > 0 && dom.el('button', {
          type: 'button', 'class': 'aui-button aui-button-primary', 'data-focus': 'confirm', click: confirm
        }, texts.undoDo()),
        dom.el('button', {
          type: 'button', 'class': 'aui-button aui-button-link', 'data-focus': 'keep', click: keep
        }, texts.undoKeep())
      ]);
    }
  };
});
