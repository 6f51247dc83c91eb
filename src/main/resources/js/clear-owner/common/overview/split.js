/**
 * Shows on demand how much of what is clear is so by owners that the issues name themselves, and how much is inherited,
 * from where. Each number of issues links to a search.
 */
define('clear-owner/common/overview/split', [
  'clear-owner/common/dom', 'clear-owner/common/request', 'clear-owner/common/failure', 'clear-owner/common/links',
  'clear-owner/common/notices', 'clear-owner/common/texts', 'clear-owner/common/overview/texts'
], function (dom, request, failure, links, notices, shared, texts) {
  'use strict';
  var CLARITIES = ['vision', 'execution'];

  function number(jql, key, text) {
    return dom.el('a', {href: links.search(jql), 'data-focus': key}, text);
  }

  /** As in "15 from field, 2 from component". Says so if they are the sources of some issues only. */
  function sources(found, format) {
    var codes = Object.keys(found.sources);
    var inspected = codes.reduce(function (sum, code) { return sum + found.sources[code]; }, 0);
    var all = inspected >= found.inherited;
    var words = codes.map(function (code) {
      var from = shared.provenance(code);
      return all && codes.length === 1 ? from : format.number(found.sources[code]) + ' ' + from;
    }).join(', ');
    return codes.length > 0 && dom.el('span', {'class': 'clear-owner-quiet'}, [
      ' (', all ? words : texts.split.inspected(format.number(inspected), words), ')'
    ]);
  }

  function role(kind, found, format) {
    return dom.el('li', {'data-split': kind}, [
      texts.kind(kind), ': ',
      number(found.ownSearch, 'split-own-' + kind, texts.split.own(format.number(found.own))), ', ',
      number(found.inheritedSearch, 'split-inherited-' + kind, texts.split.inherited(format.number(found.inherited))),
      sources(found, format),
      found.nobody > 0 && [
        ', ', number(found.nobodySearch, 'split-nobody-' + kind, texts.split.nobody(format.number(found.nobody)))
      ]
    ]);
  }

  function lines(split, format) {
    var clear = split.clear;
    return [
      dom.el('p', null, number(clear.ownSearch, 'split-clear',
        texts.split.clear(format.number(clear.own), format.number(clear.issues)))),
      dom.el('ul', null, CLARITIES.map(function (kind) { return role(kind, split[kind], format); }))
    ];
  }

  /**
   * Keeps what it shows when it is drawn again: whether it is open, and its figures until there are newer ones.
   */
  return function Split(format) {
    var open = false;
    var found = null;
    var sent = 0;

    /** @param jql the scope, as in a search */
    function node(jql) {
      var place = dom.el('div', {'class': 'clear-owner-split-found', 'aria-live': 'polite', hidden: !open});
      var button = dom.el('button', {
        type: 'button', 'class': 'aui-button aui-button-link', 'aria-expanded': String(open), 'data-focus': 'split',
        click: toggle
      }, texts.split.ask());

      function load() {
        var mine = sent += 1;
        dom.replace(place, found ? lines(found, format) : notices.loading(texts.split.loading()));
        request.search('/rest/clear-owner/1.0/unclear/split', {jql: jql}).then(function (split) {
          // Does not redraw what is unchanged while somebody reads it.
          if (mine === sent && JSON.stringify(split) !== JSON.stringify(found)) {
            found = split;
            dom.replace(place, lines(found, format));
          }
        }).then(null, function (reason) {
          if (mine === sent) {
            found = null;
            dom.replace(place, notices.failed(failure.understood(reason), load));
          }
        });
      }

      function toggle() {
        open = !open;
        place.hidden = !open;
        button.setAttribute('aria-expanded', String(open));
        if (open && !place.firstChild) {
          load();
        }
      }

      if (open) {
        load();
      }
      return dom.el('div', {'class': 'clear-owner-split'}, [button, place]);
    }

    return {node: node};
  };
});
