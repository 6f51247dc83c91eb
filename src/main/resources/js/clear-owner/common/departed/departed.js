/** Notices about owners whose accounts were deactivated or deleted, with the way to the transfer of what they own. */
define('clear-owner/common/departed/departed', [
  'clear-owner/common/dom', 'clear-owner/common/host', 'clear-owner/common/format', 'clear-owner/common/failure',
  'clear-owner/common/links', 'clear-owner/common/notices', 'clear-owner/common/profile',
  'clear-owner/common/request', 'clear-owner/common/departed/texts'
], function (dom, host, formats, failure, links, notices, profile, request, texts) {
  'use strict';
  var NOTICES = '/rest/clear-owner/1.0/notices';

  function counts(owner, format) {
    var numbers = [
      owner.product > 0 && texts.product(format.number(owner.product)),
      owner.delivery > 0 && texts.delivery(format.number(owner.delivery)),
      owner.areas > 0 && texts.areas(format.number(owner.areas))
    ].filter(Boolean).join(', ');
    return owner.search && owner.product + owner.delivery > 0
      ? dom.el('a', {href: links.search(owner.search)}, numbers) : numbers;
  }

  function line(owner, format) {
    return dom.el('li', {'data-owner': owner.user.key}, [
      profile.name(owner.user, 'clear-owner-departed-name', owner.user.displayName), ': ', counts(owner, format),
      owner.project && [' ', texts.within(owner.project.name)], ' ',
      owner.mayTransfer && dom.el('a', {
        href: links.transferOf(owner.user.key, owner.project && owner.project.key),
        'aria-label': texts.transferOf(owner.user.displayName)
      }, texts.transfer())
    ]);
  }

  /**
   * @param project the key of the only project, or null
   * @param changed called after each change of the size; optional
   */
  return function Departed(project, changed) {
    var format = formats.of(host.locale(), host.timeZone);
    var node = dom.el('div', {'class': 'clear-owner-departed'});

    function notice(one) {
      var day = format.day(one.day);
      var nobody = !one.transferFrom && one.owners.every(function (owner) { return !owner.mayTransfer; });
      return dom.el('div', {
        'class': 'aui-message aui-message-warning', role: 'group', 'aria-label': texts.title(day), 'data-notice': one.id
      }, [
        dom.el('p', {'class': 'title'}, dom.el('strong', null, texts.title(day))),
        one.checkDirectory && dom.el('p', null, [
          texts.check(format.number(one.people)), ' ',
          one.transferFrom && texts.from(format.exact(new Date(one.transferFrom)))
        ]),
        dom.el('ul', null, one.owners.map(function (owner) { return line(owner, format); })),
        nobody && dom.el('p', null, texts.ask()),
        dom.el('p', null, dom.el('button', {
          type: 'button', 'class': 'aui-button aui-button-link', 'data-focus': 'hide-' + one.id,
          'aria-label': texts.hideOf(day), click: function () { hide(one.id); }
        }, texts.hide()))
      ]);
    }

    function show(answer) {
      dom.keepFocus(node, function () { dom.replace(node, answer.values.map(notice)); });
      if (changed) {
        changed();
      }
    }

    function hide(id) {
      request.remove(NOTICES + '/' + encodeURIComponent(id)).then(load).then(null, function (reason) {
        dom.replace(node, notices.failed(failure.understood(reason), load));
      });
    }

    /** Shows nothing if Jira does not answer: the page is about something else. */
    function load() {
      return request.get(NOTICES, project ? {project: project} : {}).then(show, function () { });
    }

    return {node: node, load: load};
  };
});
