/** The form in a cell that sets the owner of an area in a role. */
define('clear-owner/settings/project/owner-form', [
  'clear-owner/common/dom', 'clear-owner/common/failure', 'clear-owner/common/notices', 'clear-owner/common/person',
  'clear-owner/settings/project/fetch', 'clear-owner/settings/project/texts'
], function (dom, failure, notices, person, fetch, texts) {
  'use strict';

  /**
   * @param save   takes a user key, or null for nobody; returns a promise
   * @param cancel closes the form without a change
   */
  return function ownerForm(area, role, save, cancel) {
    var id = 'clear-owner-area-' + area.id + '-' + role;
    var input = dom.el('input', {type: 'text', id: id, 'class': 'text'});
    var problem = dom.el('div', {'class': 'error', id: id + '-error', role: 'alert'});
    var picked = person.pick(input, area[role], fetch.people, function () { say('', false); });

    /**
     * Shows an error. If the user is refused, marks the input and the one that Select2 adds as invalid.
     */
    function say(message, wrong) {
      var inputs = Array.prototype.slice.call(node.querySelectorAll('input'));
      dom.replace(problem, message);
      inputs.forEach(function (one) {
        if (wrong) {
          one.setAttribute('aria-invalid', 'true');
          one.setAttribute('aria-describedby', problem.id);
        } else {
          one.removeAttribute('aria-invalid');
          one.removeAttribute('aria-describedby');
        }
      });
      if (wrong) {
        (node.querySelector('.select2-focusser') || input).focus();
      }
    }

    var node = dom.el('form', {
      'class': 'aui top-label clear-owner-area-form', action: '#',
      submit: function (event) {
        event.preventDefault();
        save(picked.value()).then(null, function (reason) {
          var understood = failure.understood(reason);
          say(notices.shortly(understood), Boolean((understood.fields || {}).user));
        });
      },
      keydown: function (event) {
        if (event.key === 'Escape' && !event.defaultPrevented) {
          cancel();
        }
      }
    }, [
      dom.el('label', {'for': id, 'class': 'clear-owner-assistive'}, texts.changeOf(texts.role(role), area.name)),
      input, problem,
      dom.el('div', {'class': 'clear-owner-area-buttons'}, [
        dom.el('button', {type: 'submit', 'class': 'aui-button aui-button-primary'}, texts.save()),
        dom.el('button', {type: 'button', 'class': 'aui-button aui-button-link', click: cancel}, texts.cancel())
      ])
    ]);
    return {node: node, ready: picked.ready};
  };
});
