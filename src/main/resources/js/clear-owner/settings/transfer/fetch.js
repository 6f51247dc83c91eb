/** Requests of transfers. */
define('clear-owner/settings/transfer/fetch', [
  'jquery', 'clear-owner/common/request', 'clear-owner/common/people'
], function ($, request, people) {
  'use strict';
  var BASE = '/rest/clear-owner/1.0';
  var TRANSFERS = BASE + '/transfers';

  function one(id) {
    return TRANSFERS + '/' + encodeURIComponent(id);
  }

  function preview(id) {
    return TRANSFERS + '/previews/' + encodeURIComponent(id);
  }

  function named(all) {
    return all.map(function (one) { return {id: one.id, name: one.name}; });
  }

  return {
    list: function (start, limit) { return request.get(TRANSFERS, {start: start, limit: limit}); },
    find: function (id) { return request.get(one(id)); },
    rows: function (id, after, limit) { return request.get(one(id) + '/issues', {after: after, limit: limit}); },
    setState: function (id, state) { return request.put(one(id) + '/state', {state: state}); },
    undoCounts: function (id) { return request.get(one(id) + '/undo'); },
    undo: function (id) { return request.post(one(id) + '/undo', {}); },
    preview: function (plan) { return request.post(TRANSFERS + '/previews', plan); },
    findPreview: function (id) { return request.get(preview(id)); },
    cancelPreview: function (id) { return request.remove(preview(id)); },
    /** Imports the text of a file with new owners. @param project the key of the only project, or null */
    importTable: function (csv, project) {
      return request.post(TRANSFERS + '/tables', project ? {csv: csv, project: project} : {csv: csv});
    },
    /** The projects that the reader sees, as {id, name}. */
    projects: function () {
      return request.get('/rest/api/2/project').then(named);
    },
    /** The components of a project, as {id, name}. */
    components: function (project) {
      return request.get('/rest/api/2/project/' + encodeURIComponent(project) + '/components').then(named);
    },
    /** @param anyway also if much has changed since the preview */
    start: function (previewId, anyway) {
      return request.post(TRANSFERS, anyway ? {preview: previewId, anyway: true} : {preview: previewId});
    },
    /** The site's own custom fields that hold one user, as {id, name}. */
    userFields: function () {
      return request.get('/rest/api/2/field').then(function (fields) {
        return fields.filter(function (field) {
          var schema = field.schema || {};
          return field.custom && schema.type === 'user' && String(schema.custom).indexOf('io.clearowner') !== 0;
        }).map(function (field) { return {id: field.id, name: field.name}; });
      });
    },
    /** Who reads the page, as our REST API describes users. */
    reader: function () { return request.get(BASE + '/mine').then(function (mine) { return mine.load.user; }); },
    /** A person who owns something; of a deleted account, only the key is known. */
    owner: function (key) {
      return request.get(BASE + '/owners/' + encodeURIComponent(key)).then(function (load) {
        return load.user;
      }, function () {
        return $.Deferred().resolve({key: key, name: key, displayName: key, active: false});
      });
    },
    people: people
  };
});
