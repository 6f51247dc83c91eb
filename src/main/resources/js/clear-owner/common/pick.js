/** Turns a table of texts into a lookup by name. Returns the name itself if it has no text. Pure. */
define('clear-owner/common/pick', [], function () {
  'use strict';
  return function pick(texts) {
    return function (name) {
      return Object.prototype.hasOwnProperty.call(texts, name) ? texts[name]() : name;
    };
  };
});
