/** The actions for the issues selected in the list. */
define('clear-owner/gadget/unclear/assign/bar', [
  'clear-owner/common/dom', 'clear-owner/gadget/unclear/assign/texts'
], function (dom, texts) {
  'use strict';

  function button(name, label, action, link) {
    return dom.el('button', {
      type: 'button', 'class': 'aui-button' + (link ? ' aui-button-link' : ''), 'data-focus': 'bulk-' + name,
      click: action
    }, label);
  }

  function chosen(count, format) {
    return count === 0 ? texts.none() : texts.chosen(format.number(count));
  }

  return {
    /**
     * Takes up space even if nothing is selected, so that the list does not move.
     *
     * @param form  the open form for several issues, or null
     * @param whole what changes the whole list: {total, href}; null if the page is all of it, or the reader may not
     */
    node: function (assigning, form, whole, format) {
      var count = assigning.chosen().length;
      return dom.el('div', {
        'class': 'clear-owner-bulk' + (count > 0 ? '' : ' clear-owner-bulk-idle'), role: 'group',
        'aria-label': texts.bulk()
      }, [
        dom.el('span', {role: 'status'}, chosen(count, format)),
        count > 0 && !form && [
          button('product', texts.give(texts.role('product')), function () { assigning.startBulk('product'); }),
          button('delivery', texts.give(texts.role('delivery')), function () { assigning.startBulk('delivery'); }),
          button('clear', texts.clear(), assigning.clear, true),
          whole && dom.el('a', {
            href: whole.href, 'class': 'aui-button aui-button-link', 'data-focus': 'bulk-list'
          }, texts.chooseList(format.number(whole.total)))
        ],
        form && form.node
      ]);
    }
  };
});
