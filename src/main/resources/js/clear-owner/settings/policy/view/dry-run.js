/** Shows the result or the progress of a dry run, or that there is none. */
define('clear-owner/settings/policy/view/dry-run', [
  'clear-owner/common/dom', 'clear-owner/common/links', 'clear-owner/settings/policy/texts'
], function (dom, links, texts) {
  'use strict';
  var words = texts.dryRun;

  function change(kind, title, found, format) {
    return found.issues > 0 && dom.el('p', {'class': 'clear-owner-policy-change', 'data-change': kind}, [
      dom.el('strong', null, title), ' ',
      found.search && dom.el('a', {href: links.search(found.search)},
        found.issues > found.keys.length ? words.first(kind, format.number(found.keys.length)) : words.show(kind))
    ]);
  }

  function result(run, format) {
    var more = run.becomeUnclear.issues;
    var less = run.becomeClear.issues;
    var left = run.becomeNotAssessed.issues;
    var same = more + less + left === 0 && run.assessedNow === run.assessedThen;
    return [
      same && dom.el('p', null, dom.el('strong', null, words.same())),
      change('unclear', more === 1
        ? words.oneUnclear() : words.unclear(format.number(more)), run.becomeUnclear, format),
      change('clear', less === 1 ? words.oneClear() : words.clear(format.number(less)), run.becomeClear, format),
      change('not-assessed', left === 1
        ? words.oneNotAssessed() : words.notAssessed(format.number(left)), run.becomeNotAssessed, format),
      dom.el('p', null, words.sum(format.number(run.unclearNow), format.number(run.assessedNow),
        format.number(run.unclearThen), format.number(run.assessedThen))),
      dom.el('p', null, words.yours())
    ];
  }

  function running(run, format, stop) {
    return [
      dom.el('progress', {'aria-label': words.title(), max: run.total || 1, value: run.done}),
      dom.el('p', null, words.running(format.number(run.done), format.number(run.total))),
      dom.el('button', {type: 'button', 'class': 'aui-button', 'data-focus': 'stop', click: stop}, words.stop())
    ];
  }

  return {
    /** @param dirty whether the form has unsaved changes */
    untried: function (dirty) {
      return dom.el('p', {'class': 'clear-owner-policy-untried', 'data-state': 'untried'},
        dirty ? words.untried() : words.nothingToTry());
    },
    /** @param outdated whether the form has changed since the run started */
    run: function (run, outdated, format, stop) {
      return dom.el('div', {
        'class': 'clear-owner-policy-run aui-message ' + (outdated ? 'aui-message-warning' : 'aui-message-info'),
        'data-state': run.state, 'data-outdated': outdated
      }, [
        dom.el('p', {'class': 'title'}, [
          dom.el('strong', null, words.title()), ' ',
          outdated && dom.el('span', {'class': 'aui-lozenge aui-lozenge-moved'}, words.old())
        ]),
        outdated && dom.el('p', {'class': 'clear-owner-policy-outdated'}, words.outdated()),
        run.state === 'finished' ? result(run, format) : running(run, format, stop)
      ]);
    }
  };
});
