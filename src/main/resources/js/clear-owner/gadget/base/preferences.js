/**
 * Converts the gadget's settings from and to the strings that a dashboard stores, and to the JQL of their scope.
 * Pure: no DOM, no requests.
 */
define('clear-owner/gadget/base/preferences', ['clear-owner/common/jql'], function (jql) {
  'use strict';
  var SCOPES = ['projects', 'filter', 'jql'];
  var ROLES = ['either', 'vision', 'execution', 'both'];
  var GROUPS = ['none', 'project', 'component', 'issueType', 'epic', 'reason', 'owner'];
  var ROWS = [5, 10, 20, 50];
  var REFRESH = ['false', '15', '30', '60', '120'];
  var ENTITIES = {amp: '&', lt: '<', gt: '>', quot: '"', apos: '\''};

  /** Decodes a stored text, which the dashboard may return HTML-encoded. */
  function decoded(text) {
    return String(text).replace(/&(?:#(\d{1,5})|#x([\da-f]{1,4})|(amp|lt|gt|quot|apos));/gi,
      function (whole, decimal, hexadecimal, name) {
        return name ? ENTITIES[name.toLowerCase()]
          : String.fromCharCode(decimal ? Number(decimal) : parseInt(hexadecimal, 16));
      });
  }

  function text(raw, name) {
    return raw[name] === undefined || raw[name] === null ? '' : decoded(raw[name]).trim();
  }

  function oneOf(values, value, defaultValue) {
    return values.indexOf(value) < 0 ? defaultValue : value;
  }

  /**
   * Reads preferences stored by any version of the gadget. Settings that an older version did not have get the values
   * that match its display; those that only a newer version has are ignored.
   */
  function read(raw) {
    var given = raw || {};
    return {
      isConfigured: text(given, 'isConfigured') === 'true',
      title: text(given, 'title'),
      scopeType: oneOf(SCOPES, text(given, 'scopeType'), 'projects'),
      projects: text(given, 'projects').split(',').map(function (key) { return key.trim(); }).filter(Boolean),
      filterId: text(given, 'filterId'),
      filterName: text(given, 'filterName'),
      jql: text(given, 'jql'),
      unresolvedOnly: text(given, 'unresolvedOnly') !== 'false',
      role: oneOf(ROLES, text(given, 'role'), 'either'),
      groupBy: oneOf(GROUPS, text(given, 'groupBy'), 'none'),
      showTrend: text(given, 'showTrend') !== 'false',
      rows: oneOf(ROWS, Number(text(given, 'rows')), 10),
      refresh: oneOf(REFRESH, text(given, 'refresh'), 'false')
    };
  }

  function write(settings) {
    return {
      isConfigured: 'true',
      title: settings.title,
      scopeType: settings.scopeType,
      projects: settings.projects.join(','),
      filterId: settings.filterId,
      filterName: settings.filterName,
      jql: settings.jql,
      unresolvedOnly: String(settings.unresolvedOnly),
      role: settings.role,
      groupBy: settings.groupBy,
      showTrend: String(settings.showTrend),
      rows: String(settings.rows),
      refresh: settings.refresh
    };
  }

  function jqlOf(settings) {
    if (settings.scopeType === 'filter') {
      return 'filter = ' + settings.filterId;
    }
    if (settings.scopeType === 'jql') {
      return settings.jql;
    }
    return jql.ofProjects(settings.projects, settings.unresolvedOnly);
  }

  return {
    ROLES: ROLES,
    GROUPS: GROUPS,
    ROWS: ROWS,
    REFRESH: REFRESH,
    read: read,
    write: write,
    jqlOf: jqlOf,
    /** The errors that the user must correct: field and problem. */
    problems: function (settings) {
      if (settings.scopeType === 'filter' && !/^[1-9]\d*$/.test(settings.filterId)) {
        return [{field: 'filterId', problem: settings.filterId ? 'filter-not-a-number' : 'filter-missing'}];
      }
      if (settings.scopeType === 'jql' && !settings.jql) {
        return [{field: 'jql', problem: 'jql-missing'}];
      }
      return [];
    }
  };
});
