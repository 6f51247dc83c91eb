/** One role of one issue: its clarity as a lozenge with a text, and the owner that it is about. */
define('clear-owner/common/clarity', [
  'clear-owner/common/dom', 'clear-owner/common/profile', 'clear-owner/common/texts'
], function (dom, profile, texts) {
  'use strict';
  var LOZENGES = {clear: 'success', waived: 'inprogress', warning: 'moved', critical: 'removed'};

  /** @param one {code, label, level} as REST has it */
  function lozenge(one) {
    return dom.el('span', {
      'class': 'aui-lozenge aui-lozenge-subtle aui-lozenge-' + LOZENGES[one.level] + ' clear-owner-lozenge',
      'data-clarity': one.code
    }, one.label);
  }

  /** The lozenge already says that somebody is inactive when that is the reason. */
  function owner(person, provenance, code) {
    if (!person) {
      return dom.el('span', {'class': 'clear-owner-owner clear-owner-owner-none'}, texts.noOwner());
    }
    var name = person.displayName || person.name || person.key;
    var inactive = person.active === false;
    var sayInactive = inactive && code !== 'inactive';
    var inherited = provenance && provenance !== 'issue';
    return dom.el('span', {'class': 'clear-owner-owner' + (inactive ? ' clear-owner-owner-inactive' : '')}, [
      person.avatarUrl && dom.el('img', {
        'class': 'clear-owner-avatar', src: person.avatarUrl, alt: '', width: 20, height: 20, loading: 'lazy'
      }),
      profile.name(person, 'clear-owner-owner-name', sayInactive ? texts.inactiveOwner(name) : name),
      inherited && dom.el('span', {'class': 'clear-owner-provenance'}, texts.provenance(provenance))
    ]);
  }

  return {
    lozenge: lozenge,
    /** Somebody by picture and name, and whether they are inactive. */
    person: function (person) { return owner(person, null, null); },
    cell: function (role) {
      return [lozenge(role), owner(role.owner, role.provenance, role.code)];
    }
  };
});
