/** What a policy would change, as far as the dry run came. */
define('clear-owner/policy/view/dry-run', [
  'clear-owner/ui/dom', 'clear-owner/ui/links', 'clear-owner/policy/texts'
], function (dom, links, texts) {
  'use strict';
  var words = texts.dryRun;

  function change(kind, title, found, format) {
    return found.issues > 0 && dom.el('p', {'class': 'clear-owner-policy-change', 'data-change': kind}, [
      dom.el('strong', null, title), ' ',
      found.search && dom.el('a', {href: links.search(found.search)},
        found.issues > found.keys.length ? words.first(format.number(found.keys.length)) : words.show())
    ]);
  }

  function result(run, format) {
    var more = run.becomeUnclear.issues;
    var less = run.becomeClear.issues;
    return [
      more + less === 0 && dom.el('p', null, dom.el('strong', null, words.same())),
      change('unclear', more === 1 ? words.oneUnclear() : words.unclear(format.number(more)), run.becomeUnclear, format),
      change('clear', less === 1 ? words.oneClear() : words.clear(format.number(less)), run.becomeClear, format),
      dom.el('p', null, words.sum(format.number(run.unclearNow), format.number(run.unclearThen),
        format.number(run.issues))),
      dom.el('p', null, words.yours())
    ];
  }

  /** @param outdated whether the form was changed since the run began */
  return function dryRun(run, outdated, format, stop) {
    var running = run.state !== 'finished';
    return dom.el('div', {'class': 'clear-owner-policy-run aui-message aui-message-info', 'data-state': run.state}, [
      dom.el('p', {'class': 'title'}, dom.el('strong', null, words.title())),
      running ? [
        dom.el('progress', {'aria-label': words.title(), max: run.total || 1, value: run.done}),
        dom.el('p', null, words.running(format.number(run.done), format.number(run.total))),
        dom.el('button', {type: 'button', 'class': 'aui-button', 'data-focus': 'stop', click: stop}, words.stop())
      ] : result(run, format),
      outdated && dom.el('p', {'class': 'clear-owner-policy-outdated'}, words.outdated())
    ]);
  };
});
