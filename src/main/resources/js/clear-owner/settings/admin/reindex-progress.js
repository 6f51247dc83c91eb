/* Updates the progress of the re-index on the administration page until it is finished. */
define('clear-owner/settings/admin/reindex-progress', ['jquery'], function ($) {
  'use strict';

  var SECTION = 'clear-owner-reindex';
  var RETRY_FACTOR = 5;

  function section(page) {
    return page.getElementById(SECTION);
  }

  function pending(shown) {
    return Boolean(shown) && shown.getAttribute('data-pending') === 'true';
  }

  /** @param {boolean} lost - whether the section may be out of date */
  function showLost(page, lost) {
    var message = page.getElementById(SECTION + '-lost');
    if (message) {
      message.hidden = !lost;
    }
  }

  /**
   * Replaces the section at each interval until nothing is pending. If the page cannot be read, keeps the section,
   * shows a message, and retries less often. Stops if the page has no such section, as after the session has ended.
   *
   * @param {Document} page - the page with the section
   * @param {string} url - the address of the page
   * @param {number} interval - milliseconds between two requests
   */
  function follow(page, url, interval) {
    function poll() {
      $.ajax({url: url, dataType: 'html', cache: false}).done(function (markup) {
        var fresh = section(new DOMParser().parseFromString(markup, 'text/html'));
        showLost(page, !fresh);
        if (fresh) {
          $(section(page)).replaceWith(page.importNode(fresh, true));
          follow(page, url, interval);
        }
      }).fail(function () {
        showLost(page, true);
        setTimeout(poll, interval * RETRY_FACTOR);
      });
    }

    if (pending(section(page))) {
      setTimeout(poll, interval);
    }
  }

  return {follow: follow};
});
