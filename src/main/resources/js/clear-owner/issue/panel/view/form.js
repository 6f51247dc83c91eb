/** Building blocks of the forms below a role. */
define('clear-owner/issue/panel/view/form', [
  'clear-owner/common/dom', 'clear-owner/issue/panel/texts'
], function (dom, texts) {
  'use strict';
  var LONGEST = 1000;

  return {
    group: function (label, id, control, more) {
      return dom.el('div', {'class': 'field-group'}, [dom.el('label', {'for': id}, label), control, more]);
    },
    /** @param submit the submit button; default: Save */
    form: function (name, children, save, cancel, submit) {
      return dom.el('form', {
        'class': 'aui top-label clear-owner-panel-form', 'data-form': name, action: '#',
        submit: function (event) {
          event.preventDefault();
          save();
        },
        keydown: function (event) {
          if (event.key === 'Escape' && !event.defaultPrevented) {
            cancel();
          }
        }
      }, [children, dom.el('div', {'class': 'clear-owner-panel-buttons'}, [
        submit || dom.el('button', {type: 'submit', 'class': 'aui-button aui-button-primary'}, texts.save()),
        dom.el('button', {type: 'button', 'class': 'aui-button aui-button-link', click: cancel}, texts.cancel())
      ])]);
    },
    text: function (id, required) {
      return dom.el('textarea', {id: id, 'class': 'textarea', rows: 3, maxlength: LONGEST, required: required});
    }
  };
});
