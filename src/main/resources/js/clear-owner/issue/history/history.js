/** Shows the ownership history of an issue, page by page. */
define('clear-owner/issue/history/history', [
  'clear-owner/common/host', 'clear-owner/common/dom', 'clear-owner/common/format', 'clear-owner/common/failure',
  'clear-owner/common/notices', 'clear-owner/issue/history/fetch', 'clear-owner/issue/history/texts',
  'clear-owner/issue/history/view'
], function (host, dom, formats, failure, notices, fetch, texts, view) {
  'use strict';
  var ROWS = 20;

  return function History(element, key) {
    var format = formats.of(host.locale(), host.timeZone, host.datePatterns);
    var status = dom.el('div', {role: 'status', 'class': 'clear-owner-assistive'});
    var content = dom.el('div');
    var root = dom.el('div', {'class': 'clear-owner-ui clear-owner-widget', tabindex: -1}, [status, content]);
    var events = [];
    var known = 0;
    var busy = false;

    /** @param failed why older events could not be loaded; optional */
    function draw(total, failed) {
      var left = total - events.length;
      dom.keepFocus(root, function () {
        dom.replace(content, events.length === 0 ? dom.el('p', null, texts.none()) : [
          view.list(events, format, host.now()),
          left > 0 && dom.el('button', {
            type: 'button', 'class': 'aui-button', 'data-focus': 'more', click: function () { load(events.length); }
          }, texts.more(format.number(left))),
          failed && notices.failed(failed, function () { load(events.length); })
        ]);
      });
      dom.replace(status, texts.shown(format.number(events.length), format.number(total)));
    }

    function load(start) {
      if (busy) {
        return;
      }
      busy = true;
      fetch.history(key, start, ROWS).then(function (page) {
        busy = false;
        if (start > 0 && page.total !== known) {
          // New events have shifted the earlier pages.
          load(0);
          return;
        }
        known = page.total;
        events = events.slice(0, start).concat(page.values);
        draw(known);
      }).then(null, function (reason) {
        busy = false;
        if (events.length > 0) {
          draw(known, failure.understood(reason));
        } else {
          dom.replace(content, notices.failed(failure.understood(reason), function () { load(0); }));
        }
      });
    }

    dom.replace(element, root);
    return {
      start: function () {
        dom.replace(content, notices.loading(texts.loading()));
        load(0);
      }
    };
  };
});
