/** Requests of the settings pages. A scope is a project key, or null for the global policy. */
define('clear-owner/settings/policy/fetch', ['clear-owner/common/request'], function (request) {
  'use strict';
  var BASE = '/rest/clear-owner/1.0/policy';

  function path(scope) {
    return scope === null ? BASE : BASE + '/projects/' + encodeURIComponent(scope);
  }

  return {
    policy: function (scope) { return request.get(path(scope)); },
    save: function (scope, body) { return request.put(path(scope), body); },
    history: function (scope, start, limit) {
      return request.get(path(scope) + '/history', {start: start, limit: limit});
    },
    projects: function (start, limit) { return request.get(BASE + '/projects', {start: start, limit: limit}); },
    /** Names of all issue types by id. */
    typeNames: function () {
      return request.get('/rest/api/2/issuetype').then(function (all) {
        var names = {};
        all.forEach(function (type) { names[type.id] = type.name; });
        return names;
      });
    },
    tryOut: function (scope, body) {
      var sent = {};
      Object.keys(body).forEach(function (name) { sent[name] = body[name]; });
      if (scope !== null) {
        sent.project = scope;
      }
      return request.post(BASE + '/dry-runs', sent);
    },
    dryRun: function (id) { return request.get(BASE + '/dry-runs/' + encodeURIComponent(id)); },
    cancelDryRun: function (id) { return request.remove(BASE + '/dry-runs/' + encodeURIComponent(id)); }
  };
});
