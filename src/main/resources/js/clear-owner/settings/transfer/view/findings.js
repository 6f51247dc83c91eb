/** What a preview of a transfer found, or how far it is. */
define('clear-owner/settings/transfer/view/findings', [
  'clear-owner/common/dom', 'clear-owner/common/links', 'clear-owner/settings/transfer/texts',
  'clear-owner/settings/transfer/view/people'
], function (dom, links, texts, people) {
  'use strict';
  var MOST = 10;

  function counts(title, entries, format, shown) {
    return entries.length > 0 && dom.el('div', {'class': 'clear-owner-transfer-group'}, [
      dom.el('h5', null, title),
      dom.el('ul', null, entries.slice(0, MOST).map(function (entry) {
        return dom.el('li', null, [shown(entry), ' ', dom.el('strong', null, format.number(entry.changes))]);
      })),
      entries.length > MOST && dom.el('p', {'class': 'clear-owner-quiet'},
        texts.andMore(format.number(entries.length - MOST)))
    ]);
  }

  function examples(found) {
    return found.examples.length > 0 && [
      dom.el('h5', null, texts.examples()),
      dom.el('table', {'class': 'aui clear-owner-transfer-examples'}, [
        people.cells([texts.issue(), texts.role(), texts.from(), texts.to()]),
        dom.el('tbody', null, found.examples.map(function (one) {
          return dom.el('tr', null, [
            dom.el('td', null, [dom.el('a', {href: links.issue(one.key)}, one.key), ' ', one.summary]),
            dom.el('td', null, texts.roleName(one.role)),
            dom.el('td', null, people.person(one.from)),
            dom.el('td', null, people.person(one.to))
          ]);
        }))
      ])
    ];
  }

  function areas(found) {
    return found.areas.length > 0 && dom.el('div', {'class': 'clear-owner-transfer-group'}, [
      dom.el('h5', null, texts.areasTitle()),
      dom.el('ul', null, found.areas.map(function (area) {
        return dom.el('li', null,
          [area.name || texts.area(area.kind + ':' + area.id), ' (', texts.roleName(area.role), ')']);
      }))
    ]);
  }

  /** What the person leads in Jira is changed in the settings of its project. */
  function leads(found) {
    return found.leads.length > 0 && dom.el('div', {'class': 'clear-owner-transfer-group', 'data-group': 'leads'}, [
      dom.el('h5', null, texts.leadsTitle()),
      dom.el('ul', null, found.leads.map(function (lead) {
        return dom.el('li', null, dom.el('a', {href: links.projectConfig(lead.project)}, lead.name));
      }))
    ]);
  }

  function left(found, format) {
    var lines = Object.keys(found.skipped).map(function (reason) {
      return texts.skippedOf(texts.skip(reason), format.number(found.skipped[reason]));
    });
    if (found.already > 0) {
      lines.unshift(texts.already(format.number(found.already)));
    }
    return lines.length > 0 && dom.el('div', {'class': 'clear-owner-transfer-left'}, [
      dom.el('h5', null, texts.leftAlone()),
      dom.el('ul', null, lines.map(function (line) { return dom.el('li', null, line); }))
    ]);
  }

  function sum(found, format) {
    var total = found.changes.total;
    if (found.state === 'failed') {
      return found.problem;
    }
    if (total === 0) {
      return found.areas.length > 0 ? texts.areasOnly(format.number(found.areas.length)) : texts.nothing();
    }
    return total === 1 ? texts.wouldChange.one()
      : texts.wouldChange.many(format.number(total), format.number(found.issues));
  }

  function finished(found, format, start) {
    var total = found.changes.total;
    return [
      dom.el('p', {'class': 'clear-owner-transfer-sum'}, dom.el('strong', null, sum(found, format))),
      total > 0 && dom.el('p', null, texts.causes(format.number(total))),
      total > 0 && found.areas.length > 0 && dom.el('p', null, texts.areasToo(format.number(found.areas.length))),
      start && dom.el('p', {'class': 'clear-owner-transfer-buttons'}, start),
      dom.el('div', {'class': 'clear-owner-transfer-groups'}, [
        counts(texts.byOwner(), found.owners, format, function (entry) { return people.person(entry.user); }),
        counts(texts.byProject(), found.projects, format, function (entry) { return entry.name; }),
        areas(found), leads(found), left(found, format)
      ]),
      examples(found)
    ];
  }

  function running(found, format, stop) {
    return [
      dom.el('progress', {'aria-label': texts.preview(), max: found.total || 1, value: found.done}),
      dom.el('p', null, found.state === 'waiting' ? texts.waiting()
        : texts.looking.at(format.number(found.done), format.number(found.total))),
      stop && dom.el('p', {'class': 'clear-owner-transfer-buttons'}, stop)
    ];
  }

  return {
    left: left,
    /** What it found, in a line. */
    sum: sum,
    /** Whether there is anything to change. */
    changes: function (found) { return found.changes.total > 0 || found.areas.length > 0; },
    /** @param buttons {start, stop}: each false if it is of no use now */
    findings: function (found, format, buttons) {
      if (found.state === 'failed') {
        return dom.el('div', {'class': 'aui-message aui-message-error', 'data-state': 'failed'},
          dom.el('p', null, found.problem));
      }
      return dom.el('div', {'data-state': found.state}, found.state === 'finished'
        ? finished(found, format, buttons.start) : running(found, format, buttons.stop));
    }
  };
});
