/** The dashboard item "Ownership load". */
define('clear-owner/gadget/ownerload/ownership-load', [
  'clear-owner/gadget/base/item', 'clear-owner/gadget/ownerload/display'
], function (itemOf, Display) {
  'use strict';
  return itemOf(Display, [], function () { return AJS.I18n.getText('clear-owner.load.title'); });
});
