/** The form that requests an owner: names the recipient of the mail and takes a message. */
define('clear-owner/issue/panel/view/ask', [
  'clear-owner/common/dom', 'clear-owner/common/failure', 'clear-owner/common/notices',
  'clear-owner/issue/panel/fetch', 'clear-owner/issue/panel/texts', 'clear-owner/issue/panel/view/form'
], function (dom, failure, notices, fetch, texts, forms) {
  'use strict';

  function person(approver, role) {
    return dom.el('div', {'class': 'clear-owner-panel-decider'}, [
      dom.el('img', {'class': 'clear-owner-avatar', src: approver.user.avatarUrl, alt: '', width: 24, height: 24}),
      dom.el('div', null, [
        dom.el('div', {'class': 'clear-owner-panel-name'}, approver.user.displayName),
        dom.el('div', {'class': 'clear-owner-quiet'}, texts.ask.because(approver.because, role.name, approver.area))
      ])
    ]);
  }

  return function (role, shown, save, cancel) {
    var id = 'clear-owner-panel-ask-' + role.name;
    var message = forms.text(id, false);
    var send = dom.el('button', {
      type: 'submit', 'class': 'aui-button aui-button-primary', disabled: true
    }, texts.ask.send());
    var to = dom.el('div', {'class': 'clear-owner-panel-to', role: 'status'}, texts.ask.finding());

    function show(approver) {
      dom.replace(to, approver.user ? person(approver, role) : texts.ask.nobody());
      send.disabled = !approver.user;
    }

    function loadApprover() {
      fetch.approver(shown.key, role.name).then(show).then(null, function (problem) {
        dom.replace(to, notices.shortly(failure.understood(problem)));
      });
    }

    return {
      node: forms.form('ask', [
        dom.el('div', {'class': 'field-group'}, [
          dom.el('div', {'class': 'clear-owner-panel-label'}, texts.ask.to()), to
        ]),
        forms.group(texts.ask.message(), id, message)
      ], function () {
        if (!send.disabled) {
          save(message.value.trim());
        }
      }, cancel, send),
      ready: function () {
        loadApprover();
        message.focus();
      }
    };
  };
});
