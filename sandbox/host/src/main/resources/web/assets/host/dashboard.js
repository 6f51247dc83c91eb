/*
 * Renders dashboard items with the API that Jira provides:
 * https://developer.atlassian.com/server/jira/platform/building-a-dashboard-item/
 * An item's AMD module is a constructor (API, options) with render($element, preferences) and
 * renderEdit($element, preferences).
 */
(function ($) {
    'use strict';

    // Public dashboard items show that Jira returns preferences HTML-encoded (Starter-Jira-Dashboard-Item-Plugin).
    function encoded(preferences) {
        var copy = {};
        Object.keys(preferences).forEach(function (name) { copy[name] = AJS.escapeHtml(preferences[name]); });
        return copy;
    }

    function Container(frame, dashboardId, editable) {
        this.$frame = $(frame);
        this.$content = this.$frame.find('.dashboard-item-content');
        this.dashboardId = dashboardId;
        this.editable = editable;
        this.configurable = this.$frame.data('configurable') === true;
        this.preferences = JSON.parse(this.$frame.attr('data-preferences'));
        this.onceCallbacks = {};
    }

    Container.prototype.start = function () {
        var container = this;
        var Item;
        try {
            Item = window.require(this.$frame.attr('data-amd-module'));
        } catch (error) {
            this.$content.append($('<div class="aui-message aui-message-error">').append($('<p>').text(error.message)));
            throw error;
        }
        this.item = new Item(this.api(), {isConfigurable: this.configurable});
        this.$frame.find('.dashboard-item-edit').on('click', function () { container.edit(); });
        if (this.configurable && !this.preferences.isConfigured) {
            this.edit();
        } else {
            this.view();
        }
    };

    Container.prototype.view = function () {
        this.draw('render');
    };

    Container.prototype.edit = function () {
        this.stopRefresh();
        this.draw('renderEdit');
    };

    Container.prototype.draw = function (method) {
        this.$content.empty().attr('data-mode', method);
        this.item[method](this.$content, encoded(this.preferences));
        this.fire('afterRender');
    };

    Container.prototype.fire = function (event) {
        var callbacks = this.onceCallbacks[event] || [];
        delete this.onceCallbacks[event];
        callbacks.forEach(function (callback) { callback(); });
    };

    Container.prototype.stopRefresh = function () {
        window.clearInterval(this.timer);
        this.timer = null;
    };

    Container.prototype.save = function (preferences) {
        var container = this;
        Object.keys(preferences).forEach(function (name) {
            if (typeof preferences[name] !== 'string') {
                throw new TypeError('savePreferences: "' + name + '" must be a string, was ' +
                    Object.prototype.toString.call(preferences[name]) + '. Jira keeps strings only.');
            }
        });
        if (!container.editable) {
            throw new Error('savePreferences: this user may not change the dashboard');
        }
        return $.ajax({
            url: AJS.contextPath() + '/rest/dashboards/1.0/' + container.dashboardId + '/gadget/' +
                container.id() + '/prefs',
            type: 'PUT',
            contentType: 'application/json',
            data: JSON.stringify(preferences)
        }).done(function () {
            container.preferences = $.extend({}, preferences);
            container.view();
        }).fail(function (xhr) {
            AJS.flag({type: 'error', title: 'The gadget could not be saved', body: AJS.escapeHtml(xhr.responseText)});
        });
    };

    Container.prototype.id = function () {
        return this.$frame.attr('data-gadget-id');
    };

    Container.prototype.api = function () {
        var container = this;
        var $bar = container.$frame.find('.dashboard-item-loading');
        return {
            getGadgetId: function () { return container.id(); },
            getContext: function () {
                return {dashboard: {id: container.dashboardId}, dashboardItem: {id: container.id()}};
            },
            isEditable: function () { return container.editable; },
            setTitle: function (title) { container.$frame.find('.dashboard-item-title').text(title); },
            showLoadingBar: function () { $bar.addClass('is-loading'); },
            hideLoadingBar: function () { $bar.removeClass('is-loading'); },
            // Jira measures the content for its layout; here the browser lays it out.
            resize: function () { },
            savePreferences: function (preferences) { return container.save(preferences); },
            closeEdit: function () { container.view(); },
            getRefreshFieldValue: function (name) {
                var $field = container.$content.find('[name="' + (name || 'refresh-interval') + '"]');
                return $field.is(':checkbox') && !$field.is(':checked') ? 'false' : $field.val();
            },
            initRefresh: function (preferences, callback) {
                var minutes = Number(preferences.refresh);
                container.stopRefresh();
                if (minutes > 0) {
                    container.timer = window.setInterval(callback, minutes * 60000);
                }
            },
            once: function (event, callback) {
                (container.onceCallbacks[event] = container.onceCallbacks[event] || []).push(callback);
            }
        };
    };

    $(function () {
        var $dashboard = $('#dashboard');
        $('#add-gadget').on('click', function () {
            var $directory = $('#gadget-directory');
            $directory.prop('hidden', !$directory.prop('hidden'));
            $(this).attr('aria-expanded', String(!$directory.prop('hidden')));
        });
        $dashboard.find('.dashboard-item-frame').each(function () {
            var frame = this;
            if ($(frame).attr('data-amd-module')) {
                // Each in its own turn, so that one that fails leaves the others alone.
                window.setTimeout(function () {
                    new Container(frame, $dashboard.attr('data-dashboard-id'), $dashboard.data('editable') === true)
                        .start();
                });
            }
        });
    });
}(jQuery));
