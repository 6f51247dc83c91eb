/** The frame of a gadget: a live region for screen readers, warnings, and the content. */
define('clear-owner/gadget/base/frame', ['clear-owner/common/dom'], function (dom) {
  'use strict';

  return function Frame(host) {
    var status = dom.el('div', {role: 'status', 'class': 'clear-owner-assistive'});
    var warning = dom.el('div');
    var content = dom.el('div', {'class': 'clear-owner-content'});
    var root = dom.el('div', {
      'class': 'clear-owner-ui clear-owner-widget clear-owner-gadget', tabindex: -1
    }, [status, warning, content]);

    function idle() {
      root.classList.remove('clear-owner-busy');
      content.removeAttribute('aria-busy');
    }

    dom.replace(host, root);
    return {
      root: root,
      /** Names the gadget's content, so that readers who cannot see it tell several gadgets apart. */
      name: function (words) {
        root.setAttribute('role', 'group');
        root.setAttribute('aria-label', words);
      },
      /** Announces a text to screen readers. */
      say: function (text) { dom.replace(status, text); },
      /** @param loading creates the content shown while there is none yet */
      busy: function (loading) {
        if (!content.firstChild) {
          dom.replace(content, loading());
        }
        root.classList.add('clear-owner-busy');
        content.setAttribute('aria-busy', 'true');
      },
      show: function (nodes) {
        dom.keepFocus(root, function () {
          idle();
          dom.replace(warning, null);
          dom.replace(content, nodes);
        });
      },
      /** Explains a delay; keeps the content. */
      waiting: function (node) { dom.replace(warning, node); },
      /** Shows a failure above the content. */
      warn: function (node) {
        idle();
        dom.keepFocus(root, function () { dom.replace(warning, node); });
      }
    };
  };
});
