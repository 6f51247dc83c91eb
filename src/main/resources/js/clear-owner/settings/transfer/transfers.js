/** Transfers on a settings page: the list, the form of a new one, and one with its evidence. */
define('clear-owner/settings/transfer/transfers', [
  'clear-owner/common/dom', 'clear-owner/common/host', 'clear-owner/common/format', 'clear-owner/common/failure',
  'clear-owner/common/notices', 'clear-owner/settings/transfer/fetch', 'clear-owner/settings/transfer/texts',
  'clear-owner/settings/transfer/form', 'clear-owner/settings/transfer/view/list',
  'clear-owner/settings/transfer/view/transfer'
], function (dom, host, formats, failure, notices, fetch, texts, Form, listView, view) {
  'use strict';
  var PAUSE = 1000;
  var LISTED = 50;
  var ROWS = 25;

  /** @param options {project, owner}: as those of the form; both may be null */
  return function Transfers(element, options) {
    var format = formats.of(host.locale(), host.timeZone);
    var root = dom.el('div', {'class': 'clear-owner-ui', tabindex: -1});
    // What the page shows now; answers to what it showed before are ignored.
    var shown = 0;

    function failed(again) {
      return function (problem) {
        dom.replace(root, notices.failed(failure.understood(problem), again));
      };
    }

    function list() {
      var now = shown += 1;
      fetch.list(0, LISTED).then(function (page) {
        if (now === shown) {
          dom.replace(root, listView.list(page, format, open, function () { create(null); }));
        }
      }).then(null, failed(list));
    }

    function create(owner) {
      var now = shown += 1;
      fetch.userFields().then(function (fields) {
        if (now === shown) {
          var form = new Form({
            project: options.project, owner: owner, own: false, fields: fields, format: format
          }, function (transfer) {
            if (transfer) {
              open(transfer.id);
            } else {
              list();
            }
          });
          dom.replace(root, form.node);
          form.ready();
          root.querySelector('input:checked, select').focus();
        }
      }).then(null, failed(function () { create(owner); }));
    }

    function open(id) {
      var now = shown += 1;
      var status = dom.el('div', {'aria-live': 'polite'});
      var question = dom.el('div');
      var evidence = dom.el('div');
      var rows = [];

      function current() {
        return now === shown;
      }

      function act(request) {
        return function () {
          request(id).then(draw).then(null, failed(function () { open(id); }));
        };
      }

      function ask() {
        fetch.undoCounts(id).then(function (counts) {
          dom.replace(question, view.undo(counts, format, function () {
            dom.replace(question, null);
            act(fetch.undo)();
          }, function () { dom.replace(question, null); }));
          question.querySelector('[data-focus="confirm"]').focus();
        }).then(null, failed(function () { open(id); }));
      }

      var actions = {
        pause: act(function (one) { return fetch.setState(one, 'paused'); }),
        goOn: act(function (one) { return fetch.setState(one, 'running'); }),
        cancel: act(function (one) { return fetch.setState(one, 'cancelled'); }),
        undo: ask
      };

      function more(after) {
        fetch.rows(id, after, ROWS).then(function (page) {
          if (current()) {
            rows = rows.concat(page.values);
            dom.replace(evidence, view.rows(rows, page.next === null ? null : function () { more(page.next); }));
          }
        }).then(null, failed(function () { open(id); }));
      }

      function reload() {
        rows = [];
        more(0);
      }

      function draw(transfer) {
        if (!current()) {
          return;
        }
        dom.replace(status, view.transfer(transfer, format, actions));
        if (transfer.state === 'running' || transfer.state === 'undoing') {
          host.later(PAUSE, function () {
            if (current()) {
              fetch.find(id).then(draw).then(null, failed(function () { open(id); }));
            }
          });
        } else {
          reload();
        }
      }

      fetch.find(id).then(function (transfer) {
        if (current()) {
          dom.replace(root, [
            dom.el('p', null, dom.el('button', {
              type: 'button', 'class': 'aui-button aui-button-link', 'data-focus': 'back', click: list
            }, texts.back())),
            status, question, evidence
          ]);
          draw(transfer);
          status.querySelector('h4').focus();
        }
      }).then(null, failed(function () { open(id); }));
    }

    return {
      start: function () {
        dom.replace(element, root);
        dom.replace(root, notices.loading(texts.loading()));
        if (options.owner) {
          fetch.owner(options.owner).then(function (load) { create(load.user); }).then(null, failed(list));
        } else {
          list();
        }
      }
    };
  };
});
