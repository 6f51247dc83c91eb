/*
 * The AMD modules of Jira that plugins use here. Only those: a module that is missing makes almond fail with its name,
 * as in Jira. AUI and jQuery are loaded before almond, so they stay globals, as in Jira.
 */
(function () {
    'use strict';
    var WRM = window.WRM;

    function untranslated(key) {
        throw new Error('I18n.getText("' + key + '") was not translated: the web-resource needs the jsI18n transformer'
            + ' and a literal key');
    }

    WRM.format = AJS.format;
    WRM.I18n = {getText: untranslated};

    define('jquery', [], function () { return window.jQuery; });
    define('ajs', [], function () { return window.AJS; });
    define('aui/flag', [], function () { return AJS.flag; });
    define('wrm/context-path', [], function () { return WRM.contextPath; });
    define('wrm/format', [], function () { return WRM.format; });
    define('wrm/i18n', [], function () { return WRM.I18n; });
    define('jira/util/formatter', [], function () { return {format: AJS.format, I18n: {getText: untranslated}}; });
    define('jira/util/events', ['jquery'], function ($) {
        var bus = $({});
        return {
            bind: function (type, handler) { bus.on(type, handler); },
            unbind: function (type, handler) { bus.off(type, handler); },
            trigger: function (type, args) { bus.trigger(type, args); }
        };
    });
    define('jira/util/events/types', [], function () {
        return {NEW_CONTENT_ADDED: 'newContentAdded', REFRESH_ISSUE_PAGE: 'refreshIssuePage'};
    });
}());
