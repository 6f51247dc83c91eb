/** Shows a user's name as Jira does: a link to the profile, with Jira's hover card. */
define('clear-owner/common/profile', ['clear-owner/common/dom', 'clear-owner/common/links'], function (dom, links) {
  'use strict';
  return {
    /** @param text the link text; a deleted user has no user name and so no link */
    name: function (person, className, text) {
      return person.name ? dom.el('a', {
        'class': 'user-hover ' + className, rel: person.name, href: links.profile(person.name), title: text
      }, text) : dom.el('span', {'class': className, title: text}, text);
    }
  };
});
