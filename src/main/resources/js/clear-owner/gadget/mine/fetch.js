/** Requests of the gadget "My ownership". */
define('clear-owner/gadget/mine/fetch', ['clear-owner/common/request'], function (request) {
  'use strict';
  var BASE = '/rest/clear-owner/1.0';
  return {
    mine: function () { return request.get(BASE + '/mine'); },
    /** @param parameters list, owned, order, start, limit */
    issues: function (parameters) { return request.get(BASE + '/mine/issues', parameters); },
    pending: function (limit) { return request.get(BASE + '/confirmations', {start: 0, limit: limit}); },
    /** @param answer accept or decline */
    answer: function (key, role, answer, note) {
      var path = BASE + '/issues/' + encodeURIComponent(key) + '/ownership/' + role + '/confirmation';
      return request.post(path, note ? {answer: answer, note: note} : {answer: answer});
    }
  };
});
