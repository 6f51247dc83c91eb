/** Notices in place of the list or above it: nothing to show, slow, out of date. */
define('clear-owner/gadget/unclear/view/notices', [
  'clear-owner/common/dom', 'clear-owner/gadget/unclear/texts', 'clear-owner/gadget/base/texts',
  'clear-owner/common/links', 'clear-owner/common/notices', 'clear-owner/common/marks'
], function (dom, texts, base, links, shared, marks) {
  'use strict';
  var message = texts.message;

  return {
    /**
     * @param model from clear-owner/common/overview/model
     * @param split from clear-owner/common/overview/split
     */
    allClear: function (model, format, split) {
      return shared.notice('all-clear', marks.tick(), message.allClear(), [
        dom.el('a', {href: links.search(model.assessedJql), 'data-focus': 'scope'},
          message.allClearMore(format.number(model.assessed), model.assessed === 1)),
        shared.moreNotAssessed(model.notAssessed, format)
      ], split.node(model.scopeJql));
    },
    noneAssessed: function (scopeJql, configure) {
      return shared.noneAssessed(marks.empty(), [
        dom.el('a', {'class': 'aui-button', href: links.search(scopeJql), 'data-focus': 'scope'}, texts.openList()),
        configure && shared.button(base.configure(), configure)
      ]);
    },
    noneUnclear: function (role) {
      return shared.notice('all-clear', marks.tick(), texts.noneUnclear(role));
    },
    scopeEmpty: function (configure) {
      return shared.notice('empty', marks.empty(), message.scopeEmpty(), message.scopeEmptyMore(),
        configure && shared.button(base.configure(), configure));
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
