/** The pager: previous, next, and the current range. Disabled buttons stay focusable, so that the focus is not lost. */
define('clear-owner/gadget/base/pager', [
  'clear-owner/common/dom', 'clear-owner/gadget/base/texts'
], function (dom, texts) {
  'use strict';

  function button(key, label, start, go) {
    return dom.el('button', {
      type: 'button',
      'class': 'aui-button aui-button-subtle clear-owner-page-button',
      'data-focus': key,
      'aria-disabled': start === null ? 'true' : null,
      click: function () {
        if (start !== null) {
          go(start);
        }
      }
    }, label);
  }

  function range(page, format) {
    return texts.range(format.number(page.first), format.number(page.last), format.number(page.total));
  }

  return {
    range: range,
    node: function (page, format, go) {
      return dom.el('div', {'class': 'clear-owner-pager', role: 'group', 'aria-label': texts.pages()}, [
        dom.el('span', {'class': 'clear-owner-range'}, range(page, format)),
        (page.previous !== null || page.next !== null) && dom.el('span', {'class': 'clear-owner-page-buttons'}, [
          button('previous', texts.previous(), page.previous, go),
          button('next', texts.next(), page.next, go)
        ])
      ]);
    }
  };
});
