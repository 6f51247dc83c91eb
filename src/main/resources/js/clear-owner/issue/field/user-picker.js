/**
 * Turns the plain input of an owner field into a user picker. If the page lacks what this needs, the input stays as it
 * is and accepts a typed user name.
 */
define('clear-owner/issue/field/user-picker', [
  'jquery', 'wrm/context-path', 'clear-owner/common/select', 'clear-owner/issue/field/texts'
], function ($, contextPath, select, texts) {
  'use strict';
  var SELECTOR = 'input.clear-owner-user-picker';
  var DONE = 'clear-owner-user-picker-ready';

  function found(user) {
    return {id: user.name, text: user.displayName || user.name, avatarUrl: user.avatarUrl};
  }

  /** Returns a jQuery element, not a string, so that texts are never parsed as markup. */
  function shown(choice) {
    var $person = $('<span class="clear-owner-picked"></span>');
    if (choice.avatarUrl) {
      $('<img class="clear-owner-picked-avatar" alt="" width="16" height="16">')
        .attr('src', choice.avatarUrl).appendTo($person);
    }
    return $person.append($('<span></span>').text(choice.text));
  }

  function detailed(choice) {
    return shown(choice).append($('<span class="clear-owner-picked-name"></span>').text(choice.id));
  }

  function options(input) {
    return {
      allowClear: true,
      placeholder: input.getAttribute('placeholder') || texts.placeholder(),
      // Jira finds no users for an empty query, and AUI hides the search box if the first list is short.
      minimumInputLength: 1,
      minimumResultsForSearch: 0,
      width: 'resolve',
      formatSelection: shown,
      formatResult: detailed,
      formatInputTooShort: texts.hint,
      formatNoMatches: texts.noMatches,
      formatSearching: texts.searching,
      formatAjaxError: texts.failed,
      initSelection: function ($input, done) {
        done({
          id: $input.val(),
          text: input.getAttribute('data-display-name') || $input.val(),
          avatarUrl: input.getAttribute('data-avatar-url') || ''
        });
      },
      ajax: {
        url: contextPath() + '/rest/api/2/user/picker',
        dataType: 'json',
        quietMillis: 250,
        data: function (term) { return {query: term, showAvatar: true, maxResults: 20}; },
        results: function (answer) { return {results: (answer.users || []).map(found), more: false}; }
      }
    };
  }

  return {
    /** Enhances each owner input within the node once. */
    enhance: function (within) {
      $(within).find(SELECTOR).addBack(SELECTOR).not('.' + DONE).each(function () {
        if (select.enhance(this, options(this))) {
          $(this).addClass(DONE);
        }
      });
    }
  };
});
