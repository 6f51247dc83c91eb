/* Wires the panel to the issue view: when the page is ready, and whenever Jira redraws the issue. */
require([
  'jquery', 'jira/util/events', 'jira/util/events/types', 'clear-owner/issue/panel/panel'
], function ($, events, types, Panel) {
  'use strict';
  /** The panel of the current issue. Jira creates a new element for it whenever it redraws the issue. */
  var shown = null;

  function show(place) {
    var key = place.getAttribute('data-issue-key');
    if (shown && shown.key === key && !document.contains(shown.place)) {
      shown.place = place;
      shown.panel.moveTo(place);
      return;
    }
    shown = {key: key, place: place, panel: new Panel(key, place.getAttribute('data-user-key'), function () {
      // Jira redraws the other parts of the issue on this event, as after an inline edit.
      if (types.REFRESH_ISSUE_PAGE) {
        events.trigger(types.REFRESH_ISSUE_PAGE, [place.getAttribute('data-issue-id')]);
      }
    })};
    shown.panel.startIn(place);
  }

  function start(within) {
    $(within).find('.clear-owner-panel').addBack('.clear-owner-panel').not('[data-started]').each(function () {
      this.setAttribute('data-started', '');
      show(this);
    });
  }

  events.bind(types.NEW_CONTENT_ADDED, function (event, $context) {
    start($context && $context.length ? $context : document);
  });
  $(function () { start(document); });
});
