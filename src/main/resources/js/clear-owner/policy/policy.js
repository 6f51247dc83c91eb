/** A policy in a settings page: shows the form, tries it, saves it, and lists what was saved before. */
define('clear-owner/policy/policy', [
  'clear-owner/host', 'clear-owner/ui/dom', 'clear-owner/ui/format', 'clear-owner/ui/failure', 'clear-owner/ui/notices',
  'clear-owner/policy/fetch', 'clear-owner/policy/settings', 'clear-owner/policy/texts', 'clear-owner/policy/trial',
  'clear-owner/policy/past', 'clear-owner/policy/view/form', 'clear-owner/policy/view/errors',
  'clear-owner/policy/view/refusal'
], function (host, dom, formats, failure, notices, fetch, settings, texts, Trial, Past, form, wrongs,
  refusal) {
  'use strict';

  /**
   * @param element where it goes
   * @param scope   key of a project, or null for the global policy
   */
  return function Policy(element, scope) {
    var format = formats.of(host.locale(), host.timeZone);
    var status = dom.el('div', {role: 'status', 'class': 'clear-owner-policy-status'});
    var fields = dom.el('div');
    var problem = dom.el('div');
    var why = form.why(function () { change('why'); });
    var note = why.querySelector('input');
    var editable = dom.el('div', null, [fields, why]);
    var types = {};
    var trial = new Trial(scope, format, reveal);
    var past = new Past(scope, format, types, use);
    var save = button(texts.save(), 'save', 'aui-button aui-button-primary', null);
    var undo = button(texts.undo(), 'undo', 'aui-button aui-button-link', restore);
    var root = dom.el('form', {
      'class': 'aui top-label clear-owner-ui clear-owner-policy-form', action: '#', novalidate: true,
      submit: function (event) {
        event.preventDefault();
        store();
      }
    }, [
      editable,
      dom.el('div', {'class': 'buttons-container clear-owner-policy-buttons'}, dom.el('div', {'class': 'buttons'}, [
        save, button(texts.tryOut(), 'try', 'aui-button', tryOut), undo, status
      ])),
      // Below the buttons, so that these stay where they are when something appears.
      problem, trial.node, past.node
    ]);
    var saved = null;
    var values = null;
    var errors = {};
    save.type = 'submit';

    function button(label, name, className, action) {
      return dom.el('button', {type: 'button', 'class': className, 'data-action': name, click: action}, label);
    }

    function reveal(node) {
      if (node.scrollIntoView) {
        node.scrollIntoView({block: 'nearest'});
      }
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
      if (values[id]) {
        values[id].value = value;
      }
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
      wrongs.show(editable, errors);
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
      wrongs.focus(editable);
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
      editable.setAttribute('inert', '');
      fetch.save(scope, settings.body(values, {version: saved.version, why: note.value.trim() || null})).then(function (stored) {
        note.value = '';
        show(stored);
        say(texts.saved());
        past.start(stored);
      }).then(null, refused(store)).then(function () {
        save.disabled = false;
        editable.removeAttribute('inert');
      });
    }

    /** Keeps what was typed; only who was overtaken by another save has to read the policy again. */
    function refused(again) {
      return function (reason) {
        var understood = failure.understood(reason);
        var fieldsOf = understood.fields || {};
        var known = settings.ids.concat('why').filter(function (id) { return fieldsOf[id]; });
        known.forEach(function (id) { errors[id] = fieldsOf[id]; });
        changed();
        if (!known.length) {
          dom.replace(problem, fieldsOf.version ? refusal.overtaken(merge) : refusal.failed(understood, again));
          reveal(problem);
        }
        // Not before the form may be used again.
        window.setTimeout(function () { wrongs.focus(editable); }, 0);
      };
    }

    /** Somebody else saved meanwhile: what they changed is taken, and what was changed here stays. */
    function merge() {
      fetch.policy(scope).then(function (theirs) {
        values = settings.merged(values, settings.of(saved), settings.of(theirs));
        saved = theirs;
        dom.replace(problem, null);
        draw();
        past.start(theirs);
        save.focus();
      }).then(null, refused(merge));
    }

    function restore() {
      show(saved);
      root.querySelector('[data-action="save"]').focus();
    }

    function use(version) {
      values = settings.taken(version.own, values, scope === null);
      errors = {};
      draw();
      root.scrollIntoView({block: 'start'});
    }

    function show(policy) {
      saved = policy;
      values = settings.of(policy);
      errors = {};
      trial.reset();
      draw();
    }

    function load() {
      dom.replace(element, notices.loading(texts.loading()));
      fetch.policy(scope).then(function (policy) {
        return fetch.typeNames().then(function (names) {
          Object.keys(names).forEach(function (id) { types[id] = names[id]; });
          dom.replace(element, root);
          dom.replace(problem, null);
          show(policy);
          past.start(policy);
        });
      }).then(null, function (reason) {
        dom.replace(element, refusal.failed(failure.understood(reason), load));
      });
    }

    return {start: load, dirty: dirty};
  };
});
