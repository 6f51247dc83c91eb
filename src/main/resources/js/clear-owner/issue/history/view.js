/** Lists the events of both roles, newest first: actor, action, time and note. */
define('clear-owner/issue/history/view', [
  'clear-owner/common/dom', 'clear-owner/issue/history/texts'
], function (dom, texts) {
  'use strict';

  function name(user) {
    return user ? user.displayName || user.name || user.key : '';
  }

  function words(event, format) {
    var by = name(event.by) || texts.unknown();
    var who = name(event.to);
    var role = texts.role(event.role);
    switch (event.event) {
      case 'owner': return texts.owner(by, name(event.from), who, role);
      case 'asked': return texts.asked(by, who, role);
      case 'accepted': return texts.accepted(who, role);
      case 'declined': return texts.declined(who, role);
      case 'withdrawn': return texts.withdrawn(by, who, role);
      case 'waived': return texts.waived(by, role, format.day(event.until));
      default: return texts.waiverEnded(by, role);
    }
  }

  function line(event, format, now) {
    var at = new Date(event.at);
    return dom.el('li', {'data-event': event.event, 'data-role': event.role}, [
      event.by && event.by.avatarUrl ? dom.el('img', {
        'class': 'clear-owner-avatar', src: event.by.avatarUrl, alt: '', width: 20, height: 20, loading: 'lazy'
      }) : dom.el('span', {'class': 'clear-owner-history-nobody'}),
      dom.el('div', null, [
        dom.el('div', null, [
          words(event, format), ' ',
          dom.el('time', {
            datetime: event.at, title: format.exact(at), 'class': 'clear-owner-quiet'
          }, format.ago(at, now))
        ]),
        event.note && dom.el('blockquote', {'class': 'clear-owner-history-note'}, event.note)
      ])
    ]);
  }

  return {
    list: function (events, format, now) {
      return dom.el('ol', {'class': 'clear-owner-history-list', 'aria-label': texts.list()},
        events.map(function (event) { return line(event, format, now); }));
    }
  };
});
