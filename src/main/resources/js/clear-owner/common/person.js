/** A user picker in Jira's searchable drop-down. Marks users who cannot see the issue, if the search reports that. */
define('clear-owner/common/person', [
  'jquery', 'clear-owner/common/host', 'clear-owner/common/dom', 'clear-owner/common/texts'
], function ($, host, dom, shared) {
  'use strict';
  var QUIET = 250;
  var texts = shared.person;

  function choiceOf(candidate) {
    var user = candidate.user;
    return {
      id: user.key, text: user.displayName, name: user.name, avatarUrl: user.avatarUrl, canBrowse: candidate.canBrowse,
      why: candidate.why || null
    };
  }

  function shown(choice) {
    return $(dom.el('span', {'class': 'clear-owner-picked'}, [
      choice.avatarUrl && dom.el('img', {
        'class': 'clear-owner-picked-avatar', src: choice.avatarUrl, alt: '', width: 16, height: 16
      }),
      dom.el('span', null, choice.text)
    ]));
  }

  function detailed(choice) {
    return shown(choice)
      .append(dom.el('span', {'class': 'clear-owner-picked-name'}, choice.why ? texts.why(choice.why) : choice.name))
      .append(choice.canBrowse === false
        ? dom.el('span', {'class': 'clear-owner-picked-warning'}, texts.cannotSee()) : null);
  }

  /** Handles Select2's queries; of several quick ones, only the last is sent. */
  function queryHandler(search) {
    var last = null;
    var run = host.debounced(QUIET, function () {
      var query = last;
      search(query.term).then(function (candidates) {
        query.callback({results: candidates.map(choiceOf), more: false});
      }, function () {
        query.callback({results: [], hasError: true, jqXHR: {}, textStatus: '', errorThrown: ''});
      });
    });
    return function (query) {
      last = query;
      run();
    };
  }

  return {
    /**
     * @param owner  the current owner, or null
     * @param search takes the typed text and returns a promise of candidates {user, canBrowse, why}
     * @param chosen called with the choice, or null
     * @param placeholder shown while nobody is chosen; default: that nobody is
     * @param suggests whether the search finds likely people for an empty text; default: no
     */
    pick: function (input, owner, search, chosen, placeholder, suggests) {
      var choice = owner ? choiceOf({user: owner}) : null;
      input.value = choice ? choice.id : '';
      return {
        /** @return a user key, or null for nobody */
        value: function () { return choice ? choice.id : null; },
        /**
         * Call this when the input is on the page.
         *
         * @param closed leaves the drop-down closed; else it opens and takes the focus
         */
        ready: function (closed) {
          host.enhanceSelect(input, {
            allowClear: true,
            placeholder: placeholder || texts.nobody(),
            minimumInputLength: suggests ? 0 : 1,
            minimumResultsForSearch: 0,
            width: '100%',
            formatSelection: shown,
            formatResult: detailed,
            formatInputTooShort: texts.hint,
            formatNoMatches: texts.noMatches,
            formatSearching: texts.searching,
            formatAjaxError: texts.failed,
            initSelection: function ($input, done) { done(choice); },
            query: queryHandler(search)
          });
          host.onChange(input, function (event) {
            choice = event.added || null;
            chosen(choice);
          });
          if (!closed) {
            host.openSelect(input);
          }
        }
      };
    }
  };
});
