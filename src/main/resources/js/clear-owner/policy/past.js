/** What was changed before: reads the saves of a policy page by page. */
define('clear-owner/policy/past', [
  'clear-owner/ui/dom', 'clear-owner/ui/failure', 'clear-owner/ui/notices', 'clear-owner/policy/fetch',
  'clear-owner/policy/view/history'
], function (dom, failure, notices, fetch, view) {
  'use strict';
  var VERSIONS = 10;

  /**
   * @param types names of issue types by id
   * @param use   called with a version that shall be in the form again
   */
  return function Past(scope, format, types, use) {
    var node = dom.el('div');
    var defaults = null;
    var shown = 0;

    function list(have) {
      fetch.history(scope, 0, have + VERSIONS).then(function (page) {
        shown = page.values.length;
        dom.keepFocus(node, function () {
          dom.replace(node, page.total > 0 && view({
            page: page, defaults: defaults, types: types, format: format, use: use,
            more: function () { list(shown); }
          }));
        });
      }).then(null, function (reason) {
        dom.replace(node, notices.failed(failure.understood(reason), function () { list(have); }));
      });
    }

    return {
      node: node,
      /** @param policy as it is saved now */
      start: function (policy) {
        // What the global policy leaves out is the default; what a project leaves out was whatever the global policy said.
        defaults = scope === null ? policy.inherited : null;
        list(0);
      }
    };
  };
});
