/* Wires policies to the settings pages. Warns before the user leaves a page with unsaved changes. */
require([
  'jquery', 'clear-owner/settings/policy/policy', 'clear-owner/settings/policy/overrides'
], function ($, Policy, Overrides) {
  'use strict';
  var shown = [];

  $(function () {
    $('.clear-owner-policy').each(function () {
      var policy = new Policy(this, this.getAttribute('data-project') || null);
      shown.push(policy);
      policy.start();
    });
    $('.clear-owner-overrides').each(function () { new Overrides(this).start(); });
  });

  window.addEventListener('beforeunload', function (event) {
    if (shown.some(function (policy) { return policy.dirty(); })) {
      event.preventDefault();
      event.returnValue = '';
    }
  });
});
