/** Tells a drawing when the page gives it another width or other colours, for as long as it is on the page. */
define('clear-owner/chart/watch', [], function () {
  'use strict';

  /**
   * @param draw draws anew; is called first when the element has a width
   * @param gone is called once, when the element has left the page
   */
  return function watch(element, draw, gone) {
    var drawn = false;
    var looks = new window.MutationObserver(function () { changed(); });
    var sizes = new window.ResizeObserver(function () { changed(); });
    // Paper has colours of its own.
    var media = window.matchMedia ? ['(prefers-color-scheme: dark)', 'print'].map(function (one) {
      return window.matchMedia(one);
    }) : [];

    function leave() {
      looks.disconnect();
      sizes.disconnect();
      media.forEach(function (one) { one.removeEventListener('change', changed); });
      gone();
    }

    function changed() {
      if (element.clientWidth > 0) {
        drawn = true;
        draw();
      } else if (drawn && !document.documentElement.contains(element)) {
        leave();
      }
    }

    sizes.observe(element);
    // Where Jira says which theme it shows.
    looks.observe(document.documentElement, {
      attributes: true, attributeFilter: ['data-color-mode', 'data-theme', 'class']
    });
    media.forEach(function (one) { one.addEventListener('change', changed); });
    return leave;
  };
});
