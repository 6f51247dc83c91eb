/** Copies a text, or shows it selected if the browser denies access to the clipboard. */
define('clear-owner/settings/admin/copy', [
  'clear-owner/common/dom', 'clear-owner/settings/admin/texts'
], function (dom, texts) {
  'use strict';

  /**
   * @param {Element} place - where a field with the text is added if it has to be copied by hand
   * @param {function(string)} say - told what happened
   */
  return function copy(text, place, say) {
    function byHand() {
      var area = place.querySelector('textarea') || dom.el('textarea', {
        'class': 'textarea clear-owner-report', readonly: true, rows: 8, 'aria-label': texts.report(),
        spellcheck: 'false'
      });
      area.value = text;
      place.appendChild(area);
      area.focus();
      area.select();
      say(texts.notCopied());
    }
    if (navigator.clipboard) {
      navigator.clipboard.writeText(text).then(function () { say(texts.copied()); }, byHand);
    } else {
      byHand();
    }
  };
});
