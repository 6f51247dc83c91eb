/** Computes the position of a page in a list. Pure. */
define('clear-owner/gadget/base/paging', [], function () {
  'use strict';

  return {
    /**
     * @param start index of the first row, from 0
     * @param shown rows on the page
     * @param limit maximum rows per page
     */
    of: function (start, shown, limit, total) {
      return {
        first: shown ? start + 1 : 0,
        last: start + shown,
        total: total,
        previous: start > 0 ? Math.max(0, start - limit) : null,
        next: start + shown < total && shown ? start + shown : null
      };
    }
  };
});
