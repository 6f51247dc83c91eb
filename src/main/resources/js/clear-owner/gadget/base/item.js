/** The dashboard item that Jira calls, for gadgets with a scope. Delegates to the display or to the form. */
define('clear-owner/gadget/base/item', [
  'clear-owner/gadget/base/preferences', 'clear-owner/gadget/base/edit/configure', 'clear-owner/gadget/base/frame',
  'clear-owner/gadget/base/notices', 'clear-owner/gadget/base/title'
], function (preferences, Configure, Frame, notices, title) {
  'use strict';

  /** Ids of the gadgets whose form was just left: Jira draws them again, perhaps with another object. */
  var left = {};

  /** Focuses the content that takes the place of the form, because the form had the focus. */
  function focusAfterForm(element, id) {
    var root = element.querySelector('.clear-owner-gadget');
    if (left[id] && root) {
      root.focus({preventScroll: true});
    }
    delete left[id];
  }

  function showNotConfigured(element, configure) {
    var frame = new Frame(element);
    var notice = notices.notConfigured(configure);
    frame.show(notice);
    frame.say(notice.querySelector('.clear-owner-notice-title').textContent);
  }

  /**
   * @param Display shows the configured item; has start, refresh and stop
   * @param fields  names of the form's fields in addition to the scope: role, groupBy, trend
   * @param name    returns the gadget's name
   */
  return function itemOf(Display, fields, name) {
    function Item(api) {
      this.api = api;
      this.display = null;
    }

    Item.prototype.leave = function () {
      if (this.display) {
        this.display.stop();
        this.display = null;
      }
    };

    /** Draws the gadget into a jQuery element. Preferences are strings. */
    Item.prototype.render = function ($element, raw) {
      var item = this;
      var settings = preferences.read(raw);
      var configure = this.api.isEditable() ? function () {
        // The dashboard did not open this form, so it cannot close it.
        item.edit($element, raw, function () { item.render($element, raw); });
      } : null;
      this.leave();
      if (!settings.isConfigured) {
        showNotConfigured($element[0], configure);
        focusAfterForm($element[0], this.api.getGadgetId());
        this.api.resize();
        return;
      }
      // Public dashboard items call setTitle; Atlassian's documentation does not name it.
      if (this.api.setTitle) {
        this.api.setTitle(title.of(settings, name()));
      }
      this.display = new Display(this.api, $element[0], settings, configure);
      this.display.start();
      focusAfterForm($element[0], this.api.getGadgetId());
      this.api.initRefresh({refresh: settings.refresh}, function () {
        if (item.display) {
          item.display.refresh();
        }
      });
    };

    Item.prototype.edit = function ($element, raw, close) {
      var id = this.api.getGadgetId();
      function leaving() {
        left[id] = true;
      }
      this.leave();
      new Configure(this.api, $element[0], preferences.read(raw), function () {
        leaving();
        close();
      }, leaving, fields).start();
    };

    /** Draws the form. Jira also calls this for readers if the gadget is not configured. */
    Item.prototype.renderEdit = function ($element, raw) {
      var api = this.api;
      if (api.isEditable()) {
        this.edit($element, raw, function () { api.closeEdit(); });
      } else {
        this.leave();
        api.closeEdit();
      }
    };

    return Item;
  };
});
