/** The dashboard item that Jira calls; it hands over at once to the display or to the form. */
define('clear-owner/gadget/unclear-ownership', [
  'clear-owner/gadget/preferences', 'clear-owner/gadget/display', 'clear-owner/gadget/edit/configure',
  'clear-owner/gadget/view/page', 'clear-owner/gadget/view/notices'
], function (preferences, Display, Configure, Page, notices) {
  'use strict';

  function UnclearOwnership(api) {
    this.api = api;
    this.display = null;
  }

  UnclearOwnership.prototype.leave = function () {
    if (this.display) {
      this.display.stop();
      this.display = null;
    }
  };

  /** Draws the gadget into a jQuery element; the preferences are strings. */
  UnclearOwnership.prototype.render = function ($element, raw) {
    var item = this;
    var settings = preferences.read(raw);
    var configure = this.api.isEditable() ? function () {
      // The dashboard does not know of this form, so it has nothing to close.
      item.edit($element, raw, function () { item.render($element, raw); });
    } : null;
    this.leave();
    if (!settings.isConfigured) {
      new Page($element[0]).notice(notices.notConfigured(configure));
      this.api.resize();
      return;
    }
    this.display = new Display(this.api, $element[0], settings, configure);
    this.display.start();
    this.api.initRefresh({refresh: settings.refresh}, function () {
      if (item.display) {
        item.display.refresh();
      }
    });
  };

  UnclearOwnership.prototype.edit = function ($element, raw, close) {
    this.leave();
    new Configure(this.api, $element[0], preferences.read(raw), close).start();
  };

  /** Draws the form. Jira calls this for readers, too, while the gadget is not configured. */
  UnclearOwnership.prototype.renderEdit = function ($element, raw) {
    var api = this.api;
    if (api.isEditable()) {
      this.edit($element, raw, function () { api.closeEdit(); });
    } else {
      this.leave();
      api.closeEdit();
    }
  };

  return UnclearOwnership;
});
