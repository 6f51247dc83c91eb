/** One transfer: follows it while it runs, and shows its evidence once it is at rest. */
define('clear-owner/settings/transfer/one', [
  'clear-owner/common/dom', 'clear-owner/common/host', 'clear-owner/common/failure', 'clear-owner/common/notices',
  'clear-owner/settings/transfer/fetch', 'clear-owner/settings/transfer/model', 'clear-owner/settings/transfer/texts',
  'clear-owner/settings/transfer/view/transfer', 'clear-owner/settings/transfer/view/evidence'
], function (dom, host, failure, notices, fetch, model, texts, view, evidenceView) {
  'use strict';
  var PAUSE = 1000;
  var ROWS = 25;

  /** @param back called to go back to the list */
  return function One(id, format, back) {
    // Stays on the page, so that screen readers announce its changes, but not each step of the progress.
    var status = dom.el('p', {role: 'status', 'class': 'clear-owner-assistive'});
    var content = dom.el('div');
    var question = dom.el('div');
    var problem = dom.el('div');
    var evidence = dom.el('div', {'class': 'clear-owner-transfer-evidence'});
    var node = dom.el('div', {tabindex: -1}, [
      dom.el('p', null, dom.el('button', {
        type: 'button', 'class': 'aui-button aui-button-link clear-owner-transfer-back', 'data-focus': 'back',
        click: back
      }, texts.back())),
      status, problem, content, question, evidence
    ]);
    var timeLeft = model.timeLeft();
    var transfer = null;
    var rows = [];
    var stopped = false;

    function failed(again) {
      return function (reason) {
        if (!stopped) {
          dom.replace(problem, notices.failed(failure.understood(reason), function () {
            dom.replace(problem, null);
            again();
          }));
        }
      };
    }

    function act(request) {
      return function () {
        dom.replace(question, null);
        request(id).then(draw).then(null, failed(load));
      };
    }

    var actions = {
      pause: act(function () { return fetch.setState(id, 'paused'); }),
      goOn: act(function () { return fetch.setState(id, 'running'); }),
      cancel: act(function () { return fetch.setState(id, 'cancelled'); }),
      undo: ask
    };

    function ask() {
      fetch.undoCounts(id).then(function (counts) {
        dom.replace(question, view.undo(counts, format, act(fetch.undo), function () {
          dom.replace(question, null);
          content.querySelector('[data-focus=undo]').focus();
        }));
        question.querySelector('button').focus();
      }).then(null, failed(ask));
    }

    function more(after) {
      fetch.rows(id, after, ROWS).then(function (page) {
        if (!stopped) {
          var known = after === 0 ? 0 : rows.length;
          rows = after === 0 ? page.values : rows.concat(page.values);
          dom.keepFocus(evidence, function () {
            dom.replace(evidence, evidenceView.rows(rows,
              page.next === null ? null : function () { more(page.next); }));
          });
          if (known > 0 && rows.length > known) {
            evidence.querySelectorAll('tbody tr')[known].querySelector('a, td[tabindex]').focus();
          }
        }
      }).then(null, failed(function () { more(after); }));
    }

    function draw(answer) {
      if (stopped) {
        return;
      }
      var changed = transfer !== null && transfer.state !== answer.state;
      transfer = answer;
      var left = model.moving(answer.state) ? timeLeft(answer, host.now().getTime()) : null;
      dom.keepFocus(node, function () {
        dom.replace(content, view.transfer(transfer, format, left, actions));
      });
      if (changed) {
        dom.replace(status, texts.stateOf(transfer.state));
      }
      if (model.moving(answer.state)) {
        host.later(PAUSE, function () {
          // Another answer may have come meanwhile, and follows by itself.
          if (transfer === answer) {
            load();
          }
        });
      } else {
        more(0);
      }
    }

    function load() {
      if (!stopped) {
        return fetch.find(id).then(draw).then(null, failed(load));
      }
      return null;
    }

    return {
      node: node,
      start: function () {
        dom.replace(content, notices.loading(texts.loading()));
        load().then(function () {
          var heading = content.querySelector('h4');
          if (heading) {
            heading.focus();
          }
        });
      },
      stop: function () { stopped = true; }
    };
  };
});
