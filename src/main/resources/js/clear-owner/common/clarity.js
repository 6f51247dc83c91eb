/** Shows one role of an issue: its clarity as a lozenge, and its owner. */
define('clear-owner/common/clarity', [
  'clear-owner/common/dom', 'clear-owner/common/profile', 'clear-owner/common/texts'
], function (dom, profile, texts) {
  'use strict';
  /** Not assessed, and a level of a newer version, are gray. */
  var LOZENGES = {
    clear: ' aui-lozenge-success', waived: ' aui-lozenge-inprogress', warning: ' aui-lozenge-moved',
    critical: ' aui-lozenge-removed'
  };

  /** @param one {code, label, level} from REST */
  function lozenge(one) {
    return dom.el('span', {
      'class': 'aui-lozenge aui-lozenge-subtle' + (LOZENGES[one.level] || '') + ' clear-owner-lozenge',
      'data-clarity': one.code
    }, one.label);
  }

  /** Marks an inactive owner, unless the lozenge already says so. */
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
    /** A person's avatar and name, marked if inactive. */
    person: function (person) { return owner(person, null, null); },
    cell: function (role) {
      return [lozenge(role), owner(role.owner, role.provenance, role.code)];
    }
  };
});
