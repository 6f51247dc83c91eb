/**
 * Connects assigning owners to the list: redraws it, announces the outcome, and moves the focus.
 */
define('clear-owner/gadget/unclear/assign/giving', [
  'clear-owner/gadget/unclear/assign/assigning', 'clear-owner/gadget/unclear/assign/outcome'
], function (Assigning, outcome) {
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
          page.say('');
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

    return {
      assigning: assigning,
      /** Announces the outcome. Call this when the reloaded list is drawn. */
      announce: function () {
        var failed = assigning.failures().length;
        if (finished) {
          page.say(outcome.text(finished, failed, list.issues(), format), failed === 0);
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
