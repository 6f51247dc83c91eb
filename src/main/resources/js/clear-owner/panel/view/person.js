/** Jira's drop-down with search over the people who could own the issue, which says who cannot see it. */
define('clear-owner/panel/view/person', [
  'jquery', 'clear-owner/host', 'clear-owner/ui/dom', 'clear-owner/panel/fetch', 'clear-owner/panel/texts'
], function ($, host, dom, fetch, texts) {
  'use strict';
  var QUIET = 250;

  function choiceOf(candidate) {
    var user = candidate.user;
    return {id: user.key, text: user.displayName, name: user.name, avatarUrl: user.avatarUrl, canBrowse: candidate.canBrowse};
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
    return shown(choice).append(dom.el('span', {'class': 'clear-owner-picked-name'}, choice.name))
      .append(choice.canBrowse === false
        ? dom.el('span', {'class': 'clear-owner-picked-warning'}, texts.form.cannotSee()) : null);
  }

  /** Select2 tells the query, and wants to be called back; only the last of several quick queries is asked. */
  function asking(key) {
    var last = null;
    var ask = host.debounced(QUIET, function () {
      var query = last;
      fetch.candidates(key, query.term).then(function (page) {
        query.callback({results: page.values.map(choiceOf), more: false});
      }, function () {
        query.callback({results: [], hasError: true, jqXHR: {}, textStatus: '', errorThrown: ''});
      });
    });
    return function (query) {
      last = query;
      ask();
    };
  }

  return {
    /**
     * @param owner  who has the role now, or null
     * @param chosen called with the choice, or null
     */
    pick: function (input, key, owner, chosen) {
      var choice = owner ? choiceOf({user: owner}) : null;
      input.value = choice ? choice.id : '';
      return {
        /** @return a user key, or null for nobody */
        value: function () { return choice ? choice.id : null; },
        /** To be called when the input is on the page. */
        ready: function () {
          host.enhanceSelect(input, {
            allowClear: true,
            placeholder: texts.form.nobody(),
            minimumInputLength: 1,
            minimumResultsForSearch: 0,
            width: '100%',
            formatSelection: shown,
            formatResult: detailed,
            formatInputTooShort: texts.form.hint,
            formatNoMatches: texts.form.noMatches,
            formatSearching: texts.form.searching,
            formatAjaxError: texts.form.failed,
            initSelection: function ($input, done) { done(choice); },
            query: asking(key)
          });
          host.onChange(input, function (event) {
            choice = event.added || null;
            chosen(choice);
          });
          host.openSelect(input);
        }
      };
    }
  };
});
