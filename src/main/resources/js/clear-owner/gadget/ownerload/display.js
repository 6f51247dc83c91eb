/** Shows how many issues each person owns, page by page, and refreshes it. */
define('clear-owner/gadget/ownerload/display', [
  'clear-owner/common/host', 'clear-owner/common/dom', 'clear-owner/common/format', 'clear-owner/common/failure',
  'clear-owner/common/marks', 'clear-owner/common/notices', 'clear-owner/gadget/base/preferences',
  'clear-owner/gadget/base/paging', 'clear-owner/gadget/base/pager', 'clear-owner/gadget/base/scope',
  'clear-owner/gadget/base/notices', 'clear-owner/gadget/ownerload/fetch', 'clear-owner/gadget/ownerload/texts',
  'clear-owner/gadget/ownerload/view/people'
], function (
  host, dom, formats, failure, marks, notices, preferences, paging, pager, scope, messages, fetch, texts, people
) {
  'use strict';

  return function Display(api, element, settings, configure) {
    var format = formats.of(host.locale(), host.timeZone, host.datePatterns);
    var status = dom.el('div', {role: 'status', 'class': 'clear-owner-assistive'});
    var warning = dom.el('div');
    var content = dom.el('div', {'class': 'clear-owner-content'});
    var root = dom.el('div', {
      'class': 'clear-owner-ui clear-owner-widget clear-owner-gadget', tabindex: -1
    }, [status, warning, content]);
    var start = 0;
    var asked = 0;

    function draw(found) {
      var words = scope.text(settings);
      var page = paging.of(found.start, found.values.length, found.limit, found.total);
      start = found.start;
      dom.keepFocus(root, function () {
        dom.replace(warning, null);
        dom.replace(content, found.total === 0
          ? [notices.partial(found.partial), notices.notice('empty', marks.empty(), texts.nobody(), texts.nobodyMore())]
          : [
            dom.el('p', {'class': 'clear-owner-scope-line', title: words}, words),
            notices.partial(found.partial),
            people.node({
              loads: found.values, overloadAbove: found.overloadAbove, mayTransfer: found.mayTransfer,
              caption: texts.caption(words), format: format
            }),
            !found.complete && dom.el('p', {'class': 'clear-owner-quiet'}, texts.incomplete()),
            pager.node(page, format, load)
          ]);
      });
      dom.replace(status, texts.shown(pager.range(page, format)));
    }

    /** Shows the failure above the people already shown. */
    function fail(reason, from) {
      var message = messages.failed(reason, function () { load(from); }, configure);
      if (content.querySelector('table')) {
        dom.replace(warning, message);
      } else {
        dom.replace(content, message);
      }
    }

    function load(from) {
      var mine = asked += 1;
      if (!content.firstChild) {
        dom.replace(content, notices.loading(texts.loading()));
      }
      root.classList.add('clear-owner-busy');
      content.setAttribute('aria-busy', 'true');
      api.showLoadingBar();
      fetch.owners(preferences.jqlOf(settings), from, settings.rows).then(function (found) {
        if (mine === asked) {
          draw(found);
        }
      }).then(null, function (problem) {
        if (mine === asked) {
          fail(failure.understood(problem), from);
        }
      }).always(function () {
        if (mine === asked) {
          root.classList.remove('clear-owner-busy');
          content.removeAttribute('aria-busy');
          api.hideLoadingBar();
          api.resize();
        }
      });
    }

    root.setAttribute('role', 'group');
    root.setAttribute('aria-label', scope.text(settings));
    dom.replace(element, root);
    return {
      start: function () { load(0); },
      refresh: function () { load(start); },
      stop: function () {
        asked += 1;
        api.hideLoadingBar();
      }
    };
  };
});
