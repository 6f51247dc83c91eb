/** A policy in a settings page: shows the form, tries it, saves it, and lists what was saved before. */
define('clear-owner/policy/policy', [
  'clear-owner/host', 'clear-owner/ui/dom', 'clear-owner/ui/format', 'clear-owner/ui/failure', 'clear-owner/ui/notices',
  'clear-owner/policy/fetch', 'clear-owner/policy/settings', 'clear-owner/policy/texts', 'clear-owner/policy/trial',
  'clear-owner/policy/view/form', 'clear-owner/policy/view/errors', 'clear-owner/policy/view/history'
], function (host, dom, formats, failure, notices, fetch, settings, texts, Trial, form, wrongs, historyView) {
  'use strict';
  var VERSIONS = 10;

  /**
   * @param element where it goes
   * @param scope   key of a project, or null for the global policy
   */
  return function Policy(element, scope) {
    var format = formats.of(host.locale());
    var status = dom.el('div', {role: 'status', 'class': 'clear-owner-policy-status'});
    var fields = dom.el('div');
    var problem = dom.el('div');
    var past = dom.el('div');
    var trial = new Trial(scope, format);
    var save = button(texts.save(), 'save', 'aui-button aui-button-primary', null);
    var undo = button(texts.undo(), 'undo', 'aui-button aui-button-link', restore);
    var root = dom.el('form', {
      'class': 'aui top-label clear-owner-ui clear-owner-policy-form', action: '#', novalidate: true,
      submit: function (event) {
        event.preventDefault();
        store();
      }
    }, [
      fields, problem, trial.node,
      dom.el('div', {'class': 'buttons-container clear-owner-policy-buttons'}, dom.el('div', {'class': 'buttons'}, [
        save, button(texts.tryOut(), 'try', 'aui-button', tryOut), undo, status
      ])),
      past
    ]);
    var saved = null;
    var values = null;
    var types = {};
    var errors = {};
    var versions = null;
    save.type = 'submit';

    function button(label, name, className, action) {
      return dom.el('button', {type: 'button', 'class': className, 'data-action': name, click: action}, label);
    }

    function dirty() {
      return saved !== null && !settings.same(values, settings.of(saved));
    }

    function draw() {
      dom.keepFocus(root, function () {
        dom.replace(fields, form.fields({
          project: scope, values: values, types: types, change: change, choose: choose
        }));
      });
      changed();
    }

    function change(id, value) {
      values[id].value = value;
      // What was wrong is right again, or still wrong in the same way; what Jira found only Jira can judge anew.
      if (errors[id]) {
        mended(id);
      }
      changed();
    }

    function mended(id) {
      delete errors[id];
      settings.wrong(values).filter(function (setting) { return setting.id === id; }).forEach(outOfRange);
    }

    function outOfRange(setting) {
      errors[setting.id] = texts.outOfRange(format.number(setting.min), format.number(setting.max));
    }

    function choose(id, own) {
      values[id].own = own;
      values[id].value = own ? values[id].value : values[id].inherited;
      delete errors[id];
      draw();
    }

    function changed() {
      var wrong = Object.keys(errors).length;
      wrongs.show(fields, errors);
      undo.hidden = !dirty();
      say(wrong ? texts.wrong(wrong) : dirty() ? texts.unsaved() : when());
      trial.compare(values, dirty());
    }

    function when() {
      return saved.changedBy
        ? texts.savedBy(saved.changedBy.displayName, format.exact(new Date(saved.changedAt))) : texts.never();
    }

    function say(text) {
      if (status.textContent !== text) {
        dom.replace(status, text);
      }
    }

    /** The values, or null if the reader has to correct something first; that has the focus then. */
    function readable() {
      errors = {};
      settings.wrong(values).forEach(outOfRange);
      changed();
      wrongs.focus(fields);
      return Object.keys(errors).length ? null : values;
    }

    function tryOut() {
      dom.replace(problem, null);
      if (readable()) {
        trial.start(values).then(null, refused(tryOut));
      }
    }

    function store() {
      dom.replace(problem, null);
      if (!readable()) {
        return;
      }
      save.disabled = true;
      // What would be typed now would be lost when the answer comes.
      fields.setAttribute('inert', '');
      fetch.save(scope, settings.body(values, saved.version)).then(function (stored) {
        show(stored);
        say(texts.saved());
        list(0);
      }).then(null, refused(store)).then(function () {
        save.disabled = false;
        fields.removeAttribute('inert');
      });
    }

    /** Keeps what was typed; only who was overtaken by another save has to read the policy again. */
    function refused(again) {
      return function (reason) {
        var understood = failure.understood(reason);
        var fieldsOf = understood.fields || {};
        var known = settings.all.filter(function (setting) { return fieldsOf[setting.id]; });
        known.forEach(function (setting) { errors[setting.id] = fieldsOf[setting.id]; });
        changed();
        if (!known.length) {
          dom.replace(problem, notices.failed(understood, fieldsOf.version ? load : again));
        }
        // Not before the form may be used again.
        window.setTimeout(function () { wrongs.focus(fields); }, 0);
      };
    }

    function restore() {
      show(saved);
      root.querySelector('[data-action="save"]').focus();
    }

    function use(version) {
      values = settings.taken(version.own, values, scope === null);
      errors = {};
      draw();
      fields.scrollIntoView({block: 'start'});
    }

    function show(policy) {
      saved = policy;
      values = settings.of(policy);
      errors = {};
      trial.reset();
      draw();
    }

    function list(have) {
      fetch.history(scope, 0, have + VERSIONS).then(function (page) {
        versions = page;
        dom.keepFocus(past, function () {
          dom.replace(past, page.total > 0 && historyView({
            page: page, types: types, format: format, use: use, more: function () { list(versions.values.length); }
          }));
        });
      }).then(null, function (reason) {
        dom.replace(past, notices.failed(failure.understood(reason), function () { list(have); }));
      });
    }

    function load() {
      dom.replace(element, notices.loading(texts.loading()));
      fetch.policy(scope).then(function (policy) {
        return fetch.issueTypes().then(function (all) {
          all.forEach(function (type) { types[type.id] = type.name; });
          dom.replace(element, root);
          dom.replace(problem, null);
          show(policy);
          list(0);
        });
      }).then(null, function (reason) {
        dom.replace(element, notices.failed(failure.understood(reason), load));
      });
    }

    return {start: load, dirty: dirty};
  };
});
