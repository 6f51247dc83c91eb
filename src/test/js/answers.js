// Answers of the REST resource, as its contract defines them.
export const MARKUP = '<img src=x onerror="document.title=1">&amp;';

export const person = (name, active = true) => ({
  key: name, name, displayName: name, avatarUrl: '/jira/secure/useravatar?ownerId=' + name, active
});

export const clear = owner => ({
  code: 'clear', label: 'Clear', level: 'clear', unclear: false, reasons: [], owner, provenance: 'issue', since: null
});

export const missing = since => ({
  code: 'missing', label: 'Missing', level: 'critical', unclear: true, reasons: ['missing'], owner: null,
  provenance: null, since
});

export const inactive = (owner, since) => ({
  code: 'inactive', label: 'Inactive', level: 'critical', unclear: true, reasons: ['inactive'], owner,
  provenance: 'issue', since
});

export const issue = (number, vision = clear(person('pat')), execution = missing('2014-05-21T00:18:48Z')) => ({
  id: 10000 + number, key: 'ABC-' + number, summary: 'Summary ' + number,
  issueType: {name: 'Bug', iconUrl: '/jira/images/bug.svg'}, vision, execution
});

/** 101 of 170 issues are unclear. Returns the issues of the requested page. */
export function unclear({jql, start, limit}) {
  const issues = [];
  for (let number = start + 1; number <= Math.min(101, start + limit); number += 1) {
    issues.push(issue(number));
  }
  return {
    scope: {jql, issues: 170, partial: false},
    counts: {assessed: 170, unclear: 101, vision: 3, execution: 100, both: 2},
    reasons: {vision: {inactive: 3}, execution: {missing: 99, inactive: 1}},
    legend: {missing: {label: 'Missing', level: 'critical'}, inactive: {label: 'Inactive', level: 'critical'}},
    searches: {
      scope: jql, assessed: 'A', unclear: 'U or "x"', vision: 'V', execution: 'E', both: 'B',
      reasons: {vision: {inactive: 'V-inactive'}, execution: {missing: 'E-missing', inactive: 'E-inactive'}}
    },
    issues, start, limit, total: 101
  };
}

export function nothingUnclear(request, issues, assessed = issues) {
  return {
    ...unclear(request), scope: {jql: request.jql, issues},
    counts: {assessed, unclear: 0, vision: 0, execution: 0, both: 0},
    reasons: {vision: {}, execution: {}}, issues: [], total: 0
  };
}

/** All 1,665 issues, of which 170 are assessed. */
export const mostNotAssessed = request => ({...unclear(request), scope: {jql: request.jql, issues: 1665}});
