/** What the page shows, in its address, so that reloading and going back work: by one of NAMES. */
define('clear-owner/settings/transfer/address', [], function () {
  'use strict';
  var NAMES = ['transfer', 'transferOwner', 'transferJql', 'newTransfer'];

  function read() {
    var values = new window.URL(window.location.href).searchParams;
    return NAMES.filter(function (name) { return values.has(name); }).map(function (name) {
      return {name: name, value: values.get(name)};
    })[0] || {name: null, value: null};
  }

  return {
    read: read,
    /**
     * @param name    null for the list
     * @param instead whether it takes the place of the current entry in the browser's history
     */
    write: function (name, value, instead) {
      var current = read();
      var url = new window.URL(window.location.href);
      NAMES.forEach(function (one) { url.searchParams.delete(one); });
      if (name) {
        url.searchParams.set(name, value);
      }
      if (current.name !== name || current.value !== value) {
        window.history[instead ? 'replaceState' : 'pushState'](null, '', url.href);
      }
    },
    /** @param changed called when the reader goes back or forward */
    follow: function (changed) {
      window.addEventListener('popstate', changed);
    }
  };
});
