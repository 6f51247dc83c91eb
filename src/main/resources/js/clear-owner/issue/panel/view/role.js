/** Shows one role: owner, clarity, reasons and actions. */
define('clear-owner/issue/panel/view/role', [
  'clear-owner/common/dom', 'clear-owner/common/clarity', 'clear-owner/common/profile', 'clear-owner/common/texts',
  'clear-owner/issue/panel/texts'
], function (dom, clarity, profile, shared, texts) {
  'use strict';

  function person(role) {
    var owner = role.owner;
    if (!owner) {
      return dom.el('span', {'class': 'clear-owner-panel-nobody'}, shared.noOwner());
    }
    return [
      owner.avatarUrl && dom.el('img', {
        'class': 'clear-owner-avatar', src: owner.avatarUrl, alt: '', width: 24, height: 24
      }),
      profile.name(owner, 'clear-owner-panel-name',
        owner.active === false && role.code !== 'inactive'
          ? shared.inactiveOwner(owner.displayName) : owner.displayName)
    ];
  }

  function line(className, children) {
    return children && dom.el('p', {'class': className}, children);
  }

  function source(role) {
    return role.source && line('clear-owner-quiet', [
      texts.source(role.source.type), role.source.label && ' ' + role.source.label,
      role.source.disputed && dom.el('span', null, [' ', texts.disputed()])
    ]);
  }

  function since(role, format, now) {
    return role.since && line('clear-owner-quiet', dom.el('time', {
      datetime: role.since.toISOString(), title: format.exact(role.since)
    }, texts.since(format.ago(role.since, now))));
  }

  function explanations(role) {
    var items = role.explanations.map(function (reason) {
      return dom.el('li', {'data-reason': reason.code}, [
        reason.meaning, ' ', dom.el('span', {'class': 'clear-owner-panel-remedy'}, reason.remedy)
      ]);
    });
    return items.length > 0 && dom.el('ul', {'class': 'clear-owner-panel-whys'}, items);
  }

  function waiver(role, format) {
    return role.waiver && [
      line('clear-owner-panel-waiver', texts.waived(format.day(role.waiver.until), role.waiver.by.displayName)),
      line('clear-owner-panel-quote', role.waiver.reason)
    ];
  }

  function confirmation(role, format, now) {
    var answer = role.confirmation;
    return answer && [
      line('clear-owner-quiet', texts.confirmation(answer.state, answer.mine, role.owner ? role.owner.displayName : '',
        answer.since ? format.ago(answer.since, now) : '')),
      answer.note && line('clear-owner-panel-quote', answer.note)
    ];
  }

  function asked(role, format, now) {
    var request = role.asked;
    return request && line('clear-owner-panel-asked', dom.el('time', {
      datetime: request.at ? request.at.toISOString() : null, title: request.at ? format.exact(request.at) : null
    }, texts.ask.asked(request.by.displayName, request.of.displayName,
      request.at ? format.ago(request.at, now) : '')));
  }

  function button(role, action, act) {
    var label = texts.action(action === 'give' && !role.owner ? 'set' : action);
    var primary = action === 'accept' || action === 'confirm';
    return dom.el('button', {
      type: 'button', 'class': 'aui-button' + (primary ? ' aui-button-primary' : ' aui-button-subtle'),
      'data-focus': role.name + '-' + action, 'data-action': action,
      'aria-label': texts.actionOn(label, texts.owner(role.name)),
      click: function () { act(role, action); }
    }, label);
  }

  function undone(role, act) {
    return dom.el('p', {'class': 'clear-owner-panel-undo'}, [
      texts.changed(texts.owner(role.name)), ' ', dom.el('button', {
        type: 'button', 'class': 'aui-button aui-button-link', 'data-focus': role.name + '-undo', 'data-action': 'undo',
        'aria-label': texts.actionOn(shared.undo.button(), texts.owner(role.name)), click: act
      }, shared.undo.button())
    ]);
  }

  return {
    /**
     * @param more {form, failed, undo}: the form open below the role, the failure message above the buttons, and what
     *     undoes the last change; each null if there is none
     */
    node: function (role, shown, more) {
      var id = 'clear-owner-panel-' + role.name;
      return dom.el('section', {'class': 'clear-owner-panel-role', 'data-role': role.name, 'aria-labelledby': id}, [
        dom.el('h3', {id: id}, [
          texts.owner(role.name), ' ', dom.el('span', {'class': 'clear-owner-panel-title'}, texts.role(role.name))
        ]),
        dom.el('div', {'class': 'clear-owner-panel-person'}, [
          person(role), shown.assessed && clarity.lozenge(role)
        ]),
        source(role),
        since(role, shown.format, shown.now),
        waiver(role, shown.format),
        confirmation(role, shown.format, shown.now),
        explanations(role),
        asked(role, shown.format, shown.now),
        more.failed,
        more.undo && undone(role, more.undo),
        more.form || role.actions.length > 0 && dom.el('div', {'class': 'clear-owner-panel-actions'},
          role.actions.map(function (action) { return button(role, action, shown.act); }))
      ]);
    }
  };
});
