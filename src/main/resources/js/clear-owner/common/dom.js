/** Builds DOM. Data reaches the page as text nodes and attributes only, never as markup. */
define('clear-owner/common/dom', [], function () {
  'use strict';
  var SVG = 'http://www.w3.org/2000/svg';

  function append(parent, child) {
    if (Array.isArray(child)) {
      child.forEach(function (one) { append(parent, one); });
    } else if (child !== null && child !== undefined && child !== false) {
      parent.appendChild(typeof child === 'object' ? child : document.createTextNode(String(child)));
    }
    return parent;
  }

  function set(node, name, value) {
    if (typeof value === 'function') {
      node.addEventListener(name, value);
    } else if (value === true) {
      node.setAttribute(name, '');
    } else if (value !== false && value !== null && value !== undefined) {
      node.setAttribute(name, String(value));
    }
  }

  function fill(node, attributes, children) {
    Object.keys(attributes || {}).forEach(function (name) { set(node, name, attributes[name]); });
    return append(node, children);
  }

  var keeping = 0;

  function exchange(parent, children) {
    while (parent.firstChild) {
      parent.removeChild(parent.firstChild);
    }
    append(parent, children);
  }

  /**
   * Replaces the content of the parent. Keeps the focus as {@link keepFocus} does; inside keepFocus, the outer call
   * does that.
   */
  function replace(parent, children) {
    if (keeping > 0) {
      exchange(parent, children);
    } else {
      keepFocus(parent, function () { exchange(parent, children); });
    }
    return parent;
  }

  function marked(root, key) {
    return Array.prototype.filter.call(root.querySelectorAll('[data-focus]'), function (candidate) {
      return candidate.getAttribute('data-focus') === key;
    })[0];
  }

  /** Focuses the same control, else the one with the same data-focus key, else the root. */
  function restore(root, active, key) {
    if (!root.contains(active) && !(key && marked(root, key)) && !root.hasAttribute('tabindex')) {
      root.setAttribute('tabindex', '-1');
    }
    (root.contains(active) ? active : key && marked(root, key) || root).focus({preventScroll: true});
  }

  function keepFocus(root, change) {
    var active = document.activeElement;
    var inside = active !== root && root.contains(active);
    var key = inside ? active.getAttribute('data-focus') : null;
    keeping += 1;
    try {
      change();
    } finally {
      keeping -= 1;
    }
    if (inside && !root.contains(document.activeElement)) {
      restore(root, active, key);
    }
  }

  return {
    /**
     * Creates an element. An attribute whose value is a function becomes a listener of the event with that name.
     * Children are nodes, texts, or arrays of them.
     */
    el: function (name, attributes, children) {
      return fill(document.createElement(name), attributes, children);
    },
    svg: function (name, attributes, children) {
      return fill(document.createElementNS(SVG, name), attributes, children);
    },
    replace: replace,
    /** Changes the content of the root. Then refocuses the control that had the focus, or the root if it is gone. */
    keepFocus: keepFocus
  };
});
