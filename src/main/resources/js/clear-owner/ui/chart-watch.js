/** Tells a drawing when the page gives it another width or other colours, for as long as it is on the page. */
define('clear-owner/ui/chart-watch', [], function () {
  'use strict';

  /**
   * @param draw draws anew; is called first when the element has a width
   * @param gone is called once, when the element has left the page
   */
  return function watch(element, draw, gone) {
    var drawn = false;
    var looks = new window.MutationObserver(function () { changed(); });
    var sizes = new window.ResizeObserver(function () { changed(); });
    var schemes = window.matchMedia ? window.matchMedia('(prefers-color-scheme: dark)') : null;

    function leave() {
      looks.disconnect();
      sizes.disconnect();
      if (schemes) {
        schemes.removeEventListener('change', changed);
      }
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
    looks.observe(document.documentElement, {attributes: true, attributeFilter: ['data-color-mode', 'data-theme', 'class']});
    if (schemes) {
      schemes.addEventListener('change', changed);
    }
    return leave;
  };
});
