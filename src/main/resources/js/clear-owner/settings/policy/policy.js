/** A policy on a settings page: its form, dry run, and history. */
define('clear-owner/settings/policy/policy', [
  'clear-owner/common/host', 'clear-owner/common/dom', 'clear-owner/common/format', 'clear-owner/common/failure',
  'clear-owner/common/notices', 'clear-owner/settings/policy/fetch', 'clear-owner/settings/policy/texts',
  'clear-owner/settings/policy/draft', 'clear-owner/settings/policy/trial', 'clear-owner/settings/policy/past',
  'clear-owner/settings/policy/view/form', 'clear-owner/settings/policy/view/frame',
  'clear-owner/settings/policy/view/refusal'
], function (host, dom, formats, failure, notices, fetch, texts, Draft, Trial, History, form, Frame, refusal) {
  'use strict';

  /**
   * @param element container of the policy
   * @param scope   project key, or null for the global policy
   */
  return function Policy(element, scope) {
    var format = formats.of(host.locale(), host.timeZone, host.datePatterns);
    var types = {};
    var draft = new Draft(scope === null, function (setting) {
      return texts.outOfRange(format.number(setting.min), format.number(setting.max));
    });
    var frame = new Frame({save: save, tryOut: tryOut, undo: undo, why: function () { change('why'); }});
    var trial = new Trial(scope, format, frame.reveal);
    var history = new History(scope, format, types, use);

    function draw() {
      frame.draw(form.fields({
        project: scope, settings: draft.settings(), values: draft.values(), types: types, change: change, choose: choose
      }));
      changed();
    }

    function changed() {
      var dirty = draft.dirty();
      var wrong = Object.keys(draft.errors()).length;
      frame.errors(draft.errors());
      frame.undoable(dirty);
      frame.say(wrong ? texts.wrong(wrong) : dirty ? texts.unsaved() : when(draft.saved()));
      trial.compare(draft.settings(), draft.values(), dirty);
    }

    function when(saved) {
      return saved.changedBy
        ? texts.savedBy(saved.changedBy.displayName, format.exact(new Date(saved.changedAt))) : texts.never();
    }

    function change(id, value) {
      draft.change(id, value);
      changed();
    }

    function choose(id, own) {
      draft.choose(id, own);
      draw();
    }

    /** Validates the form. Returns whether it is valid; if not, focuses the first error. */
    function validate() {
      var valid = draft.check();
      frame.problem(null);
      changed();
      if (!valid) {
        frame.goToError();
      }
      return valid;
    }

    function tryOut() {
      if (validate()) {
        trial.start(draft.settings(), draft.values()).then(null, onFailure(tryOut));
      }
    }

    function save() {
      if (!validate()) {
        return;
      }
      frame.busy(true);
      fetch.save(scope, draft.body(frame.reason())).then(function (stored) {
        frame.forgetReason();
        show(stored);
        frame.say(texts.saved());
        history.start(draft.settings(), stored);
        return true;
      }).then(null, onFailure(save)).then(function (saved) {
        frame.busy(false);
        if (saved) {
          frame.goToSave();
        }
      });
    }

    /** Returns a failure handler that shows the errors and keeps the input. */
    function onFailure(again) {
      return function (reason) {
        var understood = failure.understood(reason);
        var messages = understood.fields || {};
        if (!draft.refuse(messages)) {
          frame.problem(messages.version ? refusal.overtaken(merge) : refusal.failed(understood, again));
        }
        changed();
        // Deferred, because the form is still inert.
        window.setTimeout(frame.goToError, 0);
      };
    }

    function merge() {
      fetch.policy(scope).then(function (theirs) {
        draft.merge(theirs);
        frame.problem(null);
        draw();
        history.start(draft.settings(), theirs);
        frame.goToSave();
      }).then(null, onFailure(merge));
    }

    function undo() {
      show(draft.saved());
      frame.goToSave();
    }

    function use(version) {
      draft.take(version);
      draw();
      frame.toTop();
    }

    function show(policy) {
      draft.show(policy);
      trial.reset();
      draw();
    }

    function load() {
      dom.replace(element, notices.loading(texts.loading()));
      fetch.policy(scope).then(function (policy) {
        return fetch.typeNames().then(function (names) {
          Object.keys(names).forEach(function (id) { types[id] = names[id]; });
          dom.replace(element, frame.node);
          show(policy);
          history.start(draft.settings(), policy);
        });
      }).then(null, function (reason) {
        dom.replace(element, refusal.failed(failure.understood(reason), load));
      });
    }

    frame.add(trial.node);
    frame.add(history.node);
    return {start: load, dirty: draft.dirty};
  };
});
