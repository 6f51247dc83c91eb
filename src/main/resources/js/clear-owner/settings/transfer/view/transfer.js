/** One transfer: how far it is, what it changed, and what can be done about it. */
define('clear-owner/settings/transfer/view/transfer', [
  'clear-owner/common/dom', 'clear-owner/common/links', 'clear-owner/common/notices', 'clear-owner/common/host',
  'clear-owner/settings/transfer/texts', 'clear-owner/settings/transfer/view/people',
  'clear-owner/settings/transfer/view/findings'
], function (dom, links, notices, host, texts, people, findings) {
  'use strict';
  /** The states in which each button is of use. */
  var WHEN = {
    pause: ['running'],
    goOn: ['paused', 'stopped'],
    cancel: ['running', 'paused'],
    undo: ['finished', 'cancelled', 'stopped', 'paused']
  };
  var MOVING = ['running', 'paused', 'undoing'];

  function progress(transfer, format) {
    var undoing = transfer.state === 'undoing';
    return transfer.total !== null && MOVING.indexOf(transfer.state) >= 0 && [
      dom.el('progress', {'aria-label': texts.stateOf(transfer.state), max: transfer.total || 1, value: transfer.done}),
      dom.el('p', null, (undoing ? texts.undoProgress : texts.progress)(
        format.number(transfer.done), format.number(transfer.total)))
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
      dom.el('p', {'class': 'clear-owner-quiet'}, texts.expected(format.number(counts.expected))),
      findings.left(counts, format)
    ];
  }

  function buttons(transfer, act) {
    function button(name, label) {
      return dom.el('button', {
        type: 'button', 'class': 'aui-button', 'data-focus': name, click: function () { act[name](); }
      }, label);
    }
    function useful(name) {
      return WHEN[name].indexOf(transfer.state) >= 0;
    }
    var changed = transfer.counts && transfer.counts.changed > 0;
    return dom.el('p', {'class': 'clear-owner-transfer-buttons'}, [
      useful('pause') && button('pause', texts.pause()),
      useful('goOn') && button('goOn', texts.goOn()),
      useful('cancel') && button('cancel', texts.cancel()),
      changed && useful('undo') && button('undo', texts.undo()),
      dom.el('a', {
        'class': 'aui-button aui-button-link', 'data-focus': 'csv',
        href: host.contextPath() + '/rest/clear-owner/1.0/transfers/' + encodeURIComponent(transfer.id) + '/csv?'
          + links.separator().slice(1)
      }, texts.csv())
    ]);
  }

  function row(one) {
    return dom.el('tr', {'data-state': one.state}, [
      dom.el('td', null, one.key
        ? [dom.el('a', {href: links.issue(one.key)}, one.key), ' ', one.summary] : one.area),
      dom.el('td', null, texts.roleName(one.role)),
      dom.el('td', null, people.person(one.from)),
      dom.el('td', null, people.person(one.to)),
      dom.el('td', null, [texts.rowState(one.state), one.message && dom.el('div', null, one.message)])
    ]);
  }

  return {
    transfer: function (transfer, format, act) {
      return [
        dom.el('h4', {tabindex: -1, 'data-focus': 'heading'}, people.scope(transfer.plan)),
        dom.el('p', null, [
          dom.el('span', {'class': 'aui-lozenge', 'data-state': transfer.state}, texts.stateOf(transfer.state)), ' ',
          format.exact(new Date(transfer.startedAt)), ' ', people.person(transfer.startedBy)
        ]),
        transfer.problem && dom.el('div', {'class': 'aui-message aui-message-warning'},
          dom.el('p', null, transfer.problem)),
        progress(transfer, format),
        numbers(transfer, format),
        buttons(transfer, act)
      ];
    },
    undo: function (counts, format, confirm, keep) {
      function line(count, text) {
        return count > 0 && dom.el('li', null, text(format.number(count)));
      }
      return dom.el('div', {'class': 'aui-message aui-message-info clear-owner-transfer-undo', role: 'group',
        'aria-label': texts.undoAsk()}, [
        dom.el('p', {'class': 'title'}, dom.el('strong', null, texts.undoAsk())),
        dom.el('p', null, texts.undoCounts(format.number(counts.restorable), format.number(counts.changed))),
        dom.el('ul', null, [
          line(counts.changedSince, texts.undoSince), line(counts.gone, texts.undoGone),
          line(counts.accountsDeleted, texts.undoDeleted)
        ]),
        dom.el('button', {
          type: 'button', 'class': 'aui-button aui-button-primary', 'data-focus': 'confirm', click: confirm
        }, texts.undoDo()),
        dom.el('button', {type: 'button', 'class': 'aui-button aui-button-link', click: keep}, texts.undoKeep())
      ]);
    },
    rows: function (rows, more) {
      return rows.length === 0 ? dom.el('p', {'class': 'clear-owner-quiet'}, texts.noRows()) : [
        dom.el('table', {'class': 'aui clear-owner-transfer-rows'}, [
          people.cells([texts.issue(), texts.role(), texts.from(), texts.to(), texts.result()]),
          dom.el('tbody', null, rows.map(row))
        ]),
        more && dom.el('p', null, notices.button(texts.more(), more))
      ];
    }
  };
});
