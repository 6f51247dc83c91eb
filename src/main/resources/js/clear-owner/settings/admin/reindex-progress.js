/* Keeps the progress of the re-index on the administration page up to date while there is something to wait for. */
define('clear-owner/settings/admin/reindex-progress', ['jquery'], function ($) {
  'use strict';

  var SECTION = 'clear-owner-reindex';
  var PATIENCE = 5;

  function section(page) {
    return page.getElementById(SECTION);
  }

  function pending(shown) {
    return Boolean(shown) && shown.getAttribute('data-pending') === 'true';
  }

  /** @param {boolean} lost - whether what is shown may be out of date */
  function tell(page, lost) {
    var message = page.getElementById(SECTION + '-lost');
    if (message) {
      message.hidden = !lost;
    }
  }

  /**
   * Replaces the section every so often until nothing is pending any more. What is shown stays when the page cannot be
   * read; that is said, and asked again more rarely. After the session has ended there is nothing to ask: reloading the
   * page then shows what is wrong.
   *
   * @param {Document} page - the page with the section
   * @param {string} url - where to read it again
   * @param {number} interval - milliseconds between two readings
   */
  function follow(page, url, interval) {
    function ask() {
      $.ajax({url: url, dataType: 'html', cache: false}).done(function (markup) {
        var fresh = section(new DOMParser().parseFromString(markup, 'text/html'));
        tell(page, !fresh);
        if (fresh) {
          $(section(page)).replaceWith(page.importNode(fresh, true));
          follow(page, url, interval);
        }
      }).fail(function () {
        tell(page, true);
        setTimeout(ask, interval * PATIENCE);
      });
    }

    if (pending(section(page))) {
      setTimeout(ask, interval);
    }
  }

  return {follow: follow};
});
