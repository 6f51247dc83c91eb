/**
 * The settings of a policy, as REST describes them: how their values are read, compared, and sent back. Pure.
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
    function each(make) {
      var made = {};
      all.forEach(function (setting) { made[setting.id] = make(setting.id); });
      return made;
    }

    return {
      all: all,
      ids: all.map(function (setting) { return setting.id; }),
      /**
       * The settings as the form has them: the value that is shown, what is inherited, and whether the scope sets it.
       * The global policy inherits from nobody, so it sets everything.
       */
      of: function (saved) {
        return each(function (id) {
          var own = saved.project === null || isSet(saved.own[id]);
          return {own: own, value: copy(saved.effective[id]), inherited: copy(saved.inherited[id])};
        });
      },
      /** A saved version as values of the form; what it left out is inherited. */
      taken: function (own, now, global) {
        return each(function (id) {
          return {
            own: global || isSet(own[id]),
            value: copy(isSet(own[id]) ? own[id] : now[id].inherited),
            inherited: copy(now[id].inherited)
          };
        });
      },
      /** What is sent: all that is the scope's own, and what belongs to the save. */
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
       * What a save changed: settings with the value before and after, null for one that was inherited.
       *
       * @param defaults what applied where nothing was set, or null if that is not known
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
      /** What somebody else saved, and above it what was changed here since both were the same. */
      merged: function (mine, base, theirs) {
        return each(function (id) {
          var from = sameValue(mine[id], base[id]) ? theirs[id] : mine[id];
          return {own: from.own, value: copy(from.value), inherited: copy(theirs[id].inherited)};
        });
      },
      /** What is wrong without asking Jira: settings whose number is not a number, or out of range. */
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
