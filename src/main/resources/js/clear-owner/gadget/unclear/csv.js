/** The link to the whole list as a file. Where the scope is too long for an address, the file is asked for by POST. */
define('clear-owner/gadget/unclear/csv', [
  'clear-owner/common/host', 'clear-owner/common/dom', 'clear-owner/common/links', 'clear-owner/common/request',
  'clear-owner/common/failure', 'clear-owner/gadget/base/notices', 'clear-owner/gadget/unclear/fetch',
  'clear-owner/gadget/unclear/texts'
], function (host, dom, links, request, failure, notices, fetch, texts) {
  'use strict';

  return {
    /** @param warn shows why there is no file */
    link: function (jql, role, warn) {
      var address = links.unclearCsv(jql, role);

      function download() {
        fetch.csv(jql, role).then(function (text) {
          host.save('unclear-ownership.csv', 'text/csv', text);
        }).then(null, function (problem) {
          warn(notices.failed(failure.understood(problem), download));
        });
      }

      return request.short(address)
        ? dom.el('a', {href: address, 'data-focus': 'csv', 'class': 'clear-owner-open', download: true}, texts.csv())
        : dom.el('button', {
          type: 'button', 'data-focus': 'csv', 'class': 'aui-button aui-button-link clear-owner-open', click: download
        }, texts.csv());
    }
  };
});
