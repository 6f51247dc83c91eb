/** Shows the outcome of assigning owners, with a button to close it. */
define('clear-owner/gadget/unclear/assign/outcome', [
  'clear-owner/common/dom', 'clear-owner/gadget/unclear/assign/texts'
], function (dom, texts) {
  'use strict';

  /** As in "Product Owner set to Ann on 20 issues." */
  function done(run, format) {
    var role = texts.role(run.role);
    return run.done.length === 1 ? texts.doneOne(role, run.name, run.done[0])
      : texts.done(role, run.name, format.number(run.done.length));
  }

  return {
    /** @param run {keys, role, done, left, name} @param shown the issues in the reloaded list */
    text: function (run, failed, shown, format) {
      var listed = shown.map(function (issue) { return issue.key; });
      var left = run.done.some(function (key) { return listed.indexOf(key) < 0; });
      return [
        failed ? texts.failed(format.number(failed), format.number(run.keys.length), run.keys.length === 1)
          : run.done.length > 0 && done(run, format),
        run.left.length > 0 && texts.keptClear(run.left.join(', ')),
        left && texts.left()
      ].filter(Boolean).join(' ');
    },
    /** The visible message; the page's live region announces the same text. */
    node: function (text, close) {
      return dom.el('div', {'class': 'aui-message aui-message-success clear-owner-done'}, [
        dom.el('p', null, text),
        dom.el('button', {
          type: 'button', 'class': 'aui-button aui-button-link', 'data-focus': 'done-close', click: close
        }, texts.close())
      ]);
    }
  };
});
