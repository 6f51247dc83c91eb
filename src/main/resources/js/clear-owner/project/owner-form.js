/** The form in a cell: who shall own the area in this role. */
define('clear-owner/project/owner-form', [
  'clear-owner/ui/dom', 'clear-owner/ui/failure', 'clear-owner/ui/notices', 'clear-owner/ui/person',
  'clear-owner/project/fetch', 'clear-owner/project/texts'
], function (dom, failure, notices, person, fetch, texts) {
  'use strict';

  /**
   * @param save   from a user key, or null, to a promise
   * @param cancel called if nothing shall change
   */
  return function ownerForm(area, role, save, cancel) {
    var id = 'clear-owner-area-' + area.id + '-' + role;
    var input = dom.el('input', {type: 'text', id: id, 'class': 'text'});
    var problem = dom.el('div', {'class': 'error', role: 'alert'});
    var picked = person.pick(input, area[role], fetch.people, function () { dom.replace(problem, null); });
    var node = dom.el('form', {
      'class': 'aui top-label clear-owner-area-form', action: '#',
      submit: function (event) {
        event.preventDefault();
        save(picked.value()).then(null, function (reason) {
          dom.replace(problem, notices.shortly(failure.understood(reason)));
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
