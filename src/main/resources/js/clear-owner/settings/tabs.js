/**
 * Tabs of a settings page. They look like AUI's, but AUI does not run them (class aui-tabs-disabled): its tabs have the
 * role "application", in which screen readers cannot read forms and tables as usual, and support neither arrow keys
 * nor addresses. These follow https://www.w3.org/WAI/ARIA/apg/patterns/tabs/, and the address names the open tab.
 */
define('clear-owner/settings/tabs', [], function () {
  'use strict';
  var STEPS = {ArrowLeft: -1, ArrowRight: 1};

  function all(root, selector) {
    return Array.prototype.slice.call(root.querySelectorAll(selector));
  }

  /** @param root with links to "#name" in .tabs-menu and a pane "clear-owner-tab-name" for each */
  return function Tabs(root) {
    var links = all(root, '.tabs-menu a');

    function pane(link) {
      return document.getElementById('clear-owner-tab-' + link.hash.slice(1));
    }

    function open(chosen) {
      links.forEach(function (link) {
        var active = link === chosen;
        link.setAttribute('aria-selected', String(active));
        link.tabIndex = active ? 0 : -1;
        link.parentNode.classList.toggle('active-tab', active);
        pane(link).classList.toggle('active-pane', active);
      });
    }

    function linkOfAddress() {
      return links.filter(function (link) { return link.hash === window.location.hash; })[0];
    }

    function follow() {
      var link = linkOfAddress();
      if (link) {
        open(link);
        // A link elsewhere on the page led here: focus the tab.
        if (!root.contains(document.activeElement)) {
          link.focus();
        }
      }
    }

    /** Moves between tabs by keyboard. Replaces the entry in the browser's history, whereas a click adds one. */
    function move(event) {
      var at = links.indexOf(document.activeElement);
      var next = event.key === 'Home' ? 0 : event.key === 'End' ? links.length - 1
        : STEPS[event.key] ? (at + STEPS[event.key] + links.length) % links.length : -1;
      if (at < 0 || next < 0 || event.ctrlKey || event.altKey || event.metaKey) {
        return;
      }
      event.preventDefault();
      window.history.replaceState(window.history.state, '', links[next].hash);
      open(links[next]);
      links[next].focus();
    }

    links.forEach(function (link) {
      link.id = 'clear-owner-tab-link-' + link.hash.slice(1);
      link.setAttribute('role', 'tab');
      link.setAttribute('aria-controls', pane(link).id);
      link.parentNode.setAttribute('role', 'presentation');
      pane(link).setAttribute('role', 'tabpanel');
      pane(link).setAttribute('aria-labelledby', link.id);
      link.addEventListener('keydown', function (event) {
        if (event.key === ' ') {
          event.preventDefault();
          link.click();
        }
      });
    });
    root.querySelector('.tabs-menu').setAttribute('role', 'tablist');
    root.querySelector('.tabs-menu').addEventListener('keydown', move);
    window.addEventListener('hashchange', follow);
    open(linkOfAddress() || links[0]);
  };
});
