/** Describes a failed request from its status and JSON body. Pure. */
define('clear-owner/common/failure', [], function () {
  'use strict';

  function parsed(body) {
    try {
      return JSON.parse(body) || {};
    } catch (notJson) {
      return {};
    }
  }

  /** Our resources return a list of errors; Jira's return messages and errors by field. */
  function messagesOf(json) {
    if (Array.isArray(json.errors)) {
      return json.errors.map(function (error) { return error.message; });
    }
    return (json.errorMessages || []).concat(Object.keys(json.errors || {}).map(function (field) {
      return json.errors[field];
    }));
  }

  /** Messages by request field; only the first for each field. */
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
    /** The failure of one item in a bulk request to our resources. */
    refused: function (errors) {
      return {kind: 'refused', messages: messagesOf({errors: errors}).filter(Boolean).map(String), fields: {}};
    },
    /** Returns a failure unchanged; reports any other problem, such as an unexpected answer, as a server failure. */
    understood: function (problem) {
      return problem && problem.kind ? problem : {kind: 'broken', messages: [String(problem)]};
    }
  };
});
