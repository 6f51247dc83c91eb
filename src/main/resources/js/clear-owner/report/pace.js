/** Shows a table of how long issues waited for their first owner, per role. */
define('clear-owner/report/pace', ['clear-owner/common/dom', 'clear-owner/report/texts'], function (dom, texts) {
  'use strict';
  var HOUR = 3600;
  var DAY = 24 * HOUR;

  /** A duration in the largest unit of which there is at least one. */
  function time(seconds, format) {
    if (seconds >= DAY) {
      return format.duration(Math.round(seconds / DAY), 'day');
    }
    return seconds >= HOUR ? format.duration(Math.round(seconds / HOUR), 'hour')
      : format.duration(Math.round(seconds / 60), 'minute');
  }

  return function pace(found, format) {
    if (found.created === 0) {
      return dom.el('p', null, texts.noneCreated());
    }
    return [
      dom.el('table', {'class': 'aui'}, [
        dom.el('thead', null, dom.el('tr', null, [
          texts.roleTitle(), texts.medianTitle(), texts.meanTitle(), texts.ownedTitle()
        ].map(function (title) { return dom.el('th', {scope: 'col'}, title); }))),
        dom.el('tbody', null, ['product', 'delivery'].map(function (role) {
          var one = found[role];
          return dom.el('tr', {'data-role': role}, [
            dom.el('th', {scope: 'row'}, texts.role(role)),
            dom.el('td', null, one.medianSeconds === null ? texts.noMean() : time(one.medianSeconds, format)),
            dom.el('td', null, one.meanSeconds === null ? '–' : time(one.meanSeconds, format)),
            dom.el('td', null, texts.owned(format.number(one.owned), format.number(found.looked)))
          ]);
        }))
      ]),
      found.looked < found.created && dom.el('p', {'class': 'clear-owner-quiet'},
        texts.bounded(format.number(found.looked), format.number(found.created)))
    ];
  };
});
