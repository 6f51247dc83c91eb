/** Formats the value of a setting as text. */
define('clear-owner/settings/policy/view/words', ['clear-owner/settings/policy/texts'], function (texts) {
  'use strict';

  /** The label of a choice, or else what is said of its code, which REST no longer has. */
  function label(setting, code, unknown) {
    var choice = setting.choices.filter(function (one) { return one.code === code; })[0];
    return choice ? choice.label : unknown ? unknown(code) : code;
  }

  var KINDS = {
    'flag': function (setting, value) { return value ? texts.yes() : texts.no(); },
    'issue-types': function (setting, value, types) {
      return value.length ? value.map(function (id) { return types[id] || id; }).join(', ') : texts.allTypes();
    },
    'choices': function (setting, value) {
      return value.length ? value.map(function (code) { return label(setting, code); }).join(', ') : texts.none();
    },
    'choice': function (setting, value) { return label(setting, value); },
    'user-field': function (setting, value) { return label(setting, value, texts.goneField); },
    'number': function (setting, value) { return setting.unit === 'days' ? texts.inDays(value) : String(value); }
  };

  return {
    /** @param types names of issue types by id */
    of: function (setting, value, types) { return KINDS[setting.kind](setting, value, types); }
  };
});
