/** Shows and clears the error of each setting, also for screen readers. */
define('clear-owner/settings/policy/view/errors', ['clear-owner/common/dom'], function (dom) {
  'use strict';

  function each(nodes, action) {
    Array.prototype.forEach.call(nodes, action);
  }

  /** The controls that show an error. An inherited setting has only its check box. */
  function controls(setting) {
    var own = setting.querySelectorAll('.clear-owner-policy-control input, .clear-owner-policy-control select');
    return own.length ? own : setting.querySelectorAll('input, textarea');
  }

  function mark(control, place) {
    var wrong = place.textContent !== '';
    var described = [control.getAttribute('data-help'), wrong && place.id].filter(Boolean).join(' ');
    if (wrong) {
      control.setAttribute('aria-invalid', 'true');
    } else {
      control.removeAttribute('aria-invalid');
    }
    if (described) {
      control.setAttribute('aria-describedby', described);
    } else {
      control.removeAttribute('aria-describedby');
    }
  }

  return {
    /** @param errors messages by setting */
    show: function (root, errors) {
      each(root.querySelectorAll('[data-setting]'), function (setting) {
        var place = setting.querySelector('[data-error]');
        var message = errors[setting.getAttribute('data-setting')] || '';
        if (place.textContent !== message) {
          dom.replace(place, message);
        }
        each(controls(setting), function (control) { mark(control, place); });
      });
    },
    /** Focuses the first field with an error, in the order of the form. */
    focus: function (root) {
      var first = root.querySelector('[aria-invalid=true]');
      if (first) {
        first.focus();
      }
    }
  };
});
