/** The panel's model of an issue: both roles and the actions that the reader can take. Pure. */
define('clear-owner/issue/panel/model', [], function () {
  'use strict';

  function instant(text) {
    var date = text ? new Date(text) : null;
    return date && !isNaN(date.getTime()) ? date : null;
  }

  function stateOf(role) {
    return role.confirmation ? role.confirmation.state : null;
  }

  /** The names of the available actions, in the order of the buttons. */
  function actionsOf(role, me, assessed) {
    var state = stateOf(role);
    var mine = Boolean(role.confirmation && role.confirmation.mine);
    var stale = role.reasons.indexOf('stale') >= 0;
    return [
      mine && state !== 'accepted' && state !== 'not-asked' && 'accept',
      mine && stale && 'confirm',
      mine && (state === 'pending' || stale) && 'decline',
      role.editable && me && !(role.owner && role.owner.key === me) && 'take',
      role.editable && 'give',
      assessed && role.unclear && me && !role.asked && 'ask',
      role.editable && state === 'pending' && !mine && 'withdraw',
      role.editable && role.unclear && 'waive',
      role.editable && role.waiver && 'endWaiver'
    ].filter(Boolean);
  }

  function confirmationOf(role) {
    var given = role.confirmation;
    return given && given.state !== 'not-asked' ? {
      state: given.state, since: instant(given.since), by: given.by, note: given.note || '', mine: given.mine
    } : null;
  }

  function askedOf(role) {
    return role.asked ? {by: role.asked.by, of: role.asked.of, at: instant(role.asked.at)} : null;
  }

  function roleOf(name, role, me, assessed) {
    return {
      name: name,
      code: role.code,
      label: role.label,
      level: role.level,
      unclear: role.unclear,
      owner: role.owner,
      own: role.provenance === 'issue',
      source: role.source && role.source.type !== 'issue' ? role.source : null,
      since: role.unclear ? instant(role.since) : null,
      explanations: role.waiver ? [] : role.why,
      waiver: role.waiver,
      confirmation: confirmationOf(role),
      asked: askedOf(role),
      actions: actionsOf(role, me, assessed)
    };
  }

  return {
    /** @param me user key of the reader, or '' if anonymous */
    of: function (ownership, me) {
      return {
        key: ownership.key,
        assessed: ownership.assessed,
        fieldsApply: ownership.fieldsApply !== false,
        roles: ['product', 'delivery'].map(function (name) {
          return roleOf(name, ownership[name], me, ownership.assessed);
        })
      };
    }
  };
});
