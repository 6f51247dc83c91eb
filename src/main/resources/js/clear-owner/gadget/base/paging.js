/** Where a page lies in a list. Pure. */
define('clear-owner/gadget/base/paging', [], function () {
  'use strict';

  return {
    /**
     * @param start of the page in the list, from 0
     * @param shown how many the page has
     * @param limit how many a page may have
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
