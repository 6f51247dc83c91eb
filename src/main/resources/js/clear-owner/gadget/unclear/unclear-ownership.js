/** The dashboard item "Unclear ownership". */
define('clear-owner/gadget/unclear/unclear-ownership', [
  'clear-owner/gadget/base/item', 'clear-owner/gadget/unclear/display'
], function (itemOf, Display) {
  'use strict';
  return itemOf(Display, ['role', 'groupBy', 'trend'], function () {
    return AJS.I18n.getText('clear-owner.gadget.title');
  });
});
