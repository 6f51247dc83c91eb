/**
 * Adds Jira's searchable drop-down (AUI's Select2) to a select or input, if the page has it. While it is open, sets the
 * aria-controls of its search field, which Select2 omits.
 */
define('clear-owner/common/select', ['jquery'], function ($) {
  'use strict';

  function nameTheList() {
    $('.select2-drop-active .select2-input').each(function () {
      this.setAttribute('aria-controls', this.getAttribute('aria-owns') || '');
    });
  }

  return {
    /** Returns false and leaves the element unchanged if the page has no AUI Select2. */
    enhance: function (element, options) {
      if (!$.fn.auiSelect2) {
        return false;
      }
      $(element).auiSelect2(options).on('select2-open', nameTheList);
      return true;
    }
  };
});
