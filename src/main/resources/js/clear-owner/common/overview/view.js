/** Shows how many issues of a scope are unclear, by role and by reason. Each number links to a search. */
define('clear-owner/common/overview/view', [
  'clear-owner/common/dom', 'clear-owner/common/overview/texts', 'clear-owner/common/links',
  'clear-owner/common/marks', 'clear-owner/common/clarity', 'clear-owner/common/notices'
], function (dom, texts, links, marks, clarity, notices) {
  'use strict';

  function link(jql, key, label, className, children) {
    return dom.el('a', {
      href: links.search(jql), 'data-focus': key, 'aria-label': label, 'class': className
    }, children);
  }

  function headline(model, format, trend) {
    var unclear = format.number(model.unclear);
    var assessed = format.number(model.assessed);
    var one = model.assessed === 1;
    return dom.el('div', {'class': 'clear-owner-headline'}, [
      dom.el('p', {'class': 'clear-owner-headline-text'}, [
        link(model.unclearJql, 'unclear', texts.headlineAll(unclear, assessed, one), 'clear-owner-big', unclear),
        ' ',
        link(model.assessedJql, 'scope', null, 'clear-owner-of', texts.headline(assessed, one))
      ]),
      dom.el('p', {'class': 'clear-owner-share'}, [
        dom.el('span', {'class': 'clear-owner-share-clear'},
          texts.clear(format.clear(model.unclear, model.assessed))),
        trend ? trend.change : dom.el('span', {'class': 'clear-owner-change'})
      ])
    ]);
  }

  function bar(model, format) {
    return dom.el('div', {
      'class': 'clear-owner-bar', role: 'img', 'aria-label': texts.share(format.percent(model.unclear, model.assessed))
    }, model.stripes.map(function (stripe) {
      var node = dom.el('span', {'class': 'clear-owner-stripe clear-owner-stripe-' + stripe.kind});
      node.style.width = stripe.share * 100 + '%';
      return node;
    }));
  }

  function tile(one, format) {
    var count = format.number(one.count);
    return dom.el('li', null, link(one.jql, 'tile-' + one.kind, null, 'clear-owner-tile', [
      dom.el('span', {'class': 'clear-owner-tile-name'}, [marks.ring(one.kind), texts.kind(one.kind)]), ' ',
      dom.el('span', {'class': 'clear-owner-tile-count'}, count), ' ',
      dom.el('span', {'class': 'clear-owner-tile-hint'}, texts.kindHint(one.kind))
    ]));
  }

  function meter(kind, share) {
    var fill = dom.el('span', {'class': 'clear-owner-stripe clear-owner-stripe-' + kind});
    fill.style.width = share * 100 + '%';
    return dom.el('span', {'class': 'clear-owner-meter', 'aria-hidden': 'true'}, fill);
  }

  function reason(group, one, format) {
    var count = format.number(one.count);
    var key = 'reason-' + group.clarity + '-' + one.code;
    return dom.el('li', null, link(one.jql, key, null, 'clear-owner-reason', [
      dom.el('span', {'class': 'clear-owner-reason-name'}, clarity.lozenge(one)),
      meter(group.clarity, one.share), ' ',
      dom.el('span', {'class': 'clear-owner-reason-count'}, count),
      dom.el('span', {'class': 'clear-owner-assistive'}, ' ' + texts.kind(group.clarity))
    ]));
  }

  function because(group, format) {
    return dom.el('div', {'class': 'clear-owner-because'}, [
      dom.el('h4', null, [marks.ring(group.clarity), texts.because(group.clarity)]),
      group.reasons.length
        ? dom.el('ul', null, group.reasons.map(function (one) { return reason(group, one, format); }))
        : dom.el('p', {'class': 'clear-owner-quiet'}, texts.clearEverywhere())
    ]);
  }

  return {
    /**
     * @param model from clear-owner/common/overview/model
     * @param scope in words
     * @param split from clear-owner/common/overview/split; kept by the caller, so that it stays open
     * @param trend {change, node}, or null for none
     */
    nodes: function (model, scope, format, split, trend) {
      return [
        headline(model, format, trend),
        bar(model, format),
        dom.el('p', {'class': 'clear-owner-scope-line', title: scope}, scope),
        notices.moreNotAssessed(model.notAssessed, format),
        notices.partial(model.partial),
        split.node(model.scopeJql),
        dom.el('ul', {'class': 'clear-owner-tiles'}, model.tiles.map(function (one) {
          return tile(one, format);
        })),
        trend && trend.node,
        dom.el('div', {'class': 'clear-owner-reasons'}, model.breakdown.map(function (group) {
          return because(group, format);
        }))
      ];
    }
  };
});
