/* Wires health and owners to the settings page of a project. */
require([
  'jquery', 'clear-owner/settings/project/health', 'clear-owner/settings/project/owners'
], function ($, Health, Owners) {
  'use strict';
  $(function () {
    $('.clear-owner-project-health').each(function () {
      new Health(this, this.getAttribute('data-project')).start();
    });
    $('.clear-owner-project-owners').each(function () {
      new Owners(this, this.getAttribute('data-project')).start();
    });
  });
});
