/* Keeps the progress of the re-index on the administration page up to date while there is something to wait for. */
define('clear-owner/admin/reindex-progress', ['jquery'], function ($) {
  'use strict';

  var SECTION = 'clear-owner-reindex';

  function section(page) {
    return page.getElementById(SECTION);
  }

  function pending(shown) {
    return Boolean(shown) && shown.getAttribute('data-pending') === 'true';
  }

  /**
   * Replaces the section every so often until nothing is pending any more. What is shown stays when the page cannot be
   * read, as after the session has ended; reloading it then shows what is wrong.
   *
   * @param {Document} page - the page with the section
   * @param {string} url - where to read it anew
   * @param {number} interval - milliseconds between two readings
   */
  function follow(page, url, interval) {
    if (!pending(section(page))) {
      return;
    }
    setTimeout(function () {
      $.ajax({ url: url, dataType: 'html', cache: false }).done(function (markup) {
        var fresh = section(new DOMParser().parseFromString(markup, 'text/html'));
        if (fresh) {
          $(section(page)).replaceWith(page.importNode(fresh, true));
          follow(page, url, interval);
        }
      });
    }, interval);
  }

  return { follow: follow };
});
