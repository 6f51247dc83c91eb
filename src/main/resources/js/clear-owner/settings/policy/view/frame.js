/**
 * The policy form with its buttons. Later content appears below the buttons, so that they do not move.
 */
define('clear-owner/settings/policy/view/frame', [
  'clear-owner/common/dom', 'clear-owner/settings/policy/texts', 'clear-owner/settings/policy/view/form',
  'clear-owner/settings/policy/view/errors'
], function (dom, texts, form, errorView) {
  'use strict';

  function button(label, name, className, action) {
    return dom.el('button', {type: 'button', 'class': className, 'data-action': name, click: action}, label);
  }

  function reveal(node) {
    if (node.scrollIntoView) {
      node.scrollIntoView({block: 'nearest'});
    }
  }

  /** @param on {save(), tryOut(), undo(), why()} */
  return function Frame(on) {
    var status = dom.el('div', {role: 'status', 'class': 'clear-owner-policy-status'});
    var fields = dom.el('div');
    var why = form.why(on.why);
    var note = why.querySelector('input');
    var editable = dom.el('div', null, [fields, why]);
    var problem = dom.el('div');
    var below = dom.el('div');
    var save = button(texts.save(), 'save', 'aui-button aui-button-primary', null);
    var undo = button(texts.undo(), 'undo', 'aui-button aui-button-link', on.undo);
    var root = dom.el('form', {
      'class': 'aui top-label clear-owner-ui clear-owner-policy-form', action: '#', novalidate: true,
      submit: function (event) {
        event.preventDefault();
        on.save();
      }
    }, [
      editable,
      dom.el('div', {'class': 'buttons-container clear-owner-policy-buttons'}, dom.el('div', {'class': 'buttons'}, [
        save, button(texts.tryOut(), 'try', 'aui-button', on.tryOut), undo, status
      ])),
      problem, below
    ]);
    save.type = 'submit';

    return {
      node: root,
      reveal: reveal,
      add: function (node) { below.appendChild(node); },
      draw: function (nodes) {
        dom.keepFocus(root, function () { dom.replace(fields, nodes); });
      },
      say: function (text) {
        if (status.textContent !== text) {
          dom.replace(status, text);
        }
      },
      errors: function (errors) { errorView.show(editable, errors); },
      goToError: function () { errorView.focus(editable); },
      goToSave: function () { save.focus(); },
      undoable: function (dirty) { undo.hidden = !dirty; },
      /** Shows a failure that belongs to no field, or clears it if null. */
      problem: function (node) {
        dom.replace(problem, node);
        if (node) {
          reveal(problem);
        }
      },
      reason: function () { return note.value; },
      forgetReason: function () { note.value = ''; },
      /** Disables input during a request, because the answer replaces the form's values. */
      busy: function (busy) {
        save.disabled = busy;
        editable.inert = busy;
      },
      toTop: function () { root.scrollIntoView({block: 'start'}); }
    };
  };
});
