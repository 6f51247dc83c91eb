/** Shows the diagnostics report, with buttons to copy and download it. */
define('clear-owner/settings/admin/diagnostics', [
  'clear-owner/common/dom', 'clear-owner/common/failure', 'clear-owner/common/notices', 'clear-owner/common/request',
  'clear-owner/settings/admin/texts', 'clear-owner/settings/admin/copy'
], function (dom, failure, notices, request, texts, copyText) {
  'use strict';

  return function Diagnostics(element) {
    var status = dom.el('span', {role: 'status', 'class': 'clear-owner-policy-status'});

    function say(text) {
      dom.replace(status, text);
    }

    function draw(text) {
      var area = dom.el('textarea', {
        'class': 'textarea clear-owner-report', readonly: true, rows: 14, id: 'clear-owner-report', spellcheck: 'false'
      }, text);
      dom.replace(element, dom.el('form', {'class': 'aui top-label', action: '#'}, [
        dom.el('div', {'class': 'field-group'}, [
          dom.el('label', {'for': 'clear-owner-report'}, texts.report()), area
        ]),
        dom.el('button', {
          type: 'button', 'class': 'aui-button', click: function () { copyText(area.value, element, say); }
        }, texts.copy()),
        dom.el('a', {
          'class': 'aui-button aui-button-link', download: 'clear-owner-report.txt',
          href: 'data:text/plain;charset=utf-8,' + encodeURIComponent(text)
        }, texts.download()),
        status
      ]));
    }

    function load() {
      dom.replace(element, notices.loading(texts.loading()));
      request.get('/rest/clear-owner/1.0/diagnostics').then(function (found) {
        draw(found.text);
      }).then(null, function (reason) {
        dom.replace(element, notices.failed(failure.understood(reason), load));
      });
    }

    return {start: load};
  };
});
