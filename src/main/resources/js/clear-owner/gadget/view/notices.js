/** What stands in the place of the list: loading, nothing to show, not configured, failed. */
define('clear-owner/gadget/view/notices', [
  'clear-owner/ui/dom', 'clear-owner/gadget/texts', 'clear-owner/gadget/fetch', 'clear-owner/gadget/view/marks'
], function (dom, texts, fetch, marks) {
  'use strict';
  var message = texts.message;

  function button(label, action, primary) {
    var className = 'aui-button' + (primary ? ' aui-button-primary' : '');
    return dom.el('button', {type: 'button', 'class': className, 'data-focus': 'action', click: action}, label);
  }

  function notice(kind, picture, title, more, actions) {
    return dom.el('div', {'class': 'clear-owner-notice clear-owner-notice-' + kind}, [
      picture,
      dom.el('p', {'class': 'clear-owner-notice-title'}, title),
      more && dom.el('p', {'class': 'clear-owner-notice-more'}, more),
      actions && dom.el('div', {'class': 'clear-owner-notice-actions'}, actions)
    ]);
  }

  function failed(failure, retry, configure) {
    return dom.el('div', {'class': 'clear-owner-failure aui-message aui-message-error', role: 'alert'}, [
      dom.el('p', {'class': 'clear-owner-failure-title'}, texts.failureTitle(failure.kind)),
      failure.messages.map(function (text) { return dom.el('p', {'class': 'clear-owner-failure-message'}, text); }),
      dom.el('p', null, texts.failureHelp(failure.kind)),
      dom.el('div', {'class': 'clear-owner-notice-actions'}, [
        failure.kind === 'logged-out'
          ? dom.el('a', {'class': 'aui-button', href: fetch.loginUrl()}, message.logIn())
          : button(message.retry(), retry),
        failure.kind === 'refused' && configure && button(message.configure(), configure)
      ])
    ]);
  }

  return {
    loading: function () {
      return dom.el('div', {'class': 'clear-owner-loading'}, [
        dom.el('span', {'class': 'clear-owner-spinner', 'aria-hidden': 'true'}),
        dom.el('span', null, texts.loading())
      ]);
    },
    allClear: function (issues, one, scopeJql) {
      return notice('all-clear', marks.tick(), message.allClear(),
        dom.el('a', {href: fetch.searchUrl(scopeJql), 'data-focus': 'scope'}, message.allClearMore(issues, one)));
    },
    noneUnclear: function (role) {
      return notice('all-clear', marks.tick(), texts.noneUnclear(role));
    },
    scopeEmpty: function (configure) {
      return notice('empty', marks.empty(), message.scopeEmpty(), message.scopeEmptyMore(),
        configure && button(message.configure(), configure));
    },
    notConfigured: function (configure) {
      return notice('empty', marks.empty(), message.notConfigured(),
        configure ? message.notConfiguredMore() : message.notConfiguredReader(),
        configure && button(message.configure(), configure, true));
    },
    failed: failed,
    notRefreshed: function (time, failure, retry) {
      return dom.el('div', {'class': 'clear-owner-stale', role: 'alert'}, [
        dom.el('span', null, [texts.notRefreshed(time), ' ', failure.messages[0] || texts.failureTitle(failure.kind)]),
        button(message.retry(), retry)
      ]);
    }
  };
});
