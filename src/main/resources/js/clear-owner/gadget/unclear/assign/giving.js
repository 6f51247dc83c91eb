/**
 * Connects assigning owners to the list: redraws it, announces the outcome, and moves the focus.
 */
define('clear-owner/gadget/unclear/assign/giving', [
  'clear-owner/common/failure', 'clear-owner/common/undo', 'clear-owner/gadget/unclear/assign/assigning',
  'clear-owner/gadget/unclear/assign/outcome'
], function (failure, undoAll, Assigning, outcome) {
  'use strict';

  /** @param list {issues(), redraw(), reload()}; reload requests the list from Jira */
  return function AssignmentFlow(page, format, list) {
    var finished = null;
    var focusAt = null;

    function rowOf(key) {
      return list.issues().map(function (issue) { return issue.key; }).indexOf(key);
    }

    var assigning = new Assigning({
      redraw: function () {
        if (assigning.busy()) {
          page.say(null);
        }
        list.redraw();
      },
      closed: function (form) {
        page.focusOn(form.bulk ? 'bulk-' + form.role : 'assign-' + form.keys[0] + '-' + form.role);
      },
      done: function (run) {
        finished = run;
        focusAt = assigning.failures().length ? null : rowOf(run.keys[0]);
        list.reload();
      }
    });

    var undoing = false;

    /** A second click changes nothing. */
    function undo(run) {
      if (undoing) {
        return;
      }
      undoing = true;
      undoAll(run.undo).then(function (result) {
        undoing = false;
        page.say(outcome.undone(result, format), true, null, true);
        list.reload();
      }, function (problem) {
        undoing = false;
        page.failed(failure.understood(problem), function () { undo(run); });
      });
    }

    return {
      assigning: assigning,
      /** Announces the outcome. Call this when the reloaded list is drawn. */
      announce: function () {
        var failed = assigning.failures().length;
        var run = finished;
        if (run) {
          page.say(outcome.of(run, failed, list.issues(), format), failed === 0 || run.undo.length > 0,
            run.undo.length > 0 ? function () { undo(run); } : null);
          finished = null;
        }
      },
      /** Call this after the reloaded list is drawn. */
      restoreFocus: function () {
        if (focusAt !== null) {
          page.focusRow(Math.max(0, focusAt));
          focusAt = null;
        }
      }
    };
  };
});
