/* Wires the panel to the issue view: when the page is ready, and whenever Jira draws the issue anew. */
require([
  'jquery', 'jira/util/events', 'jira/util/events/types', 'clear-owner/panel/panel'
], function ($, events, types, Panel) {
  'use strict';

  function redraw() {
    // Jira draws the other parts of the issue anew on this event, as after an inline edit.
    if (types.REFRESH_ISSUE_PAGE) {
      events.trigger(types.REFRESH_ISSUE_PAGE);
    }
  }

  function start(within) {
    $(within).find('.clear-owner-panel').addBack('.clear-owner-panel').not('[data-started]').each(function () {
      this.setAttribute('data-started', '');
      new Panel(this, this.getAttribute('data-issue-key'), this.getAttribute('data-user-key'), redraw).start();
    });
  }

  events.bind(types.NEW_CONTENT_ADDED, function (event, $context) {
    start($context && $context.length ? $context : document);
  });
  $(function () { start(document); });
});
