/** The preview of a plan: requests it, follows it, and starts the transfer. */
define('clear-owner/settings/transfer/preview', [
  'clear-owner/common/dom', 'clear-owner/common/host', 'clear-owner/common/failure', 'clear-owner/common/notices',
  'clear-owner/settings/transfer/fetch', 'clear-owner/settings/transfer/texts',
  'clear-owner/settings/transfer/view/findings'
], function (dom, host, failure, notices, fetch, texts, view) {
  'use strict';
  var PAUSE = 700;

  /**
   * @param started called with the transfer once it has started
   * @param refused called with a failure
   */
  return function Preview(format, started, refused) {
    // Stays on the page, so that screen readers announce its changes; they would read all of the findings.
    var status = dom.el('p', {role: 'status', 'class': 'clear-owner-assistive'});
    var content = dom.el('div');
    var node = dom.el('div', {'class': 'clear-owner-transfer-preview', tabindex: -1}, [status, content]);
    var found = null;
    var outdated = false;
    var starting = false;
    // Whether Jira said, when it was to start, that much has changed since.
    var muchChanged = false;
    // Counts the previews that were asked for; answers about earlier ones are ignored.
    var asked = 0;

    function current(action) {
      var mine = asked;
      return function (answer) {
        if (mine === asked) {
          action(answer);
        }
      };
    }

    function say(text) {
      if (status.textContent !== text) {
        dom.replace(status, text);
      }
    }

    function running() {
      return found.state === 'waiting' || found.state === 'running';
    }

    function draw() {
      var ready = found.state === 'finished' && !outdated && view.changes(found);
      dom.keepFocus(node, function () {
        dom.replace(content, [
          outdated && dom.el('div', {'class': 'aui-message aui-message-warning'}, dom.el('p', null, texts.outdated())),
          muchChanged
            && dom.el('div', {'class': 'aui-message aui-message-warning'}, dom.el('p', null, texts.muchChanged())),
          view.findings(found, format, {
            start: ready && dom.el('button', {
              type: 'button', 'class': 'aui-button aui-button-primary', id: 'clear-owner-transfer-start',
              'data-focus': 'start', disabled: starting, click: start
            }, muchChanged ? texts.startAnyway() : texts.start()),
            stop: running() && dom.el('button', {
              type: 'button', 'class': 'aui-button', 'data-focus': 'stop', click: stop
            }, texts.stopPreview())
          })
        ]);
      });
      say(outdated ? texts.outdated() : running() ? texts.looking.started() : view.sum(found, format));
    }

    function reveal() {
      if (node.scrollIntoView) {
        node.scrollIntoView({block: 'nearest'});
      }
    }

    function show(answer) {
      var done = found && running() && answer.state !== 'waiting' && answer.state !== 'running';
      found = answer;
      draw();
      if (done) {
        reveal();
      }
      if (running()) {
        host.later(PAUSE, current(function () { follow(answer.id); }));
      }
    }

    /** The preview goes on in Jira even if one request for its state fails. */
    function follow(id) {
      fetch.findPreview(id).then(current(show)).then(null, current(function (reason) {
        dom.replace(content, notices.failed(failure.understood(reason), function () { follow(id); }));
      }));
    }

    function stop() {
      var id = found.id;
      clear();
      fetch.cancelPreview(id);
    }

    function clear() {
      asked += 1;
      found = null;
      dom.replace(content, null);
      say('');
    }

    /** A second click changes nothing: a preview starts one transfer. */
    function start() {
      if (!starting) {
        starting = true;
        draw();
        fetch.start(found.id, muchChanged).then(started).then(null, function (reason) {
          var understood = failure.understood(reason);
          starting = false;
          muchChanged = Boolean(understood.fields && understood.fields.anyway);
          draw();
          if (muchChanged) {
            say(texts.muchChanged());
          } else {
            refused(understood);
          }
        });
      }
    }

    return {
      node: node,
      request: function (plan) {
        clear();
        outdated = false;
        muchChanged = false;
        fetch.preview(plan).then(current(show)).then(null, current(function (reason) {
          refused(failure.understood(reason));
        }));
      },
      /** The plan was changed since. */
      outdate: function () {
        if (found && !outdated) {
          outdated = true;
          draw();
        }
      },
      clear: clear
    };
  };
});
