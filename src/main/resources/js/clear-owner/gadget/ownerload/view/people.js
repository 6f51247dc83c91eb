/** Shows people and what they own, one row each. Marks inactive and overloaded people in words. */
define('clear-owner/gadget/ownerload/view/people', [
  'clear-owner/common/dom', 'clear-owner/common/links', 'clear-owner/common/profile', 'clear-owner/common/inherited',
  'clear-owner/common/texts', 'clear-owner/gadget/ownerload/texts'
], function (dom, links, profile, inherited, shared, texts) {
  'use strict';
  var ROLES = ['product', 'delivery'];

  function lozenge(kind, text, title) {
    return dom.el('span', {'class': 'aui-lozenge aui-lozenge-subtle aui-lozenge-' + kind, title: title}, text);
  }

  function name(user) {
    return user.displayName || user.name || user.key;
  }

  function person(load, shown) {
    var user = load.user;
    var largest = Math.max(load.product.issues, load.delivery.issues);
    return dom.el('th', {scope: 'row', 'class': 'clear-owner-load-person'}, [
      user.avatarUrl && dom.el('img', {
        'class': 'clear-owner-avatar', src: user.avatarUrl, alt: '', width: 20, height: 20, loading: 'lazy'
      }),
      profile.name(user, 'clear-owner-owner-name', name(user)),
      user.active === false && lozenge('removed', user.name ? texts.inactive() : texts.gone()),
      shown.mayTransfer && dom.el('a', {
        'class': 'clear-owner-load-transfer', href: links.transferOf(user.key), 'data-focus': user.key + '-transfer',
        'aria-label': texts.transferOf(name(user))
      }, texts.transfer()),
      largest > shown.overloadAbove && lozenge('moved', texts.tooMany(),
        texts.tooManyMore(shown.format.number(shown.overloadAbove)))
    ]);
  }

  /** Hidden from screen readers: the numbers above it say the same. */
  function bar(held, largest) {
    return dom.el('span', {'class': 'clear-owner-meter clear-owner-load-bar', 'aria-hidden': 'true'}, [
      stripe('unclear', held.unclear / largest),
      stripe('clear', (held.assessed - held.unclear) / largest),
      stripe('not-assessed', (held.issues - held.assessed) / largest)
    ]);
  }

  /** A small share stays visible; zero has no width. */
  function stripe(kind, share) {
    var node = dom.el('span', {'class': 'clear-owner-stripe clear-owner-stripe-' + kind});
    node.style.width = share * 100 + '%';
    return share > 0 && node;
  }

  function number(load, role, shown, largest) {
    var held = load[role];
    var count = shown.format.number(held.issues);
    var words = texts.unclear(shown.format.number(held.unclear));
    var key = load.user.key + '-' + role;
    if (held.issues === 0) {
      return dom.el('td', {'class': 'clear-owner-load-number clear-owner-quiet', 'data-role': role}, [
        count, areas(held)
      ]);
    }
    return dom.el('td', {'class': 'clear-owner-load-number', 'data-role': role}, [
      dom.el('span', {'class': 'clear-owner-load-count'}, held.search ? dom.el('a', {
        href: links.search(held.search), 'data-focus': key,
        'aria-label': texts.held(count, name(load.user), texts.role(role))
      }, count) : count),
      held.unclear > 0 && [' ', held.unclearSearch
        ? dom.el('a', {
          href: links.search(held.unclearSearch), 'data-focus': key + '-unclear', 'class': 'clear-owner-load-unclear'
        }, words)
        : dom.el('span', {'class': 'clear-owner-load-unclear'}, words)],
      held.issues > held.assessed && dom.el('span', {'class': 'clear-owner-quiet clear-owner-load-not-assessed'},
        shared.notAssessed.count(shown.format.number(held.issues - held.assessed))),
      bar(held, largest),
      inherited.node(held, shown.format),
      areas(held)
    ]);
  }

  /** What issues inherit the person from, whether or not there are such issues. */
  function areas(held) {
    return held.areas.length > 0 && dom.el('span', {'class': 'clear-owner-quiet clear-owner-load-areas'},
      texts.areas(held.areas.map(function (area) {
        return area.kind === 'project' ? area.name : texts.component(area.name, area.project);
      }).join(', ')));
  }

  return {
    /** @param shown {loads, overloadAbove, mayTransfer, caption, format} */
    node: function (shown) {
      var largest = Math.max.apply(null, shown.loads.map(function (load) {
        return Math.max(load.product.issues, load.delivery.issues);
      }).concat(1));
      return dom.el('table', {'class': 'clear-owner-load'}, [
        dom.el('caption', {'class': 'clear-owner-assistive'}, shown.caption),
        dom.el('thead', null, dom.el('tr', null, [dom.el('th', {scope: 'col'}, texts.person())].concat(
          ROLES.map(function (role) {
            return dom.el('th', {scope: 'col', 'class': 'clear-owner-load-number'}, texts.role(role));
          })))),
        dom.el('tbody', null, shown.loads.map(function (load) {
          return dom.el('tr', {'data-user': load.user.key}, [person(load, shown)].concat(
            ROLES.map(function (role) { return number(load, role, shown, largest); })));
        }))
      ]);
    }
  };
});
