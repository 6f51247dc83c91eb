/** The gadget as a whole: a live region for screen readers, a place for warnings, and the content. */
define('clear-owner/gadget/view/page', [
  'clear-owner/ui/dom', 'clear-owner/gadget/texts', 'clear-owner/ui/links', 'clear-owner/gadget/view/overview',
  'clear-owner/gadget/view/issue-table', 'clear-owner/gadget/view/pager', 'clear-owner/gadget/view/notices',
  'clear-owner/ui/marks', 'clear-owner/gadget/view/scope', 'clear-owner/gadget/view/groups'
], function (dom, texts, links, overview, table, pager, notices, marks, scope, groups) {
  'use strict';

  function heading(role, jql) {
    return dom.el('div', {'class': 'clear-owner-list-head'}, [
      dom.el('h4', null, texts.listTitle(role)),
      dom.el('a', {
        href: links.search(jql), 'data-focus': 'list', 'class': 'clear-owner-open'
      }, [texts.openList(), marks.arrow()])
    ]);
  }

  return function Page(host) {
    var status = dom.el('div', {role: 'status', 'class': 'clear-owner-assistive'});
    var warning = dom.el('div');
    var content = dom.el('div', {'class': 'clear-owner-content'});
    var root = dom.el('div', {
      'class': 'clear-owner-ui clear-owner-widget clear-owner-gadget', tabindex: -1
    }, [status, warning, content]);
    dom.replace(host, root);

    function change(warned, nodes) {
      dom.keepFocus(root, function () {
        root.classList.remove('clear-owner-busy');
        content.removeAttribute('aria-busy');
        dom.replace(warning, warned);
        dom.replace(content, nodes);
      });
    }

    return {
      notice: function (node) {
        var title = node.querySelector('.clear-owner-notice-title');
        change(null, node);
        dom.replace(status, title ? title.textContent : '');
      },
      busy: function () {
        if (!content.firstChild) {
          dom.replace(content, notices.loading());
        }
        root.classList.add('clear-owner-busy');
        content.setAttribute('aria-busy', 'true');
      },
      warn: function (node) {
        root.classList.remove('clear-owner-busy');
        content.removeAttribute('aria-busy');
        dom.keepFocus(root, function () { dom.replace(warning, node); });
      },
      show: function (shown) {
        var format = shown.format;
        var issues = shown.overview.issues;
        var head = texts.headlineAll(format.number(shown.overview.unclear), format.number(issues), issues === 1);
        change(null, [
          overview.nodes(shown.overview, scope.text(shown.settings), format),
          groups.node(shown.groups, format),
          dom.el('div', {'class': 'clear-owner-list'}, shown.rows.length ? [
            heading(shown.settings.role, shown.listJql),
            table.node(shown.rows, texts.listTitle(shown.settings.role), format, shown.now),
            pager.node(shown.page, format, shown.go)
          ] : notices.noneUnclear(shown.settings.role))
        ]);
        dom.replace(status, texts.shown(head, shown.rows.length ? pager.range(shown.page, format) : ''));
      }
    };
  };
});
