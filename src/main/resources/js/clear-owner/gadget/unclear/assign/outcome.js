/** Shows the outcome of assigning owners, with buttons to undo it and to close it. */
define('clear-owner/gadget/unclear/assign/outcome', [
  'clear-owner/common/dom', 'clear-owner/common/links', 'clear-owner/common/texts',
  'clear-owner/gadget/unclear/assign/texts'
], function (dom, links, shared, texts) {
  'use strict';
  /** As many keys as a sentence can name; more become one link. */
  var NAMED = 3;
  /** Stands in a sentence for its links, wherever a language puts them. */
  var PLACE = '\u0000';

  function searched(keys, label) {
    return [dom.el('a', {href: links.search('key in (' + keys.join(', ') + ')')}, label)];
  }

  function linked(keys, label) {
    if (keys.length > NAMED) {
      return searched(keys, label);
    }
    return keys.map(function (key, index) {
      return [index > 0 && ', ', dom.el('a', {href: links.issue(key)}, key)];
    });
  }

  /** @param sentence with PLACE where the links go */
  function sentence(text, nodes) {
    var parts = text.split(PLACE);
    return [parts[0], nodes, parts.slice(1).join('')];
  }

  function message(sentences) {
    var node = dom.el('p', null, sentences.filter(Boolean).map(function (one, index) {
      return [index > 0 && ' ', one];
    }));
    return {text: node.textContent, node: node};
  }

  /** As in "Product Owner set to Ann on 20 issues." */
  function done(run, format) {
    var role = texts.role(run.role);
    return run.done.length === 1
      ? sentence(texts.doneOne(role, run.name, PLACE), linked(run.done))
      : sentence(texts.done(role, run.name, PLACE), searched(run.done, format.number(run.done.length)));
  }

  return {
    /**
     * What was changed, as {text, node}; the text for the live region.
     *
     * @param run {keys, role, done, left, name} @param shown the issues in the reloaded list
     */
    of: function (run, failed, shown, format) {
      var listed = shown.map(function (issue) { return issue.key; });
      var gone = run.done.some(function (key) { return listed.indexOf(key) < 0; });
      return message([
        failed ? texts.failed(format.number(failed), format.number(run.keys.length), run.keys.length === 1)
          : run.done.length > 0 && done(run, format),
        run.left.length > 0 && sentence(texts.keptClear(PLACE),
          linked(run.left, format.number(run.left.length))),
        gone && texts.left()
      ]);
    },
    /** What was undone. @param result of clear-owner/common/undo */
    undone: function (result, format) {
      return message([
        result.left.length === 0 ? shared.undo.done()
          : shared.undo.some(format.number(result.undone), format.number(result.changed))
      ].concat(result.left.map(function (row) {
        return row.key && [dom.el('a', {href: links.issue(row.key)}, row.key), ': ', row.message];
      })));
    },
    /**
     * The visible message; the page's live region announces the same text.
     *
     * @param undo undoes what was changed; null if there is nothing to undo
     */
    node: function (content, undo, close) {
      return dom.el('div', {'class': 'aui-message aui-message-success clear-owner-done'}, [
        content,
        dom.el('span', {'class': 'clear-owner-done-buttons'}, [
          undo && dom.el('button', {
            type: 'button', 'class': 'aui-button aui-button-link', 'data-focus': 'done-undo', click: undo
          }, shared.undo.button()),
          dom.el('button', {
            type: 'button', 'class': 'aui-button aui-button-link', 'data-focus': 'done-close', click: close
          }, texts.close())
        ])
      ]);
    }
  };
});
