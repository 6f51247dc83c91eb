/** Somebody's name as Jira shows names: a link to the profile, over which Jira's card of the person opens. */
define('clear-owner/common/profile', ['clear-owner/common/dom', 'clear-owner/common/links'], function (dom, links) {
  'use strict';
  return {
    /** @param text the name and what goes with it; a deleted user has no user name, and so no profile */
    name: function (person, className, text) {
      return person.name ? dom.el('a', {
        'class': 'user-hover ' + className, rel: person.name, href: links.profile(person.name), title: text
      }, text) : dom.el('span', {'class': className, title: text}, text);
    }
  };
});
