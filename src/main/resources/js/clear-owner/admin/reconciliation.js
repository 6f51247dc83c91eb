/** The comparison of all issues with the index: what the last one found, how far one under way is, and a new one. */
define('clear-owner/admin/reconciliation', [
  'clear-owner/host', 'clear-owner/ui/dom', 'clear-owner/ui/format', 'clear-owner/ui/failure', 'clear-owner/ui/notices',
  'clear-owner/ui/request', 'clear-owner/admin/texts'
], function (host, dom, formats, failure, notices, request, texts) {
  'use strict';
  var PATH = '/rest/clear-owner/1.0/reconciliation';
  var PAUSE = 2000;

  return function Reconciliation(element) {
    var format = formats.of(host.locale(), host.timeZone);

    function last(run) {
      return run ? [
        dom.el('p', null, texts.last(format.exact(new Date(run.finishedAt)), format.number(run.lookedAt),
          format.number(run.repaired))),
        run.failed > 0 && dom.el('p', null, texts.failed(format.number(run.failed)))
      ] : dom.el('p', null, texts.never());
    }

    function current(run) {
      return [
        dom.el('p', {role: 'status'}, run.startedAt
          ? texts.running(format.number(run.lookedAt), format.number(run.total)) : texts.waiting()),
        dom.el('progress', {'aria-label': texts.title(), max: run.total || 1, value: run.lookedAt})
      ];
    }

    function draw(found) {
      dom.keepFocus(element, function () {
        dom.replace(element, [
          last(found.runs[0]),
          found.current ? current(found.current) : dom.el('button', {
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
