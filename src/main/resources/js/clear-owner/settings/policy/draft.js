/** What the form of a policy says, against what is saved, and what is wrong with it. Pure. */
define('clear-owner/settings/policy/draft', ['clear-owner/settings/policy/settings'], function (Settings) {
  'use strict';

  /**
   * @param global whether it is the global policy, which inherits from nobody
   * @param right  from a setting with a number out of range to what would be right
   */
  return function Draft(global, right) {
    var settings = null;
    var saved = null;
    var values = null;
    var errors = {};

    function check(id) {
      settings.wrong(values).filter(function (setting) { return !id || setting.id === id; })
        .forEach(function (setting) { errors[setting.id] = right(setting); });
    }

    return {
      /** The settings of the policy that is shown. */
      settings: function () { return settings; },
      saved: function () { return saved; },
      values: function () { return values; },
      /** Messages by setting, or by "why". */
      errors: function () { return errors; },
      dirty: function () { return saved !== null && !settings.same(values, settings.of(saved)); },
      /** The form says what is saved. */
      show: function (policy) {
        settings = new Settings(policy.settings);
        saved = policy;
        values = settings.of(policy);
        errors = {};
      },
      /** Clears the field's error, or keeps it while out of range. Jira checks again what Jira refused. */
      change: function (id, value) {
        if (values[id]) {
          values[id].value = value;
        }
        if (errors[id]) {
          delete errors[id];
          check(id);
        }
      },
      choose: function (id, own) {
        values[id].own = own;
        values[id].value = own ? values[id].value : values[id].inherited;
        delete errors[id];
      },
      /** An earlier version is in the form again. */
      take: function (version) {
        values = settings.taken(version.own, values, global);
        errors = {};
      },
      /** Somebody else saved meanwhile: what they changed is taken, and what was changed here stays. */
      merge: function (theirs) {
        values = settings.merged(values, settings.of(saved), settings.of(theirs));
        saved = theirs;
      },
      /** Whether nothing is wrong that can be seen before Jira is asked. */
      check: function () {
        errors = {};
        check();
        return Object.keys(errors).length === 0;
      },
      /** Takes what Jira refused, messages by field; whether any of it is about a field of the form. */
      refuse: function (messages) {
        var known = settings.ids.concat('why').filter(function (id) { return messages[id]; });
        known.forEach(function (id) { errors[id] = messages[id]; });
        return known.length > 0;
      },
      body: function (why) {
        return settings.body(values, {version: saved.version, why: why.trim() || null});
      }
    };
  };
});
