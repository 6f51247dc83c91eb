/** The dashboard item that Jira calls. There is nothing to configure: it shows the reader's own ownership. */
define('clear-owner/gadget/mine/my-ownership', ['clear-owner/gadget/mine/mine'], function (Mine) {
  'use strict';
  var MINUTES = '15';

  function MyOwnership(api) {
    this.api = api;
  }

  MyOwnership.prototype.render = function ($element) {
    var mine = new Mine(this.api, $element[0]);
    mine.start();
    this.api.initRefresh({refresh: MINUTES}, function () { mine.refresh(); });
  };

  return MyOwnership;
});
