/** What went wrong with a request, from its status and the JSON error that came with it. Pure. */
define('clear-owner/common/failure', [], function () {
  'use strict';

  function parsed(body) {
    try {
      return JSON.parse(body) || {};
    } catch (notJson) {
      return {};
    }
  }

  /** Our own resources answer with a list of errors; Jira's own with messages and errors by field. */
  function messagesOf(json) {
    if (Array.isArray(json.errors)) {
      return json.errors.map(function (error) { return error.message; });
    }
    return (json.errorMessages || []).concat(Object.keys(json.errors || {}).map(function (field) {
      return json.errors[field];
    }));
  }

  /** Messages by the field of the request that they are about; of several for one field, the first. */
  function fieldsOf(json) {
    var fields = {};
    (Array.isArray(json.errors) ? json.errors : []).forEach(function (error) {
      if (error.field && !fields[error.field]) {
        fields[error.field] = String(error.message);
      }
    });
    return fields;
  }

  function kindOf(status) {
    if (status === 0) {
      return 'offline';
    }
    if (status === 401) {
      return 'logged-out';
    }
    if (status === 429) {
      return 'busy';
    }
    return status >= 400 && status < 500 ? 'refused' : 'broken';
  }

  return {
    of: function (status, body) {
      var json = parsed(body);
      return {
        kind: kindOf(status), messages: messagesOf(json).filter(Boolean).map(String), fields: fieldsOf(json)
      };
    },
    /** What our resources say of one of several things that were asked for together. */
    refused: function (errors) {
      return {kind: 'refused', messages: messagesOf({errors: errors}).filter(Boolean).map(String), fields: {}};
    },
    /** A failure as it is; any other problem, such as an answer of another form, as one of Jira's side. */
    understood: function (problem) {
      return problem && problem.kind ? problem : {kind: 'broken', messages: [String(problem)]};
    }
  };
});
