/* The behavior of every page of the sandbox. */
(function ($) {
    'use strict';

    /*
     * A script of a plugin can redraw the issue without reloading the page, like Atlassian's
     * AP.jira.refreshIssuePage (https://developer.atlassian.com/cloud/jira/software/jsapi/jira/).
     */
    function redrawIssues() {
        if (!$('#key-val').length) {
            return;
        }
        require(['jira/util/events', 'jira/util/events/types'], function (events, types) {
            events.bind(types.REFRESH_ISSUE_PAGE, function (e, issueId) {
                if (String(issueId) !== $('#key-val').attr('rel')) {
                    return;
                }
                $.get(window.location.href).then(function (page) {
                    var $page = $('<div>').append($.parseHTML(page));
                    ['#opsbar', '.sandbox-columns'].forEach(function (part) {
                        $(part).replaceWith($page.find(part));
                        events.trigger(types.NEW_CONTENT_ADDED, [$(part)]);
                    });
                });
            });
        });
    }

    $(function () {
        $('#theme-switch').on('click', function () {
            var dark = document.documentElement.getAttribute('data-color-mode') !== 'dark';
            document.documentElement.setAttribute('data-color-mode', dark ? 'dark' : 'light');
            this.setAttribute('aria-pressed', String(dark));
            document.cookie = 'sandbox.theme=' + (dark ? 'dark' : 'light') +
                '; path=' + (AJS.contextPath() || '/') + '; max-age=31536000; samesite=lax';
        });
        redrawIssues();
        $(document).on('click', 'a[data-form]', function (e) {
            e.preventDefault();
            document.getElementById(this.getAttribute('data-form')).submit();
        });
    });
}(jQuery));
