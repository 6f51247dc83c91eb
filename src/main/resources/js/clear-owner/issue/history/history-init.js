/* Wires the history to the issue view: when the page is ready, and whenever Jira loads the tab. */
require([
  'jquery', 'jira/util/events', 'jira/util/events/types', 'clear-owner/issue/history/history'
], function ($, events, types, History) {
  'use strict';

  function start(within) {
    $(within).find('.clear-owner-history').addBack('.clear-owner-history').not('[data-started]').each(function () {
      this.setAttribute('data-started', '');
      new History(this, this.getAttribute('data-issue-key')).start();
    });
  }

  events.bind(types.NEW_CONTENT_ADDED, function (event, $context) {
    start($context && $context.length ? $context : document);
  });
  $(function () { start(document); });
});
