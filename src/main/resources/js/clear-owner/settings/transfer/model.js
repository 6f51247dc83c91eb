/** What pages say about transfers, apart from words. Pure. */
define('clear-owner/settings/transfer/model', [], function () {
  'use strict';
  var ROLES = ['product', 'delivery'];
  /** Too little time has passed before to know a speed. */
  var SECONDS_BEFORE = 3;
  var MINUTE = 60;
  var HOUR = 3600;
  /** The states in which each action is possible. */
  var WHEN = {
    pause: ['running'],
    goOn: ['paused', 'stopped'],
    cancel: ['running', 'paused', 'stopped'],
    undo: ['finished', 'cancelled', 'stopped', 'paused']
  };
  /** By what the reader may do next. */
  var LOZENGES = {
    running: 'inprogress', undoing: 'inprogress', paused: 'moved', stopped: 'removed', finished: 'success'
  };

  function moving(state) {
    return state === 'running' || state === 'undoing';
  }

  return {
    roles: ROLES,
    moving: moving,
    /** Whether how far it is can be shown. */
    measurable: function (transfer) {
      return transfer.total !== null && (moving(transfer.state) || transfer.state === 'paused');
    },
    possible: function (action, transfer) {
      var nothing = action === 'undo' && !(transfer.counts && transfer.counts.changed > 0);
      return !nothing && WHEN[action].indexOf(transfer.state) >= 0;
    },
    lozenge: function (state) {
      return LOZENGES[state] ? ' aui-lozenge-' + LOZENGES[state] : '';
    },
    /**
     * The time that is left, by the speed since the first time it was called.
     *
     * @return a function of {done, total} and the current time in milliseconds, which returns {n, unit} or null
     */
    timeLeft: function () {
      var first = null;
      return function (progress, now) {
        // An undo counts anew.
        first = first && first.done <= progress.done ? first : {done: progress.done, now: now};
        var seconds = (now - first.now) / 1000;
        var done = progress.done - first.done;
        if (seconds < SECONDS_BEFORE || done === 0) {
          return null;
        }
        var left = seconds / done * (progress.total - progress.done);
        if (left >= HOUR) {
          return {n: Math.round(left / HOUR), unit: 'hour'};
        }
        return left >= MINUTE ? {n: Math.round(left / MINUTE), unit: 'minute'}
          : {n: Math.max(1, Math.ceil(left)), unit: 'second'};
      };
    }
  };
});
