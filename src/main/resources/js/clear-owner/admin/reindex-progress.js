/* Keeps the progress of the re-index on the administration page up to date while there is something to wait for. */
define('clear-owner/admin/reindex-progress', [], function () {
  'use strict';

  var SECTION = 'clear-owner-reindex';

  function pending(section) {
    return section.getAttribute('data-pending') === 'true';
  }

  /* Reads the section from the page as it is now; rejects when the page has none, as after the session has ended. */
  function load(url) {
    return fetch(url, { credentials: 'same-origin' }).then(function (response) {
      return response.text();
    }).then(function (html) {
      var section = new DOMParser().parseFromString(html, 'text/html').getElementById(SECTION);
      return section || Promise.reject(new Error('no progress on the page'));
    });
  }

  /**
   * Replaces the section every so often until nothing is pending any more, or the page cannot be read.
   *
   * @param {Document} page - the page with the section
   * @param {string} url - where to read it anew
   * @param {number} interval - milliseconds between two readings
   * @returns {Promise} when there is nothing more to wait for
   */
  function follow(page, url, interval) {
    var shown = page.getElementById(SECTION);
    if (!shown || !pending(shown)) {
      return Promise.resolve();
    }
    return new Promise(function (resolve) {
      setTimeout(resolve, interval);
    }).then(function () {
      return load(url);
    }).then(function (fresh) {
      shown.replaceWith(page.importNode(fresh, true));
      return follow(page, url, interval);
    }).catch(function () {
      // What is shown stays; reloading the page shows what is wrong.
    });
  }

  return { follow: follow };
});
