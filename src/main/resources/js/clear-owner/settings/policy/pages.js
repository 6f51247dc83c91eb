/** A table that loads more rows page by page. Focuses the first new row. */
define('clear-owner/settings/policy/pages', [
  'clear-owner/common/dom', 'clear-owner/common/failure', 'clear-owner/common/notices'
], function (dom, failure, notices) {
  'use strict';

  /**
   * @param size rows per page
   * @param fetch  takes the first row and the number of rows; returns a promise of {total, values}
   * @param view takes {total, values} of all pages so far and a function that loads the next; returns nodes
   */
  return function Pages(node, size, fetch, view) {
    var rows = dom.el('div');
    var problem = dom.el('div');

    function focusRow(from) {
      var first = rows.querySelectorAll('tbody tr')[from];
      var control = first && first.querySelector('a, button');
      if (control) {
        control.focus();
      }
    }

    function load(known) {
      fetch(known.length, size).then(function (page) {
        var values = known.concat(page.values);
        dom.replace(problem, null);
        dom.replace(rows, view({total: page.total, values: values}, function () { load(values); }));
        if (known.length) {
          focusRow(known.length);
        }
      }).then(null, function (reason) {
        dom.replace(problem, notices.failed(failure.understood(reason), function () { load(known); }));
      });
    }

    return {
      start: function () {
        dom.replace(node, [rows, problem]);
        load([]);
      }
    };
  };
});
