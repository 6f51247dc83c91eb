/** Redraws an element when its width or the theme changes, until it leaves the page. */
define('clear-owner/chart/watch', [], function () {
  'use strict';

  /**
   * @param draw called once the element has a width, and again after each change
   * @param gone called once, when the element has left the page
   */
  return function watch(element, draw, gone) {
    var drawn = false;
    var themes = new window.MutationObserver(function () { changed(); });
    var sizes = new window.ResizeObserver(function () { changed(); });
    // Print uses different colors.
    var media = window.matchMedia ? ['(prefers-color-scheme: dark)', 'print'].map(function (one) {
      return window.matchMedia(one);
    }) : [];

    function stop() {
      themes.disconnect();
      sizes.disconnect();
      media.forEach(function (one) { one.removeEventListener('change', changed); });
      gone();
    }

    function changed() {
      if (element.clientWidth > 0) {
        drawn = true;
        draw();
      } else if (drawn && !document.documentElement.contains(element)) {
        stop();
      }
    }

    sizes.observe(element);
    // Jira sets its theme in these attributes.
    themes.observe(document.documentElement, {
      attributes: true, attributeFilter: ['data-color-mode', 'data-theme', 'class']
    });
    media.forEach(function (one) { one.addEventListener('change', changed); });
    return stop;
  };
});
