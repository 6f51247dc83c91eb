/** The ownership panel of an issue: shows both roles, runs the actions of the buttons, and shows the results. */
define('clear-owner/issue/panel/panel', [
  'clear-owner/common/host', 'clear-owner/common/dom', 'clear-owner/common/format', 'clear-owner/common/failure',
  'clear-owner/common/notices', 'clear-owner/common/undo', 'clear-owner/issue/panel/fetch',
  'clear-owner/issue/panel/model',
  'clear-owner/issue/panel/texts', 'clear-owner/issue/panel/view/role', 'clear-owner/issue/panel/view/forms'
], function (host, dom, formats, failure, notices, undoAll, fetch, model, texts, roleView, forms) {
  'use strict';

  /** Actions that run at once. The others open a form. */
  var AT_ONCE = {
    accept: function (key, role) { return fetch.answer(key, role, 'accept'); },
    confirm: function (key, role) { return fetch.answer(key, role, 'accept'); },
    withdraw: function (key, role) { return fetch.answer(key, role, 'withdraw'); },
    take: function (key, role, me) { return fetch.give(key, role, me); },
    endWaiver: function (key, role) { return fetch.endWaiver(key, role); }
  };

  var BY_FORM = {
    give: function (key, role, user) { return fetch.give(key, role, user); },
    decline: function (key, role, note) { return fetch.answer(key, role, 'decline', note); },
    ask: function (key, role, message) { return fetch.ask(key, role, message); },
    waive: function (key, role, until, reason) { return fetch.waive(key, role, until, reason); }
  };

  /**
   * @param key     of the issue
   * @param me      user key of the reader, or '' if anonymous
   * @param changed called after each change
   */
  return function Panel(key, me, changed) {
    var format = formats.of(host.locale(), host.timeZone, host.datePatterns);
    var status = dom.el('div', {role: 'status', 'class': 'clear-owner-assistive'});
    var content = dom.el('div');
    var root = dom.el('div', {'class': 'clear-owner-ui clear-owner-widget', tabindex: -1}, [status, content]);
    var current = null;
    var open = null;
    var failed = null;
    var busy = false;
    /** What was just done, and can be undone: {role, id}, or null. */
    var undoable = null;
    /** The control focused after a change. Moving the panel to another element loses the focus. */
    var focused = null;

    function undo(role) {
      var id = undoable.id;
      if (!busy) {
        run({role: role.name, action: 'undo'}, undoAll([id]).then(function (result) {
          return fetch.ownership(key).then(function (ownership) { return {ownership: ownership, left: result.left}; });
        }));
      }
    }

    /** What the panel adds to the state of a role: its open form, a failure, the undo. */
    function extras(role, form) {
      return {
        form: form && form.node,
        failed: message(role),
        undo: undoable && undoable.role === role.name && !form ? function () { undo(role); } : null
      };
    }

    function message(of) {
      return failed && failed.role === of.name && dom.el('div', {
        'class': 'aui-message aui-message-error clear-owner-panel-failed', role: 'alert'
      }, failed.problem.messages.length ? failed.problem.messages.map(function (text) {
        return dom.el('p', null, text);
      }) : notices.shortly(failed.problem));
    }

    function draw() {
      var form = null;
      var shown = {key: key, assessed: current.assessed, format: format, now: host.now(), act: act};
      dom.keepFocus(root, function () {
        dom.replace(content, [
          !current.assessed
            && dom.el('p', {'class': 'clear-owner-quiet clear-owner-panel-not-assessed'},
              current.fieldsApply ? texts.notAssessed() : texts.fieldsElsewhere()),
          current.roles.map(function (role) {
            if (open && open.role === role.name) {
              form = forms[open.action](role, shown, save, close);
            }
            return roleView.node(role, shown, extras(role, open && open.role === role.name ? form : null));
          })
        ]);
      });
      if (form) {
        form.ready();
      }
    }

    function close() {
      var was = open;
      open = null;
      failed = null;
      draw();
      focusOn(was.role, was.action);
    }

    function focusOn(role, action) {
      var button = content.querySelector('[data-focus="' + role + '-' + action + '"]') || root;
      button.focus({preventScroll: true});
    }

    function save() {
      var doing = open;
      if (busy) {
        return;
      }
      var values = Array.prototype.slice.call(arguments);
      run(doing, BY_FORM[doing.action].apply(null, [key, doing.role].concat(values)));
    }

    function act(role, action) {
      var doing = {role: role.name, action: action};
      if (busy) {
        return;
      }
      failed = null;
      if (forms[action]) {
        open = doing;
        draw();
        return;
      }
      open = null;
      run(doing, AT_ONCE[action](key, role.name, me));
    }

    function run(doing, request) {
      busy = true;
      root.classList.add('clear-owner-busy');
      request.then(function (answer) {
        var ownership = answer.ownership || answer;
        var left = answer.left || [];
        current = model.of(ownership, me);
        open = null;
        failed = left.length === 0 ? null : {role: doing.role, problem: {messages: [left[0].message]}};
        undoable = ownership.undo ? {role: doing.role, id: ownership.undo} : null;
        settle();
        draw();
        focusOn(doing.role, doing.action);
        say(doing.role);
        focused = document.activeElement;
        changed();
      }).then(null, function (problem) {
        failed = {role: doing.role, problem: failure.understood(problem)};
        settle();
        if (open) {
          warn();
        } else {
          draw();
        }
      });
    }

    /** Shows the failure without redrawing the form, which keeps the input. */
    function warn() {
      var form = content.querySelector('form');
      var old = content.querySelector('.clear-owner-panel-failed');
      if (old) {
        old.parentNode.removeChild(old);
      }
      form.parentNode.insertBefore(message({name: failed.role}), form);
    }

    function settle() {
      busy = false;
      root.classList.remove('clear-owner-busy');
    }

    function say(name) {
      var role = current.roles.filter(function (one) { return one.name === name; })[0];
      dom.replace(status, texts.done(texts.owner(name), role.label));
    }

    function load() {
      dom.replace(content, notices.loading(texts.loading()));
      fetch.ownership(key).then(function (ownership) {
        current = model.of(ownership, me);
        draw();
      }).then(null, function (problem) {
        dom.replace(content, notices.failed(failure.understood(problem), load));
      });
    }

    /** Reloads, because the issue may have changed elsewhere on the page. Does nothing during input or a request. */
    function refresh() {
      if (!current || busy || open) {
        return;
      }
      fetch.ownership(key).then(function (ownership) {
        if (!busy && !open) {
          current = model.of(ownership, me);
          draw();
        }
      });
    }

    return {
      startIn: function (element) {
        dom.replace(element, root);
        load();
      },
      /** Moves the panel to another element without emptying it in between. */
      moveTo: function (element) {
        dom.replace(element, root);
        if (focused && root.contains(focused) && document.activeElement === document.body) {
          focused.focus({preventScroll: true});
        }
        focused = null;
        refresh();
      }
    };
  };
});
