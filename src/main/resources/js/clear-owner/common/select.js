/**
 * Jira's drop-down with search (AUI's Select2) over a plain select or input, where the page has it. While it is open,
 * its search field says which list it controls, which Select2 itself leaves out.
 */
define('clear-owner/common/select', ['jquery'], function ($) {
  'use strict';

  function nameTheList() {
    $('.select2-drop-active .select2-input').each(function () {
      this.setAttribute('aria-controls', this.getAttribute('aria-owns') || '');
    });
  }

  return {
    /** Whether the page could do it; otherwise the element stays as it is. */
    enhance: function (element, options) {
      if (!$.fn.auiSelect2) {
        return false;
      }
      $(element).auiSelect2(options).on('select2-open', nameTheList);
      return true;
    }
  };
});
