/** What went wrong with a request, from its status and the JSON error that came with it. Pure. */
define('clear-owner/ui/failure', [], function () {
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
      return {kind: kindOf(status), messages: messagesOf(parsed(body)).filter(Boolean).map(String)};
    },
    /** A failure as it is; any other problem, such as an answer of another form, as one of Jira's side. */
    understood: function (problem) {
      return problem && problem.kind ? problem : {kind: 'broken', messages: [String(problem)]};
    }
  };
});
