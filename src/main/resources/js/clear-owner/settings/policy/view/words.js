/** The value of a setting in words. */
define('clear-owner/settings/policy/view/words', [
  'clear-owner/common/texts', 'clear-owner/settings/policy/texts'
], function (shared, texts) {
  'use strict';

  var LABELS = {reasons: shared.clarity, inheritsFrom: texts.source, onDecline: texts.onDecline};

  function label(setting, code) {
    return LABELS[setting.id] ? LABELS[setting.id](code) : code;
  }

  return {
    label: label,
    /** @param types names of issue types by id */
    of: function (setting, value, types) {
      if (setting.kind === 'flag') {
        return value ? texts.yes() : texts.no();
      }
      if (setting.kind === 'types') {
        return value.length ? value.map(function (id) { return types[id] || id; }).join(', ') : texts.allTypes();
      }
      if (setting.kind === 'codes') {
        return value.length ? value.map(function (code) { return label(setting, code); }).join(', ') : texts.none();
      }
      if (setting.kind === 'choice') {
        return label(setting, value);
      }
      return setting.kind === 'days' ? texts.inDays(value) : String(value);
    }
  };
});
