/**
 * Assigns an owner to one issue from its row, or to several selected issues. Sends batches, to show progress.
 * Jira checks each issue separately, so each failure belongs to one issue.
 */
define('clear-owner/gadget/unclear/assign/assigning', [
  'jquery', 'clear-owner/common/failure', 'clear-owner/gadget/unclear/fetch'
], function ($, failure, fetch) {
  'use strict';
  var BATCH_SIZE = 10;

  function batches(keys) {
    return keys.length === 0 ? [] : [keys.slice(0, BATCH_SIZE)].concat(batches(keys.slice(BATCH_SIZE)));
  }

  /**
   * Returns a promise of {results, undo}: a result per issue as {key, left, changed, failure}, whose failure is null on
   * success; and what the change can be undone by, or null.
   */
  function assign(keys, role, user, bulk, all) {
    var asked = bulk ? fetch.assignAll(keys, role, user, all ? 'always' : 'unclear').then(function (answer) {
      return {undo: answer.undo, results: answer.values.map(function (one) {
        return {
          key: one.key, left: one.result === 'left',
          failure: one.result === 'failed' ? failure.refused(one.errors) : null
        };
      })};
    }) : fetch.assign(keys[0], role, user).then(function (ownership) {
      return {undo: ownership.undo, results: [{key: keys[0], failure: null}]};
    });
    return asked.then(null, function (problem) {
      var reason = failure.understood(problem);
      return $.Deferred().resolve({undo: null, results: keys.map(function (key) {
        return {key: key, failure: reason};
      })});
    });
  }

  /**
   * @param on callbacks: redraw(); closed(the former open()) without a change; done(run) after all issues were tried
   */
  return function Assigning(on) {
    var open = null;
    var chosen = {};
    var progress = null;
    var failures = [];

    function keys() {
      return Object.keys(chosen);
    }

    function runBatch(run, batch, user) {
      return assign(batch, run.role, user, open.bulk, run.all).then(function (answer) {
        if (answer.undo) {
          run.undo.push(answer.undo);
        }
        answer.results.forEach(function (one) {
          if (one.failure) {
            failures.push(one);
          } else if (one.left) {
            run.left.push(one.key);
            delete chosen[one.key];
          } else {
            run.done.push(one.key);
            delete chosen[one.key];
          }
        });
        progress = {done: run.done.length + run.left.length + failures.length, all: run.keys.length};
        on.redraw();
      });
    }

    return {
      /** The issues and role of the open form: {keys, role, bulk}, or null. */
      open: function () { return open; },
      isOpen: function (key) { return Boolean(open && !open.bulk && open.keys[0] === key); },
      start: function (key, role) {
        open = {keys: [key], role: role, bulk: false};
        failures = [];
        on.redraw();
      },
      startBulk: function (role) {
        open = {keys: keys(), role: role, bulk: true};
        failures = [];
        on.redraw();
      },
      close: function () {
        var closed = open;
        open = null;
        on.redraw();
        on.closed(closed);
      },
      /** @param unclear whether each role is unclear: {product, delivery} */
      choose: function (key, selected, unclear) {
        if (selected) {
          chosen[key] = unclear || {};
        } else {
          delete chosen[key];
        }
        on.redraw();
      },
      isChosen: function (key) { return Boolean(chosen[key]); },
      chosen: keys,
      /** How many of the issues in the open form have an owner who is clear. */
      clearOwners: function () {
        return open.keys.filter(function (key) { return chosen[key] && chosen[key][open.role] === false; }).length;
      },
      clear: function () {
        chosen = {};
        open = null;
        failures = [];
        on.redraw();
      },
      progress: function () { return progress; },
      failures: function () { return failures; },
      /** Whether a refresh would discard the reader's input. */
      busy: function () { return open !== null || progress !== null || keys().length > 0; },
      /**
       * @param user a user key, or null for nobody
       * @param name the display name to announce
       * @param all  whether clear owners of chosen issues are replaced, too
       */
      run: function (user, name, all) {
        var run = {keys: open.keys, role: open.role, done: [], left: [], undo: [], name: name, all: Boolean(all)};
        if (progress) {
          return;
        }
        failures = [];
        progress = {done: 0, all: run.keys.length};
        on.redraw();
        batches(run.keys).reduce(function (before, batch) {
          return before.then(function () { return runBatch(run, batch, user); });
        }, $.Deferred().resolve()).then(function () {
          progress = null;
          if (failures.length === 0) {
            open = null;
          } else {
            open.keys = failures.map(function (one) { return one.key; });
          }
          on.done(run);
        });
      }
    };
  };
});
