/** Undoes changes of owners that were just made. */
define('clear-owner/common/undo', [
  'jquery', 'clear-owner/common/host', 'clear-owner/common/request'
], function ($, host, request) {
  'use strict';
  var BASE = '/rest/clear-owner/1.0/transfers/';
  var PAUSE = 700;
  /** As many as a message can name. */
  var NAMED = 10;

  function one(id) {
    return BASE + encodeURIComponent(id);
  }

  /** It may still run if a job has taken it over. */
  function end(transfer) {
    var again = $.Deferred();
    if (transfer.state !== 'undoing') {
      return transfer;
    }
    host.later(PAUSE, again.resolve);
    return again.then(function () { return request.get(one(transfer.id)); }).then(end);
  }

  /** What was not put back, as {key, message}. */
  function left(transfer) {
    return transfer.counts.left === 0 ? [] : request.get(one(transfer.id) + '/issues', {limit: 100})
      .then(function (page) {
        return page.values.filter(function (row) { return row.state === 'left'; }).slice(0, NAMED);
      });
  }

  function undo(id) {
    return request.post(one(id) + '/undo', {}).then(end).then(function (transfer) {
      return $.when(left(transfer)).then(function (rows) {
        return {undone: transfer.counts.undone, changed: transfer.counts.undone + transfer.counts.left, left: rows};
      });
    });
  }

  /**
   * @param ids that REST returned for the changes
   * @return a promise of {undone, changed, left}: numbers, and what was not put back as {key, message}
   */
  return function undoAll(ids) {
    return ids.reduce(function (before, id) {
      return before.then(function (sum) {
        return undo(id).then(function (more) {
          return {
            undone: sum.undone + more.undone, changed: sum.changed + more.changed, left: sum.left.concat(more.left)
          };
        });
      });
    }, $.Deferred().resolve({undone: 0, changed: 0, left: []}));
  };
});
