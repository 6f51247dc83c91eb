/** The unclear issues, one row each; on a narrow dashboard column the rows become cards (see the style sheet). */
define('clear-owner/gadget/view/issue-table', [
  'clear-owner/ui/dom', 'clear-owner/gadget/texts', 'clear-owner/ui/links', 'clear-owner/ui/clarity'
], function (dom, texts, links, clarity) {
  'use strict';
  var COLUMNS = ['issue', 'summary', 'vision', 'execution', 'since'];
  var UNKNOWN = '\u2014';

  // Roles are written out: a table that is laid out as cards loses them in some browsers.
  function cell(name, children) {
    return dom.el('td', {
      role: 'cell', 'class': 'clear-owner-cell-' + name, 'data-label': texts.column(name)
    }, children);
  }

  function issue(row) {
    var type = row.type;
    return [
      type && type.iconUrl && dom.el('img', {
        'class': 'clear-owner-type', src: type.iconUrl, alt: type.name, title: type.name, width: 16, height: 16
      }),
      dom.el('a', {
        href: links.issue(row.key), 'data-focus': 'issue-' + row.key, 'class': 'clear-owner-key'
      }, row.key)
    ];
  }

  function exactly(row, format) {
    return ['vision', 'execution'].filter(function (name) { return row[name].unclear; }).map(function (name) {
      var since = row[name].since;
      return texts.sinceOf(texts.column(name), since ? format.exact(since) : texts.sinceUnknown());
    }).join('\n');
  }

  function since(row, format, now) {
    if (!row.since) {
      return dom.el('span', {title: texts.sinceUnknown(), 'class': 'clear-owner-quiet'}, [
        dom.el('span', {'aria-hidden': 'true'}, UNKNOWN),
        dom.el('span', {'class': 'clear-owner-assistive'}, texts.sinceUnknown())
      ]);
    }
    return dom.el('time', {
      datetime: row.since.toISOString(), title: exactly(row, format)
    }, format.ago(row.since, now));
  }

  function line(row, format, now) {
    return dom.el('tr', {role: 'row', 'data-issue-key': row.key}, [
      cell('issue', issue(row)),
      cell('summary', dom.el('a', {
        href: links.issue(row.key), 'data-focus': 'summary-' + row.key, title: row.summary
      }, row.summary)),
      cell('vision', clarity.cell(row.vision)),
      cell('execution', clarity.cell(row.execution)),
      cell('since', since(row, format, now))
    ]);
  }

  return {
    node: function (rows, caption, format, now) {
      return dom.el('table', {role: 'table', 'class': 'clear-owner-table'}, [
        dom.el('caption', {'class': 'clear-owner-assistive'}, caption),
        dom.el('thead', {role: 'rowgroup'}, dom.el('tr', {role: 'row'}, COLUMNS.map(function (name) {
          return dom.el('th', {
            role: 'columnheader', scope: 'col', 'class': 'clear-owner-cell-' + name
          }, texts.column(name));
        }))),
        dom.el('tbody', {role: 'rowgroup'}, rows.map(function (row) { return line(row, format, now); }))
      ]);
    }
  };
});
