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
      }))
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

  function left(found, format) {
    var lines = Object.keys(found.skipped).map(function (reason) {
      return texts.skippedOf(texts.skip(reason), format.number(found.skipped[reason]));
    });
    if (found.already > 0) {
      lines.unshift(texts.already(format.number(found.already)));
    }
    return lines.length > 0 && dom.el('ul', {'class': 'clear-owner-transfer-left'}, lines.map(function (line) {
      return dom.el('li', null, line);
    }));
  }

  function finished(found, format, action) {
    var total = found.changes.total;
    return [
      dom.el('p', {'class': 'clear-owner-transfer-sum'}, dom.el('strong', null, total > 0
        ? texts.wouldChange(format.number(total), format.number(found.issues)) : texts.nothing())),
      action,
      total > 0 && dom.el('p', null, texts.causes(format.number(total))),
      found.areas.length > 0 && dom.el('p', null, texts.areasToo(format.number(found.areas.length))),
      left(found, format),
      dom.el('div', {'class': 'clear-owner-transfer-groups'}, [
        counts(texts.byOwner(), found.owners, format, function (entry) { return people.person(entry.user); }),
        counts(texts.byProject(), found.projects, format, function (entry) { return entry.name; })
      ]),
      examples(found)
    ];
  }

  function running(found, format) {
    return [
      dom.el('progress', {'aria-label': texts.preview(), max: found.total || 1, value: found.done}),
      dom.el('p', null, found.state === 'waiting' ? texts.waiting()
        : texts.looking(format.number(found.done), format.number(found.total)))
    ];
  }

  return {
    left: left,
    /** @param action what to do with a finished preview, below its sum; may be null */
    findings: function (found, format, action) {
      if (found.state === 'failed') {
        return dom.el('div', {'class': 'aui-message aui-message-error', role: 'alert'},
          dom.el('p', null, found.problem));
      }
      return dom.el('div', {'data-state': found.state},
        found.state === 'finished' ? finished(found, format, action) : running(found, format));
    }
  };
});
