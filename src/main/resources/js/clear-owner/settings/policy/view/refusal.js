/** Shows failures that belong to no field of the form, with a button to retry or merge. */
define('clear-owner/settings/policy/view/refusal', [
  'clear-owner/common/dom', 'clear-owner/common/notices', 'clear-owner/settings/policy/texts'
], function (dom, notices, texts) {
  'use strict';

  function message(title, lines, action) {
    return dom.el('div', {'class': 'aui-message aui-message-error', role: 'alert'}, [
      dom.el('p', null, dom.el('strong', null, title)),
      lines.map(function (line) { return dom.el('p', null, line); }),
      dom.el('p', null, action)
    ]);
  }

  return {
    /** @param merge merges the other user's version with the changes in the form */
    overtaken: function (merge) {
      return message(texts.overtaken.title(), [texts.overtaken.help()],
        notices.button(texts.overtaken.merge(), merge, true));
    },
    failed: function (failure, again) {
      return failure.kind === 'refused' ? message(texts.refused(), failure.messages, notices.retry(again))
        : notices.failed(failure, again);
    }
  };
});
