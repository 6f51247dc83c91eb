/**
 * Reads, compares and writes the values of the policy settings that REST describes. Pure.
 */
define('clear-owner/settings/policy/settings', [], function () {
  'use strict';

  function copy(value) {
    return Array.isArray(value) ? value.slice() : value;
  }

  function isSet(value) {
    return value !== null && value !== undefined;
  }

  function normal(value) {
    return Array.isArray(value) ? value.slice().sort().join('\n') : String(value);
  }

  function sameValue(one, other) {
    return one.own === other.own && (!one.own || normal(one.value) === normal(other.value));
  }

  /** @param all the settings in the order of the form, as REST describes them */
  return function Settings(all) {
    function byId(make) {
      var values = {};
      all.forEach(function (setting) { values[setting.id] = make(setting.id); });
      return values;
    }

    return {
      all: all,
      ids: all.map(function (setting) { return setting.id; }),
      /**
       * The form's values of a saved policy, by setting: {own, value, inherited}. The global policy inherits nothing,
       * so it sets everything.
       */
      of: function (saved) {
        return byId(function (id) {
          var own = saved.project === null || isSet(saved.own[id]);
          return {own: own, value: copy(saved.effective[id]), inherited: copy(saved.inherited[id])};
        });
      },
      /** The form's values of an earlier version; settings missing in it are inherited. */
      taken: function (own, now, global) {
        return byId(function (id) {
          return {
            own: global || isSet(own[id]),
            value: copy(isSet(own[id]) ? own[id] : now[id].inherited),
            inherited: copy(now[id].inherited)
          };
        });
      },
      /** The request body: the scope's own settings and the additional fields. */
      body: function (values, more) {
        var body = {};
        Object.keys(more || {}).forEach(function (name) { body[name] = more[name]; });
        all.forEach(function (setting) {
          if (values[setting.id].own) {
            body[setting.id] = values[setting.id].value;
          }
        });
        return body;
      },
      /**
       * The changes of a save: settings with their values before and after; null if inherited.
       *
       * @param defaults values of settings that were not set, or null if unknown
       */
      changes: function (before, after, defaults) {
        function value(saved, id) {
          return isSet(saved[id]) ? saved[id] : defaults ? defaults[id] : null;
        }
        return all.map(function (setting) {
          return {setting: setting, before: value(before, setting.id), after: value(after, setting.id)};
        }).filter(function (change) {
          return normal(change.before) !== normal(change.after);
        });
      },
      same: function (left, right) {
        return all.every(function (setting) { return sameValue(left[setting.id], right[setting.id]); });
      },
      /** Three-way merge: the other user's values, overridden by the changes made here since the common base. */
      merged: function (mine, base, theirs) {
        return byId(function (id) {
          var from = sameValue(mine[id], base[id]) ? theirs[id] : mine[id];
          return {own: from.own, value: copy(from.value), inherited: copy(theirs[id].inherited)};
        });
      },
      /** The settings whose value is not a whole number or out of range. */
      wrong: function (values) {
        return all.filter(function (setting) {
          var value = values[setting.id].value;
          return setting.max && values[setting.id].own
            && !(typeof value === 'number' && value % 1 === 0 && value >= setting.min && value <= setting.max);
        });
      }
    };
  };
});
