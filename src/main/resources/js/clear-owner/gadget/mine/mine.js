/** The gadget "My ownership": the reader's roles, pending confirmations, and roles that go stale soon. */
define('clear-owner/gadget/mine/mine', [
  'clear-owner/common/host', 'clear-owner/common/dom', 'clear-owner/common/format', 'clear-owner/common/failure',
  'clear-owner/common/links', 'clear-owner/common/notices', 'clear-owner/common/marks', 'clear-owner/common/texts',
  'clear-owner/common/departed/departed', 'clear-owner/gadget/mine/fetch', 'clear-owner/gadget/mine/texts',
  'clear-owner/gadget/mine/view/held', 'clear-owner/gadget/mine/view/roles'
], function (host, dom, formats, failure, links, notices, marks, shared, Departed, fetch, texts, held, roles) {
  'use strict';
  var ROWS = 5;

  return function Mine(api, element) {
    var format = formats.of(host.locale(), host.timeZone);
    var status = dom.el('div', {role: 'status', 'class': 'clear-owner-assistive'});
    var problem = dom.el('div');
    var content = dom.el('div', {'class': 'clear-owner-content'});
    var departed = new Departed(null, function () { api.resize(); });
    var root = dom.el('div', {
      'class': 'clear-owner-ui clear-owner-widget clear-owner-gadget', tabindex: -1
    }, [status, departed.node, problem, content]);
    var known = null;
    var open = null;
    var busy = false;

    function section(name, title, children) {
      var id = 'clear-owner-mine-' + api.getGadgetId() + '-' + name;
      return dom.el('section', {'class': 'clear-owner-mine-section', 'aria-labelledby': id, 'data-section': name}, [
        dom.el('h4', {id: id}, title), children
      ]);
    }

    function pending() {
      var page = known.pending;
      return section('pending', texts.pending(), page.total === 0
        ? dom.el('p', {'class': 'clear-owner-quiet'}, texts.nonePending())
        : [
          roles.node(page.values, function (one) {
            return texts.given(texts.role(one.role), one.by && one.by.displayName,
              format.ago(new Date(one.since), host.now()));
          }, ['accept', 'decline'], open, act),
          page.total > page.values.length && dom.el('a', {
            href: links.search('issue in clearOwnerToConfirm()'), 'data-focus': 'pending-more'
          }, texts.more(format.number(page.total - page.values.length)))
        ]);
    }

    function stale() {
      var soon = known.mine.goingStale;
      return soon.length > 0 && section('stale', texts.stale(format.number(known.mine.staleWithin)),
        roles.node(soon.slice(0, ROWS), function (one) {
          return texts.staleOn(texts.role(one.role), format.date(new Date(one.at)));
        }, ['confirm'], null, act));
    }

    function draw() {
      var load = known.mine.load;
      var nothing = load.product.issues + load.delivery.issues + known.pending.total === 0;
      dom.keepFocus(root, function () {
        dom.replace(content, nothing
          ? notices.notice('empty', marks.empty(), texts.nothing(), texts.nothingMore())
          : [held.node(load, format), pending(), stale()]);
      });
      api.resize();
    }

    function act(one, action, note) {
      if (busy) {
        return;
      }
      if (action === 'cancel' || action === 'decline' && note === undefined) {
        open = action === 'cancel' ? null : one;
        draw();
        (content.querySelector('textarea')
          || content.querySelector('[data-focus="' + one.key + '-' + one.role + '-decline"]') || root).focus();
        return;
      }
      busy = true;
      root.classList.add('clear-owner-busy');
      fetch.answer(one.key, one.role, action === 'decline' ? 'decline' : 'accept', note).then(function () {
        open = null;
        dom.replace(status, action === 'decline' ? texts.declined(one.key) : texts.accepted(one.key));
        return load(true);
      }).then(null, function (reason) {
        dom.replace(problem, dom.el('div', {'class': 'aui-message aui-message-error', role: 'alert'},
          dom.el('p', null, notices.shortly(failure.understood(reason)))));
        api.resize();
      }).always(function () {
        busy = false;
        root.classList.remove('clear-owner-busy');
      });
    }

    function failed(reason) {
      if (reason.kind === 'logged-out') {
        dom.replace(content, notices.notice('empty', marks.empty(), texts.anonymous(), null,
          dom.el('a', {'class': 'aui-button aui-button-primary', href: links.login()}, shared.logIn())));
      } else {
        dom.replace(content, notices.failed(reason, function () { load(false); }));
      }
      api.resize();
    }

    /** @param again whether to keep the current content until the answer arrives */
    function load(again) {
      if (!again) {
        dom.replace(content, notices.loading(texts.loading()));
      }
      api.showLoadingBar();
      return fetch.mine().then(function (mine) {
        return fetch.pending(ROWS).then(function (page) {
          known = {mine: mine, pending: page};
          dom.replace(problem, null);
          draw();
          departed.load();
        });
      }).then(null, function (reason) {
        failed(failure.understood(reason));
      }).always(function () { api.hideLoadingBar(); });
    }

    dom.replace(element, root);
    return {
      start: function () { load(false); },
      refresh: function () {
        if (!open && !busy) {
          load(known !== null);
        }
      }
    };
  };
});
