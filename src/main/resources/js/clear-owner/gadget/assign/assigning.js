/**
 * Gives issues of the table an owner: one from its row, several that were chosen together. Each is one request that Jira
 * checks for itself, one after the other, so that nothing is done by halves and every refusal has its issue.
 */
define('clear-owner/gadget/assign/assigning', [
  'jquery', 'clear-owner/ui/failure', 'clear-owner/gadget/fetch'
], function ($, failure, fetch) {
  'use strict';

  /** @param on redraw, and done(result) once all were tried: then the list is asked for anew */
  return function Assigning(on) {
    var open = null;
    var chosen = {};
    var progress = null;
    var failures = [];

    function keys() {
      return Object.keys(chosen);
    }

    function tried(run, key, user) {
      return fetch.assign(key, run.role, user).then(function () {
        run.done.push(key);
        delete chosen[key];
      }, function (problem) {
        failures.push({key: key, failure: failure.understood(problem)});
        return $.Deferred().resolve();
      }).then(function () {
        progress = {done: run.done.length + failures.length, all: run.keys.length};
        on.redraw();
      });
    }

    return {
      /** What is open: {keys, role, bulk}, or null. */
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
        open = null;
        on.redraw();
      },
      choose: function (key, yes) {
        if (yes) {
          chosen[key] = true;
        } else {
          delete chosen[key];
        }
        on.redraw();
      },
      isChosen: function (key) { return chosen[key] === true; },
      chosen: keys,
      clear: function () {
        chosen = {};
        open = null;
        failures = [];
        on.redraw();
      },
      progress: function () { return progress; },
      failures: function () { return failures; },
      /** Whether the reader is at something that a refresh would take away. */
      busy: function () { return open !== null || progress !== null || keys().length > 0; },
      /** @param user a user key, or null for nobody; a name to tell of it */
      run: function (user, name) {
        var run = {keys: open.keys, role: open.role, done: [], name: name};
        if (progress) {
          return;
        }
        failures = [];
        progress = {done: 0, all: run.keys.length};
        on.redraw();
        run.keys.reduce(function (before, key) {
          return before.then(function () { return tried(run, key, user); });
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
