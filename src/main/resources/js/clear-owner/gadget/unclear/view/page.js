/** The whole gadget: overview, groups and list, or a notice. */
define('clear-owner/gadget/unclear/view/page', [
  'clear-owner/common/dom', 'clear-owner/common/links', 'clear-owner/common/marks', 'clear-owner/common/notices',
  'clear-owner/common/overview/texts', 'clear-owner/common/overview/view', 'clear-owner/gadget/base/frame',
  'clear-owner/gadget/base/notices', 'clear-owner/gadget/base/pager', 'clear-owner/gadget/base/scope',
  'clear-owner/gadget/unclear/csv', 'clear-owner/gadget/unclear/texts', 'clear-owner/gadget/unclear/view/groups',
  'clear-owner/gadget/unclear/view/issue-table', 'clear-owner/gadget/unclear/view/notices',
  'clear-owner/gadget/unclear/assign/form', 'clear-owner/gadget/unclear/assign/bar',
  'clear-owner/gadget/unclear/assign/outcome'
], function (
  dom, links, marks, shared, overviewTexts, overview, Frame, gadgetNotices, pager, scope, csv, texts, groups, table,
  notices, assignForm, bar, outcome
) {
  'use strict';

  /** @param warn shows above the content what went wrong */
  function heading(shown, warn) {
    var role = shown.settings.role;
    return dom.el('div', {'class': 'clear-owner-list-head'}, [
      dom.el('h4', null, texts.listTitle(role)),
      dom.el('span', {'class': 'clear-owner-list-links'}, [
        csv.link(shown.jql, role, warn),
        dom.el('a', {
          href: links.search(shown.listJql), 'data-focus': 'list', 'class': 'clear-owner-open'
        }, [texts.openList(), marks.arrow()])
      ])
    ]);
  }

  /** The owner set on the issue itself, or null if it is inherited, missing, or for several issues. */
  function ownerOf(all, open) {
    var row = all.filter(function (one) { return !open.bulk && one.key === open.keys[0]; })[0];
    var role = row && row[open.role === 'product' ? 'vision' : 'execution'];
    return role && role.provenance === 'issue' ? role.owner : null;
  }

  return function Page(host) {
    var frame = new Frame(host);
    var root = frame.root;
    var form = null;
    var formOf = null;
    var said = '';
    var done = dom.el('div');

    /** Reuses the open form, so that redrawing keeps its input. Returns the form only if it is new. */
    function formFor(shown, open) {
      if (open !== formOf) {
        form = open ? assignForm(shown.prefix, shown.assigning, ownerOf(shown.rows, open), shown.format) : null;
        formOf = open;
        return form;
      }
      if (form) {
        form.update();
      }
      return null;
    }

    function close() {
      dom.replace(done, null);
      root.focus({preventScroll: true});
    }

    return {
      /**
       * Announces a message when the page is drawn next. A success also stays visible until it is closed or replaced.
       *
       * @param message {text, node}, or null for none
       * @param undo    undoes what the message is about; null if there is nothing to undo
       * @param focus   whether the message takes the focus, because the button that had it is gone
       */
      say: function (message, success, undo, focus) {
        said = message ? message.text : '';
        dom.replace(done, message && success && outcome.node(message.node, undo, close));
        if (focus && done.firstChild) {
          done.querySelector('[data-focus=done-close]').focus({preventScroll: true});
        }
      },
      /** An undo failed, and can be tried again. */
      failed: function (reason, again) {
        dom.replace(done, shared.failed(reason, again));
      },
      /** Focuses the control with the data-focus key, or the root. */
      focusOn: function (key) {
        (root.querySelector('[data-focus="' + key + '"]') || root).focus({preventScroll: true});
      },
      /** Focuses the row at the index, or the last row. */
      focusRow: function (index) {
        var lines = root.querySelectorAll('tr[data-issue-key]');
        var line = lines[Math.min(index, lines.length - 1)];
        var next = line && (line.querySelector('.clear-owner-assign-button') || line.querySelector('a'));
        (next || root).focus({preventScroll: true});
      },
      /** @param partial whether parts of the scope are left out */
      notice: function (node, partial) {
        var title = node.querySelector('.clear-owner-notice-title');
        frame.show([done, shared.partial(partial), node]);
        frame.say([said, title ? title.textContent : ''].filter(Boolean).join(' '));
        said = '';
      },
      busy: function () { frame.busy(gadgetNotices.loading); },
      waiting: frame.waiting,
      warn: frame.warn,
      show: function (shown) {
        var format = shown.format;
        var assessed = shown.overview.assessed;
        var unclear = format.number(shown.overview.unclear);
        var head = overviewTexts.headlineAll(unclear, format.number(assessed), assessed === 1);
        var open = shown.assigning.open();
        var opened = formFor(shown, open);
        frame.name(scope.text(shown.settings));
        frame.show([
          overview.nodes(shown.overview, scope.text(shown.settings), format, shown.split, shown.trend),
          shown.groups.map(function (one) { return groups.node(one, format); }),
          dom.el('div', {'class': 'clear-owner-list'}, shown.rows.length ? [
            heading(shown, frame.warn),
            done,
            shown.rows.some(function (row) { return row.editable; })
              && bar.node(shown.assigning, open && open.bulk ? form : null, shown.whole, format),
            table.node(shown, texts.listTitle(shown.settings.role), open && !open.bulk ? form : null),
            pager.node(shown.page, format, shown.go)
          ] : [done, notices.noneUnclear(shown.settings.role)])
        ]);
        if (opened) {
          opened.ready();
        }
        frame.say(said || texts.shown(head, shown.rows.length ? pager.range(shown.page, format) : ''));
        said = '';
      }
    };
  };
});
