/** A table of texts as a function of the name; a name without a text stands for itself. Pure. */
define('clear-owner/common/pick', [], function () {
  'use strict';
  return function pick(texts) {
    return function (name) {
      return Object.prototype.hasOwnProperty.call(texts, name) ? texts[name]() : name;
    };
  };
});
