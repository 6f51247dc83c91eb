/** The rows of the issue table and the page that they are on. Pure. */
define('clear-owner/gadget/unclear/rows', ['clear-owner/gadget/base/paging'], function (paging) {
  'use strict';

  function instant(text) {
    var date = text ? new Date(text) : null;
    return date && !isNaN(date.getTime()) ? date : null;
  }

  function roleOf(assessed) {
    return {
      code: assessed.code,
      label: assessed.label || assessed.code,
      level: assessed.level,
      unclear: assessed.unclear === true,
      owner: assessed.owner || null,
      provenance: assessed.provenance || null,
      since: assessed.unclear === true ? instant(assessed.since) : null
    };
  }

  /** The longest time that one of the roles is unclear; null when nobody wrote it down. */
  function oldest(roles) {
    return roles.map(function (role) { return role.since; }).filter(Boolean).sort(function (a, b) {
      return a.getTime() - b.getTime();
    })[0] || null;
  }

  return {
    of: function (result) {
      return result.issues.map(function (issue) {
        var vision = roleOf(issue.vision);
        var execution = roleOf(issue.execution);
        return {
          key: issue.key,
          editable: issue.editable === true,
          summary: issue.summary,
          type: issue.issueType || null,
          vision: vision,
          execution: execution,
          since: oldest([vision, execution])
        };
      });
    },
    pageOf: function (result) {
      return paging.of(result.start, result.issues.length, result.limit, result.total);
    },
    /** Where to look when a page lies beyond the end, because the list became shorter; null when it does not. */
    lastPageStart: function (result) {
      if (result.issues.length || result.total === 0 || result.start === 0) {
        return null;
      }
      return Math.floor((result.total - 1) / result.limit) * result.limit;
    }
  };
});
