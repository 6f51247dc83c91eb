/* Behaviour that every page of the sandbox has. */
(function ($) {
    'use strict';

    /*
     * A script of a plugin may have the issue drawn anew without loading the page, as Atlassian's own
     * AP.jira.refreshIssuePage has it (https://developer.atlassian.com/cloud/jira/software/jsapi/jira/).
     */
    function drawIssuesAnew() {
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
        drawIssuesAnew();
        $(document).on('click', 'a[data-form]', function (e) {
            e.preventDefault();
            document.getElementById(this.getAttribute('data-form')).submit();
        });
    });
}(jQuery));
