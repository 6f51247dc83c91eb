/** Lists roles that need the reader's action, each with its buttons or its open form. */
define('clear-owner/gadget/mine/view/roles', [
  'clear-owner/common/dom', 'clear-owner/common/links', 'clear-owner/gadget/mine/texts'
], function (dom, links, texts) {
  'use strict';

  function idOf(one) {
    return one.key + '-' + one.role;
  }

  function button(label, action, one, act, primary) {
    return dom.el('button', {
      type: 'button', 'class': 'aui-button' + (primary ? '' : ' aui-button-link'),
      'data-focus': idOf(one) + '-' + action, 'data-action': action,
      'aria-label': texts.on(label, one.key, texts.role(one.role)), click: function () { act(one, action); }
    }, label);
  }

  /** The form to decline a role with a note. */
  function declineForm(one, act) {
    var id = 'clear-owner-mine-why-' + idOf(one);
    var note = dom.el('textarea', {id: id, 'class': 'textarea', rows: 2, maxlength: 1000});
    return dom.el('form', {
      'class': 'aui top-label clear-owner-mine-form', action: '#',
      submit: function (event) {
        event.preventDefault();
        act(one, 'decline', note.value.trim());
      },
      keydown: function (event) {
        if (event.key === 'Escape') {
          act(one, 'cancel');
        }
      }
    }, [
      dom.el('div', {'class': 'field-group'}, [dom.el('label', {'for': id}, texts.why()), note]),
      dom.el('button', {type: 'submit', 'class': 'aui-button aui-button-primary'}, texts.decline()),
      dom.el('button', {
        type: 'button', 'class': 'aui-button aui-button-link', click: function () { act(one, 'cancel'); }
      }, texts.cancel())
    ]);
  }

  return {
    /**
     * @param line    returns the text below the issue of a role
     * @param actions names of the buttons' actions
     * @param open    the role whose form is open, or null
     * @param act     called with the role and the action
     */
    node: function (all, line, actions, open, act) {
      var labels = {accept: texts.accept(), decline: texts.decline(), confirm: texts.confirm()};
      return dom.el('ul', {'class': 'clear-owner-mine-roles'}, all.map(function (one) {
        return dom.el('li', {'data-issue-key': one.key, 'data-role': one.role}, [
          dom.el('div', {'class': 'clear-owner-mine-issue'}, [
            dom.el('a', {href: links.issue(one.key), title: one.summary, 'data-focus': 'key-' + idOf(one)}, [
              dom.el('span', {'class': 'clear-owner-key'}, one.key), ' ', one.summary
            ])
          ]),
          dom.el('div', {'class': 'clear-owner-quiet'}, line(one)),
          open && idOf(open) === idOf(one) ? declineForm(one, act)
            : dom.el('div', {'class': 'clear-owner-mine-buttons'}, actions.map(function (action, index) {
              return button(labels[action], action, one, act, index === 0);
            }))
        ]);
      }));
    }
  };
});
