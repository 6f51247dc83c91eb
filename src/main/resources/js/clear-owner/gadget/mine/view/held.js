/** Shows how many issues the reader owns in each role, as two tiles that link to searches. */
define('clear-owner/gadget/mine/view/held', [
  'clear-owner/common/dom', 'clear-owner/common/links', 'clear-owner/common/marks', 'clear-owner/common/inherited',
  'clear-owner/common/texts', 'clear-owner/gadget/mine/texts'
], function (dom, links, marks, inherited, shared, texts) {
  'use strict';
  var ROLES = ['product', 'delivery'];
  var MARKS = {product: 'vision', delivery: 'execution'};

  function tile(role, held, format) {
    var count = format.number(held.issues);
    return dom.el('li', {'data-role': role}, [
      dom.el('a', {
        href: links.search(held.search), 'class': 'clear-owner-tile', 'data-focus': 'held-' + role
      }, [
        dom.el('span', {'class': 'clear-owner-tile-name'}, [marks.ring(MARKS[role]), texts.role(role)]), ' ',
        dom.el('span', {'class': 'clear-owner-tile-count'}, count), ' ',
        dom.el('span', {'class': 'clear-owner-tile-hint'}, texts.hint(role))
      ]),
      held.unclear > 0
        ? dom.el('a', {
          href: links.search(held.unclearSearch), 'class': 'clear-owner-mine-unclear', 'data-focus': 'unclear-' + role
        }, texts.unclear(format.number(held.unclear)))
        : dom.el('span', {'class': 'clear-owner-quiet clear-owner-mine-unclear'},
          held.assessed > 0 && texts.allClear(format.number(held.assessed))),
      held.issues > held.assessed && dom.el('span', {'class': 'clear-owner-quiet clear-owner-mine-not-assessed'},
        shared.notAssessed.count(format.number(held.issues - held.assessed))),
      inherited.node(held, format)
    ]);
  }

  return {
    /** The link to hand over is of use if an issue names the reader. */
    node: function (load, format) {
      var own = ROLES.some(function (role) { return load[role].issues > load[role].inherited; });
      return [
        dom.el('ul', {'class': 'clear-owner-tiles clear-owner-mine-held'},
          ROLES.map(function (role) { return tile(role, load[role], format); })),
        own && dom.el('p', {'class': 'clear-owner-mine-hand-over'}, dom.el('a', {
          href: links.handOver(), 'data-focus': 'hand-over'
        }, texts.handOver()))
      ];
    }
  };
});
