/** Shows groups of unclear issues as bars that link to searches. */
define('clear-owner/gadget/unclear/view/groups', [
  'clear-owner/common/dom', 'clear-owner/common/links', 'clear-owner/common/notices',
  'clear-owner/gadget/unclear/texts'
], function (dom, links, notices, texts) {
  'use strict';

  function meter(share) {
    var fill = dom.el('span', {'class': 'clear-owner-stripe clear-owner-stripe-group'});
    fill.style.width = share * 100 + '%';
    return dom.el('span', {'class': 'clear-owner-meter', 'aria-hidden': 'true'}, fill);
  }

  function row(group, format) {
    var count = format.number(group.count);
    var parts = [
      dom.el('span', {'class': 'clear-owner-group-name', title: group.name}, group.name),
      meter(group.share), ' ',
      dom.el('span', {'class': 'clear-owner-reason-count'}, count)
    ];
    return dom.el('li', null, group.jql ? dom.el('a', {
      href: links.search(group.jql), 'class': 'clear-owner-reason', 'data-focus': 'group-' + group.id
    }, parts) : dom.el('span', {'class': 'clear-owner-reason'}, parts));
  }

  return {
    /** @param model from clear-owner/gadget/unclear/groups, or null for none */
    node: function (model, format) {
      if (!model) {
        return null;
      }
      if (model.failure) {
        return dom.el('p', {'class': 'clear-owner-groups clear-owner-quiet', role: 'alert'},
          texts.groupsFailed(notices.shortly(model.failure)));
      }
      return dom.el('div', {'class': 'clear-owner-groups', 'data-by': model.by, 'data-role': model.role}, [
        dom.el('h4', null, texts.groupsTitle(model.by, model.role)),
        dom.el('ul', null, model.rows.map(function (group) { return row(group, format); })),
        model.more > 0 && dom.el('p', {'class': 'clear-owner-quiet'}, texts.groupsMore(format.number(model.more))),
        !model.complete && dom.el('p', {'class': 'clear-owner-quiet'}, texts.groupsIncomplete())
      ]);
    }
  };
});
