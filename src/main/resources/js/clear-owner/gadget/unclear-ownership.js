/** The dashboard item "Unclear ownership". */
define('clear-owner/gadget/unclear-ownership', [
  'clear-owner/gadget/item', 'clear-owner/gadget/display'
], function (itemOf, Display) {
  'use strict';
  return itemOf(Display, ['role', 'groupBy', 'trend']);
});
