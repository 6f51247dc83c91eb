/** What stands in the place of the list: loading, nothing to show, not configured, failed. */
define('clear-owner/gadget/unclear/view/notices', [
  'clear-owner/common/dom', 'clear-owner/gadget/unclear/texts', 'clear-owner/common/links',
  'clear-owner/common/notices', 'clear-owner/common/marks'
], function (dom, texts, links, shared, marks) {
  'use strict';
  var message = texts.message;

  return {
    loading: function () {
      return shared.loading(texts.loading());
    },
    allClear: function (issues, one, scopeJql) {
      return shared.notice('all-clear', marks.tick(), message.allClear(),
        dom.el('a', {href: links.search(scopeJql), 'data-focus': 'scope'}, message.allClearMore(issues, one)));
    },
    noneUnclear: function (role) {
      return shared.notice('all-clear', marks.tick(), texts.noneUnclear(role));
    },
    scopeEmpty: function (configure) {
      return shared.notice('empty', marks.empty(), message.scopeEmpty(), message.scopeEmptyMore(),
        configure && shared.button(message.configure(), configure));
    },
    notConfigured: function (configure) {
      return shared.notice('empty', marks.empty(), message.notConfigured(),
        configure ? message.notConfiguredMore() : message.notConfiguredReader(),
        configure && shared.button(message.configure(), configure, true));
    },
    failed: function (failure, retry, configure) {
      return shared.failed(failure, retry,
        failure.kind === 'refused' && configure && shared.button(message.configure(), configure));
    },
    waiting: function (seconds) {
      return dom.el('div', {'class': 'clear-owner-stale', role: 'status'}, texts.waiting(seconds));
    },
    notRefreshed: function (time, failure, retry) {
      return dom.el('div', {'class': 'clear-owner-stale', role: 'alert'}, [
        dom.el('span', null, [texts.notRefreshed(time), ' ', shared.shortly(failure)]),
        shared.retry(retry)
      ]);
    }
  };
});
