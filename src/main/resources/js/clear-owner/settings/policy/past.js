/** Shows the earlier versions of a policy, page by page. */
define('clear-owner/settings/policy/past', [
  'clear-owner/common/dom', 'clear-owner/settings/policy/fetch', 'clear-owner/settings/policy/pages',
  'clear-owner/settings/policy/view/history'
], function (dom, fetch, Pages, view) {
  'use strict';
  var VERSIONS = 10;

  /**
   * @param types names of issue types by id
   * @param use   called with the version to put into the form
   */
  return function History(scope, format, types, use) {
    var node = dom.el('div');
    var settings = null;
    var defaults = null;
    var pages = new Pages(node, VERSIONS, function (start, limit) {
      return fetch.history(scope, start, limit);
    }, function (page, more) {
      return page.total > 0
        && view({
          page: page, settings: settings, defaults: defaults, types: types, format: format, use: use, more: more
        });
    });

    return {
      node: node,
      /** @param policy the saved policy */
      start: function (all, policy) {
        settings = all;
        // Settings missing in a version of the global policy had their defaults. Those missing in a project's version
        // had the global values of that time, which are unknown here.
        defaults = scope === null ? policy.inherited : null;
        pages.start();
      }
    };
  };
});
