/* Enhances the page's user pickers when it is ready, and whenever Jira adds content such as a dialog. */
require([
  'jquery', 'jira/util/events', 'jira/util/events/types', 'clear-owner/issue/field/user-picker'
], function ($, events, types, userPicker) {
  'use strict';
  events.bind(types.NEW_CONTENT_ADDED, function (event, $context) {
    userPicker.enhance($context && $context.length ? $context : document);
  });
  $(function () {
    userPicker.enhance(document);
  });
});
