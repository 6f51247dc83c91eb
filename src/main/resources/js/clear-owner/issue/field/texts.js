/** The texts of the user picker; keys are literal because Jira replaces the calls when it serves this file. */
define('clear-owner/issue/field/texts', [], function () {
  'use strict';
  return {
    placeholder: function () { return AJS.I18n.getText('clear-owner.picker.placeholder'); },
    hint: function () { return AJS.I18n.getText('clear-owner.picker.hint'); },
    noMatches: function () { return AJS.I18n.getText('clear-owner.picker.no-matches'); },
    searching: function () { return AJS.I18n.getText('clear-owner.picker.searching'); },
    failed: function () { return AJS.I18n.getText('clear-owner.picker.failed'); }
  };
});
