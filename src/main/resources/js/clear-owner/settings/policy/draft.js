/** The state of the policy form: its values, the saved policy, and errors. Pure. */
define('clear-owner/settings/policy/draft', ['clear-owner/settings/policy/settings'], function (Settings) {
  'use strict';

  /**
   * @param global     whether this is the global policy, which inherits nothing
   * @param rangeError returns the error message of a setting whose number is out of range
   */
  return function Draft(global, rangeError) {
    var settings = null;
    var saved = null;
    var values = null;
    var errors = {};

    function check(id) {
      settings.wrong(values).filter(function (setting) { return !id || setting.id === id; })
        .forEach(function (setting) { errors[setting.id] = rangeError(setting); });
    }

    return {
      /** The settings of the current policy. */
      settings: function () { return settings; },
      saved: function () { return saved; },
      values: function () { return values; },
      /** Messages by setting, or by "why". */
      errors: function () { return errors; },
      dirty: function () { return saved !== null && !settings.same(values, settings.of(saved)); },
      /** Resets the form to a saved policy. */
      show: function (policy) {
        settings = new Settings(policy.settings);
        saved = policy;
        values = settings.of(policy);
        errors = {};
      },
      /** Changes a value. Clears its error, unless it is out of range. Only the next save brings back Jira's errors. */
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
      /** Puts an earlier version into the form. */
      take: function (version) {
        values = settings.taken(version.own, values, global);
        errors = {};
      },
      /** Merges a policy that another user saved meanwhile. Changes made here take precedence. */
      merge: function (theirs) {
        values = settings.merged(values, settings.of(saved), settings.of(theirs));
        saved = theirs;
      },
      /** Validates the form without a request. Returns whether it has no errors. */
      check: function () {
        errors = {};
        check();
        return Object.keys(errors).length === 0;
      },
      /** Sets the errors returned by Jira, messages by field. Returns whether any belongs to a field of the form. */
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
