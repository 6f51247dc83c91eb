/**
 * Connects assigning owners to the list: what is drawn meanwhile, what is announced afterwards, and where the focus
 * goes.
 */
define('clear-owner/gadget/unclear/assign/giving', [
  'clear-owner/gadget/unclear/assign/assigning', 'clear-owner/gadget/unclear/assign/outcome'
], function (Assigning, outcome) {
  'use strict';

  /** @param list issues() that it shows, redraw() them, reload() them from Jira */
  return function Giving(page, format, list) {
    var ended = null;
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
      closed: function (was) {
        page.focusOn(was.bulk ? 'bulk-' + was.role : 'assign-' + was.keys[0] + '-' + was.role);
      },
      done: function (run) {
        ended = run;
        focusAt = assigning.failures().length ? null : rowOf(run.keys[0]);
        list.reload();
      }
    });

    return {
      assigning: assigning,
      /** What became of it: to be told with the list that shows it too. */
      tell: function () {
        var failed = assigning.failures().length;
        if (ended) {
          page.say(outcome.text(ended, failed, list.issues(), format), failed === 0);
          ended = null;
        }
      },
      /** Once that list is drawn. */
      restoreFocus: function () {
        if (focusAt !== null) {
          page.focusRow(Math.max(0, focusAt));
          focusAt = null;
        }
      }
    };
  };
});
