/** The table of unclear issues. In a narrow dashboard column, rows become cards (see unclear.css). */
define('clear-owner/gadget/unclear/view/issue-table', [
  'clear-owner/common/dom', 'clear-owner/gadget/unclear/texts', 'clear-owner/common/links',
  'clear-owner/common/clarity', 'clear-owner/gadget/unclear/assign/texts'
], function (dom, texts, links, clarity, assignTexts) {
  'use strict';
  var COLUMNS = ['issue', 'summary', 'vision', 'execution', 'since'];
  var UNKNOWN = '\u2014';

  // Explicit ARIA roles: some browsers drop a table's roles if it is laid out as cards.
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

  var ROLES = {vision: 'product', execution: 'delivery'};

  /** A role. If it is unclear and the reader may edit it, adds the button that assigns an owner. */
  function roleCell(row, name, assigning) {
    var role = ROLES[name];
    return cell(name, [
      clarity.cell(row[name]),
      row.editable && row[name].unclear && dom.el('button', {
        type: 'button', 'class': 'aui-button aui-button-link clear-owner-assign-button',
        'data-focus': 'assign-' + row.key + '-' + role,
        'aria-label': assignTexts.assignOf(assignTexts.role(role), row.key),
        click: function () { assigning.start(row.key, role); }
      }, assignTexts.assign())
    ]);
  }

  function checkbox(key, label, checked, change) {
    var box = dom.el('input', {
      type: 'checkbox', 'class': 'clear-owner-choose', 'aria-label': label, checked: checked,
      'data-focus': 'choose-' + key, change: function () { change(box.checked); }
    });
    return box;
  }

  function unclearRoles(row) {
    return {product: row.vision.unclear, delivery: row.execution.unclear};
  }

  function chooseCell(row, assigning) {
    return dom.el('td', {role: 'cell', 'class': 'clear-owner-cell-choose'}, row.editable && checkbox(row.key,
      assignTexts.choose(row.key), assigning.isChosen(row.key), function (yes) {
        assigning.choose(row.key, yes, unclearRoles(row));
      }));
  }

  function chooseAll(rows, assigning) {
    var editable = rows.filter(function (row) { return row.editable; });
    return checkbox('all', assignTexts.chooseAll(), editable.every(function (row) {
      return assigning.isChosen(row.key);
    }), function (yes) {
      editable.forEach(function (row) { assigning.choose(row.key, yes, unclearRoles(row)); });
    });
  }

  function formLine(form, columns) {
    return dom.el('tr', {role: 'row', 'class': 'clear-owner-assign-row'},
      dom.el('td', {role: 'cell', colspan: columns}, form.node));
  }

  function line(row, shown, choosing) {
    var format = shown.format;
    var now = shown.now;
    return dom.el('tr', {role: 'row', 'data-issue-key': row.key}, [
      choosing && chooseCell(row, shown.assigning),
      cell('issue', issue(row)),
      cell('summary', dom.el('a', {
        href: links.issue(row.key), 'data-focus': 'summary-' + row.key, title: row.summary
      }, row.summary)),
      roleCell(row, 'vision', shown.assigning),
      roleCell(row, 'execution', shown.assigning),
      cell('since', since(row, format, now))
    ]);
  }

  return {
    /** @param form the open form below a row, or null */
    node: function (shown, caption, form) {
      var choosing = shown.rows.some(function (row) { return row.editable; });
      return dom.el('table', {role: 'table', 'class': 'clear-owner-table'}, [
        dom.el('caption', {'class': 'clear-owner-assistive'}, caption),
        dom.el('thead', {role: 'rowgroup'}, dom.el('tr', {role: 'row'}, [choosing && dom.el('th', {
          role: 'columnheader', scope: 'col', 'class': 'clear-owner-cell-choose'
        }, chooseAll(shown.rows, shown.assigning))].concat(COLUMNS.map(function (name) {
          return dom.el('th', {
            role: 'columnheader', scope: 'col', 'class': 'clear-owner-cell-' + name
          }, texts.column(name));
        })))),
        dom.el('tbody', {role: 'rowgroup'}, shown.rows.map(function (row) {
          return [
            line(row, shown, choosing),
            form && shown.assigning.isOpen(row.key) && formLine(form, COLUMNS.length + 1)
          ];
        }))
      ]);
    }
  };
});
