/** Draws parts of the product's logo: the left half of the ring is vision, the right half execution. */
define('clear-owner/common/marks', ['clear-owner/common/dom'], function (dom) {
  'use strict';
  var HALVES = {vision: 'M7 1.5a5.5 5.5 0 0 0 0 11', execution: 'M9 1.5a5.5 5.5 0 0 1 0 11'};
  var LARGE = {vision: 'M22 5a19 19 0 0 0 0 38', execution: 'M26 5a19 19 0 0 1 0 38'};
  var LIT = {vision: ['vision'], execution: ['execution'], both: ['vision', 'execution']};
  var ARROW = 'M6 3.5h6.5V10M12.5 3.5l-8 8';

  function icon(className, children) {
    return dom.svg('svg', {
      'class': 'clear-owner-icon ' + className, viewBox: '0 0 16 14', width: 16, height: 14, 'aria-hidden': 'true'
    }, children);
  }

  function half(path, name) {
    return dom.svg('path', {d: path, 'class': 'clear-owner-half' + (name ? ' clear-owner-half-' + name : '')});
  }

  function picture(children) {
    return dom.svg('svg', {
      'class': 'clear-owner-picture', viewBox: '0 0 48 48', width: 48, height: 48, 'aria-hidden': 'true'
    }, children);
  }

  return {
    ring: function (kind) {
      return icon('clear-owner-ring', Object.keys(HALVES).map(function (name) {
        return half(HALVES[name], LIT[kind].indexOf(name) >= 0 ? name : '');
      }));
    },
    arrow: function () {
      return icon('clear-owner-arrow', dom.svg('path', {d: ARROW}));
    },
    tick: function () {
      return picture([
        half(LARGE.vision, 'vision'), half(LARGE.execution, 'execution'),
        dom.svg('path', {d: 'M16 24.5l6 6 11-12', 'class': 'clear-owner-tick'})
      ]);
    },
    empty: function () {
      return picture([half(LARGE.vision), half(LARGE.execution)]);
    }
  };
});
