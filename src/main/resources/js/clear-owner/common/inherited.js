/** Says how many of a person's issues are inherited, and from where. */
define('clear-owner/common/inherited', [
  'clear-owner/common/dom', 'clear-owner/common/texts'
], function (dom, texts) {
  'use strict';

  /** The sources; null if not all inherited issues were looked at. */
  function sources(held, format) {
    var codes = Object.keys(held.sources);
    var sum = codes.reduce(function (total, code) { return total + held.sources[code]; }, 0);
    return sum === held.inherited && codes.map(function (code) {
      var from = texts.provenance(code);
      return codes.length === 1 ? from : format.number(held.sources[code]) + ' ' + from;
    }).join(', ');
  }

  return {
    /** @param held {inherited, sources} @returns false if nothing is inherited */
    node: function (held, format) {
      if (!held.inherited) {
        return false;
      }
      var n = format.number(held.inherited);
      var details = sources(held, format);
      return dom.el('span', {'class': 'clear-owner-quiet clear-owner-inherited'}, details
        ? texts.inheritedFrom(n, details)
        : texts.inherited(n));
    }
  };
});
