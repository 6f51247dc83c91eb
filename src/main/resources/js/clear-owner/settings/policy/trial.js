/** The dry run of a policy: starts it, shows its progress, and marks it as outdated if the form changes. */
define('clear-owner/settings/policy/trial', [
  'clear-owner/common/dom', 'clear-owner/common/failure', 'clear-owner/common/notices',
  'clear-owner/settings/policy/fetch', 'clear-owner/settings/policy/view/dry-run'
], function (dom, failure, notices, fetch, view) {
  'use strict';
  var PAUSE = 1000;

  /** @param reveal scrolls a node into view */
  return function Trial(scope, format, reveal) {
    var node = dom.el('div', {'aria-live': 'polite'});
    var tried = null;
    var run = null;
    var outdated = false;
    var dirty = false;

    function draw() {
      dom.keepFocus(node, function () {
        dom.replace(node, run ? view.run(run, outdated, format, stop) : view.untried(dirty));
      });
    }

    function stop() {
      var id = run.id;
      reset();
      fetch.cancelDryRun(id);
    }

    function reset() {
      run = null;
      tried = null;
      outdated = false;
      draw();
    }

    function follow(id) {
      fetch.dryRun(id).then(function (found) {
        if (!run || run.id !== id) {
          return;
        }
        run = found;
        draw();
        reveal(node);
        if (found.state !== 'finished') {
          window.setTimeout(function () { follow(id); }, PAUSE);
        }
      }).then(null, function (reason) {
        // The run continues in Jira even if one request for its state fails.
        dom.replace(node, notices.failed(failure.understood(reason), function () { follow(id); }));
      });
    }

    return {
      node: node,
      /** @param settings of the policy @param values the form's values to try */
      start: function (settings, values) {
        var sent = JSON.parse(JSON.stringify(values));
        return fetch.tryOut(scope, settings.body(values)).then(function (started) {
          tried = sent;
          outdated = false;
          run = started;
          draw();
          follow(started.id);
        });
      },
      /** Marks the run as outdated if the form no longer matches the tried values. */
      compare: function (settings, values, isDirty) {
        var differs = tried !== null && !settings.same(values, tried);
        if (differs !== outdated || isDirty !== dirty || !node.firstChild) {
          outdated = differs;
          dirty = isDirty;
          draw();
        }
      },
      /** Forgets the dry run, after a save or an undo. */
      reset: reset
    };
  };
});
