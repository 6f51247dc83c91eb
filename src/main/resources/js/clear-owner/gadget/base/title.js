/**
 * The title of a gadget: the one that its editor chose, or its name and scope in short, so that gadgets of a kind can
 * be told apart.
 */
define('clear-owner/gadget/base/title', [
  'clear-owner/gadget/base/scope', 'clear-owner/gadget/base/texts'
], function (scope, texts) {
  'use strict';
  var LONGEST = 40;

  function shortened(text) {
    return text.length > LONGEST ? text.slice(0, LONGEST - 1) + '\u2026' : text;
  }

  return {
    /**
     * Has no markup characters, since Jira does not document whether it shows a title as text.
     *
     * @param name the gadget's name
     */
    of: function (settings, name) {
      var short = shortened(scope.name(settings));
      return (settings.title || (short ? texts.titled(name, short) : name)).replace(/[<>&"']/g, ' ').trim();
    }
  };
});
