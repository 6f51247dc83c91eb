/* Behaviour that every page of the sandbox has. */
(function ($) {
    'use strict';
    $(function () {
        $('#theme-switch').on('click', function () {
            var dark = document.documentElement.getAttribute('data-color-mode') !== 'dark';
            document.documentElement.setAttribute('data-color-mode', dark ? 'dark' : 'light');
            this.setAttribute('aria-pressed', String(dark));
            document.cookie = 'sandbox.theme=' + (dark ? 'dark' : 'light') +
                '; path=' + (AJS.contextPath() || '/') + '; max-age=31536000; samesite=lax';
        });
        $(document).on('click', 'a[data-form]', function (e) {
            e.preventDefault();
            document.getElementById(this.getAttribute('data-form')).submit();
        });
    });
}(jQuery));
