/** The dashboard item "Ownership load". */
define('clear-owner/load/ownership-load', [
  'clear-owner/gadget/item', 'clear-owner/load/display'
], function (itemOf, Display) {
  'use strict';
  return itemOf(Display, []);
});
