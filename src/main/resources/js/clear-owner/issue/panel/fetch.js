/** Requests of the panel. Each change returns the new ownership. */
define('clear-owner/issue/panel/fetch', ['clear-owner/common/request'], function (request) {
  'use strict';

  function path(key, more) {
    return '/rest/clear-owner/1.0/issues/' + encodeURIComponent(key) + '/ownership' + (more || '');
  }

  return {
    ownership: function (key) {
      return request.get(path(key));
    },
    candidates: function (key, query) {
      return request.get(path(key, '/candidates'), {query: query});
    },
    /** @param user a user key, or null for nobody */
    give: function (key, role, user) {
      return request.put(path(key, '/' + role), {user: user});
    },
    answer: function (key, role, answer, note) {
      return request.post(path(key, '/' + role + '/confirmation'),
        note ? {answer: answer, note: note} : {answer: answer});
    },
    waive: function (key, role, until, reason) {
      return request.put(path(key, '/' + role + '/waiver'), {until: until, reason: reason});
    },
    /** The user who would get the mail that requests an owner. */
    approver: function (key, role) {
      return request.get(path(key, '/' + role + '/request'));
    },
    ask: function (key, role, message) {
      return request.post(path(key, '/' + role + '/request'), message ? {message: message} : {});
    },
    endWaiver: function (key, role) {
      return request.remove(path(key, '/' + role + '/waiver'));
    }
  };
});
