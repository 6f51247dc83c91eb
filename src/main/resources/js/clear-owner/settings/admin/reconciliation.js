/** Shows the result of the last comparison of all issues with the index, or its progress, and starts a new one. */
define('clear-owner/settings/admin/reconciliation', [
  'clear-owner/common/host', 'clear-owner/common/dom', 'clear-owner/common/format', 'clear-owner/common/failure',
  'clear-owner/common/notices', 'clear-owner/common/request', 'clear-owner/settings/admin/texts'
], function (host, dom, formats, failure, notices, request, texts) {
  'use strict';
  var PATH = '/rest/clear-owner/1.0/reconciliation';
  var PAUSE = 2000;

  return function Reconciliation(element) {
    var format = formats.of(host.locale(), host.timeZone, host.datePatterns);

    // Stays on the page, so that screen readers announce its changes.
    var status = dom.el('p', {role: 'status'});
    var rest = dom.el('div');

    function last(run) {
      return run ? texts.last(format.exact(new Date(run.finishedAt)), format.number(run.lookedAt),
        format.number(run.repaired)) : texts.never();
    }

    function current(run) {
      return run.startedAt ? texts.running(format.number(run.lookedAt), format.number(run.total)) : texts.waiting();
    }

    function draw(found) {
      dom.keepFocus(element, function () {
        var before = found.runs[0];
        if (status.parentNode !== element) {
          dom.replace(element, [status, rest]);
        }
        dom.replace(status, found.current ? current(found.current) : last(before));
        dom.replace(rest, [
          found.current && dom.el('p', null, last(before)),
          before && before.failed > 0 && dom.el('p', null, texts.failed(format.number(before.failed))),
          found.current ? dom.el('progress', {
            'aria-label': texts.title(), max: found.current.total || 1, value: found.current.lookedAt
          }) : dom.el('button', {
            type: 'button', 'class': 'aui-button', 'data-focus': 'start', click: start
          }, texts.start())
        ]);
      });
      if (found.current) {
        window.setTimeout(load, PAUSE);
      }
    }

    function failed(again) {
      return function (reason) {
        dom.replace(element, notices.failed(failure.understood(reason), again));
      };
    }

    function load() {
      request.get(PATH).then(draw).then(null, failed(load));
    }

    function start() {
      request.post(PATH, {}).then(draw).then(null, failed(load));
    }

    dom.replace(element, notices.loading(texts.loading()));
    return {start: load};
  };
});
