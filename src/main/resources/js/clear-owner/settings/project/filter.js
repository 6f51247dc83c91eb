/** Filters the components by name. The row of the project always stays visible. */
define('clear-owner/settings/project/filter', [
  'clear-owner/common/dom', 'clear-owner/settings/project/texts'
], function (dom, texts) {
  'use strict';
  var FEW = 10;
  var ID = 'clear-owner-component-filter';

  /** @param body table body whose rows have the name in their header cell */
  return function Filter(body, format) {
    var input = dom.el('input', {
      type: 'search', id: ID, 'class': 'text medium-field', autocomplete: 'off', input: apply
    });
    var status = dom.el('span', {role: 'status', 'class': 'clear-owner-filter-status clear-owner-quiet'});
    var node = dom.el('form', {
      'class': 'aui top-label clear-owner-filter', action: '#', role: 'search',
      submit: function (event) { event.preventDefault(); }
    }, dom.el('div', {'class': 'field-group'}, [dom.el('label', {'for': ID}, texts.filter()), input, status]));

    function apply() {
      var query = input.value.trim().toLowerCase();
      var rows = Array.prototype.filter.call(body.querySelectorAll('tr'), function (row) {
        return row.getAttribute('data-area') !== 'project';
      });
      rows.forEach(function (row) {
        row.hidden = row.querySelector('th').textContent.toLowerCase().indexOf(query) < 0;
      });
      node.hidden = rows.length <= FEW;
      dom.replace(status, query && texts.found(
        format.number(rows.filter(function (row) { return !row.hidden; }).length), format.number(rows.length)));
    }

    return {node: node, apply: apply};
  };
});
