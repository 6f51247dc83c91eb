/** Shows the progress of the daily count behind the trends, and starts a new one. */
define('clear-owner/settings/admin/daily-count', [
  'clear-owner/common/host', 'clear-owner/common/dom', 'clear-owner/common/format', 'clear-owner/common/failure',
  'clear-owner/common/notices', 'clear-owner/common/request', 'clear-owner/settings/admin/texts'
], function (host, dom, formats, failure, notices, request, texts) {
  'use strict';
  var PATH = '/rest/clear-owner/1.0/trend/snapshot';
  var PAUSE = 2000;

  return function DailyCount(element) {
    var format = formats.of(host.locale(), host.timeZone, host.datePatterns);

    // Stays on the page, so that screen readers announce its changes.
    var status = dom.el('p', {role: 'status'});
    var rest = dom.el('div');

    function draw(today) {
      var underWay = today.asked || today.counted < today.projects;
      dom.keepFocus(element, function () {
        if (status.parentNode !== element) {
          dom.replace(element, [status, rest]);
        }
        dom.replace(status, (today.asked ? texts.countAsked : texts.counted)(
          format.number(today.counted), format.number(today.projects), format.day(today.day)));
        dom.replace(rest, [
          underWay && dom.el('progress', {
            'aria-label': texts.countTitle(), max: today.projects || 1, value: today.counted
          }),
          !today.asked && dom.el('button', {
            type: 'button', 'class': 'aui-button', 'data-focus': 'start', click: start
          }, texts.countNow())
        ]);
      });
      if (underWay) {
        window.setTimeout(load, PAUSE);
      }
    }

    function failed(reason) {
      dom.replace(element, notices.failed(failure.understood(reason), load));
    }

    function load() {
      request.get(PATH).then(draw).then(null, failed);
    }

    function start() {
      request.post(PATH, {}).then(draw).then(null, failed);
    }

    dom.replace(element, notices.loading(texts.loading()));
    return {start: load};
  };
});
