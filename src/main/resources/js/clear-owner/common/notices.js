/** Notices in place of content: loading, nothing to show, failed. */
define('clear-owner/common/notices', [
  'clear-owner/common/dom', 'clear-owner/common/texts', 'clear-owner/common/links'
], function (dom, texts, links) {
  'use strict';

  function button(label, action, primary) {
    var className = 'aui-button' + (primary ? ' aui-button-primary' : '');
    return dom.el('button', {type: 'button', 'class': className, 'data-focus': 'action', click: action}, label);
  }

  function retry(action) {
    return button(texts.retry(), action);
  }

  /** @param kind all-clear or empty */
  function notice(kind, picture, title, more, actions) {
    return dom.el('div', {'class': 'clear-owner-notice clear-owner-notice-' + kind}, [
      picture,
      dom.el('p', {'class': 'clear-owner-notice-title'}, title),
      more && dom.el('div', {'class': 'clear-owner-notice-more'}, more),
      actions && dom.el('div', {'class': 'clear-owner-notice-actions'}, actions)
    ]);
  }

  return {
    button: button,
    retry: retry,
    notice: notice,
    loading: function (text) {
      return dom.el('div', {'class': 'clear-owner-loading'}, [
        dom.el('span', {'class': 'clear-owner-spinner', 'aria-hidden': 'true'}),
        dom.el('span', null, text)
      ]);
    },
    /** @param partial whether parts of the scope are left out; else nothing is said */
    partial: function (partial) {
      return partial && dom.el('p', {'class': 'clear-owner-quiet clear-owner-partial', role: 'note'}, texts.partial());
    },
    /** Why nothing can be said about issues none of which is assessed. */
    noneAssessed: function (picture, actions) {
      return notice('empty', picture, texts.notAssessed.all(), [
        dom.el('p', null, texts.notAssessed.why()), dom.el('p', null, texts.notAssessed.how())
      ], actions);
    },
    /** @param count how many issues are not assessed, apart from those that a number covers; 0 says nothing */
    moreNotAssessed: function (count, format) {
      return count > 0 && dom.el('p', {'class': 'clear-owner-quiet clear-owner-not-assessed'},
        texts.notAssessed.more(format.number(count), count === 1));
    },
    /** What went wrong, in a line. */
    shortly: function (failure) {
      return failure.messages[0] || texts.failureTitle(failure.kind);
    },
    /** @param more another button; optional */
    failed: function (failure, again, more) {
      return dom.el('div', {'class': 'clear-owner-failure aui-message aui-message-error', role: 'alert'}, [
        dom.el('p', {'class': 'clear-owner-failure-title'}, texts.failureTitle(failure.kind)),
        failure.messages.map(function (text) { return dom.el('p', {'class': 'clear-owner-failure-message'}, text); }),
        dom.el('p', null, texts.failureHelp(failure.kind)),
        dom.el('div', {'class': 'clear-owner-notice-actions'}, [
          failure.kind === 'logged-out'
            ? dom.el('a', {'class': 'aui-button', href: links.login()}, texts.logIn())
            : retry(again),
          more
        ])
      ]);
    }
  };
});
