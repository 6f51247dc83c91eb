/** The gadget "My ownership": the reader's roles, and what to do about them, most urgent first. */
define('clear-owner/gadget/mine/mine', [
  'clear-owner/common/host', 'clear-owner/common/dom', 'clear-owner/common/format', 'clear-owner/common/failure',
  'clear-owner/common/links', 'clear-owner/common/notices', 'clear-owner/common/marks', 'clear-owner/common/texts',
  'clear-owner/common/departed/departed', 'clear-owner/gadget/mine/fetch', 'clear-owner/gadget/mine/lists',
  'clear-owner/gadget/mine/texts', 'clear-owner/gadget/mine/view/held', 'clear-owner/gadget/mine/view/list',
  'clear-owner/gadget/mine/view/roles'
], function (
  host, dom, formats, failure, links, notices, marks, shared, Departed, fetch, Lists, texts, held, list, roles
) {
  'use strict';
  var ROWS = 5;

  return function Mine(api, element) {
    var format = formats.of(host.locale(), host.timeZone, host.datePatterns);
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

    var prefix = 'clear-owner-mine-' + api.getGadgetId() + '-';
    var lists = new Lists(draw);

    /** @param count a link beside the title; optional */
    function section(name, title, children, count) {
      var id = prefix + name;
      return dom.el('div', {
        'class': 'clear-owner-mine-section', role: 'group', 'aria-labelledby': id, 'data-section': name
      }, [
        dom.el('div', {'class': 'clear-owner-mine-head'}, [dom.el('h4', {id: id}, title), count]), children
      ]);
    }

    function pending() {
      var page = known.pending;
      return page.total > 0 && section('pending', texts.pending(), [
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
      return soon.length > 0 && section('stale', texts.stale(),
        roles.node(soon.slice(0, ROWS), function (one) {
          return texts.staleOn(texts.role(one.role), format.date(new Date(one.at)));
        }, ['confirm'], null, act));
    }

    function listed(name) {
      var found = lists.of(name);
      return found && found.total > 0 && section(name, texts.list(name), list.node(name, found, {
        user: known.mine.load.user, format: format, today: format.today(host.now()),
        byProject: lists.choice().order === 'project', step: lists.step, act: act,
        more: function (which) { during(lists.more(which)); }
      }), list.count(name, found, format));
    }

    function choices() {
      return list.choices(prefix, lists.choice(), function (name, value) { during(lists.choose(name, value)); });
    }

    function draw() {
      var load = known.mine.load;
      var issues = load.product.issues + load.delivery.issues;
      dom.keepFocus(root, function () {
        dom.replace(content, issues + known.pending.total === 0
          ? notices.notice('empty', marks.empty(), texts.nothing(), texts.nothingMore())
          : [
            held.node(load, format), pending(), issues > 0 && choices(), listed('unclear'), listed('otherUnclear'),
            stale(), listed('dueSoon'),
            !lists.any() && known.pending.total + known.mine.goingStale.length === 0
              && dom.el('p', {'class': 'clear-owner-quiet'}, texts.nothingUrgent())
          ]);
      });
      api.resize();
    }

    /** Shows what goes wrong while something is loaded, and keeps the content. */
    function during(loading) {
      api.showLoadingBar();
      return loading.then(function () {
        dom.replace(problem, null);
      }).then(null, complain).always(function () { api.hideLoadingBar(); });
    }

    function complain(reason) {
      dom.replace(problem, dom.el('div', {'class': 'aui-message aui-message-error', role: 'alert'},
        dom.el('p', null, notices.shortly(failure.understood(reason)))));
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
      }).then(null, complain).always(function () {
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
          departed.load();
          return lists.load();
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
