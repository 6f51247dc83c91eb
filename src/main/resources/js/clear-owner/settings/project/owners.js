/** A table of the owners of the project and its components, edited in place. */
define('clear-owner/settings/project/owners', [
  'clear-owner/common/host', 'clear-owner/common/dom', 'clear-owner/common/format', 'clear-owner/common/failure',
  'clear-owner/common/notices', 'clear-owner/common/clarity', 'clear-owner/settings/project/fetch',
  'clear-owner/settings/project/texts', 'clear-owner/settings/project/filter',
  'clear-owner/settings/project/owner-form'
], function (host, dom, formats, failure, notices, clarity, fetch, texts, Filter, ownerForm) {
  'use strict';
  var ROLES = ['product', 'delivery'];

  return function Owners(element, project) {
    var status = dom.el('div', {role: 'status', 'class': 'clear-owner-assistive'});
    var body = dom.el('tbody');
    var note = dom.el('div');
    var filter = new Filter(body, formats.of(host.locale()));
    var root = dom.el('div', {'class': 'clear-owner-ui', tabindex: -1}, [
      status, filter.node, dom.el('table', {'class': 'aui'}, [
        dom.el('thead', null, dom.el('tr', null, [dom.el('th', {scope: 'col'}, texts.area())].concat(
          ROLES.map(function (role) { return dom.el('th', {scope: 'col'}, texts.role(role)); })))),
        body
      ]), note
    ]);
    var open = null;

    function shown(owner) {
      return owner ? clarity.person(owner) : dom.el('span', {'class': 'clear-owner-quiet'}, texts.nobody());
    }

    function cell(area, role) {
      var owner = area[role];
      if (open && open.id === area.id && open.role === role) {
        return dom.el('td', {'data-role': role}, open.form.node);
      }
      return dom.el('td', {'data-role': role}, [
        shown(owner), ' ',
        dom.el('button', {
          type: 'button', 'class': 'aui-button aui-button-link', 'data-focus': area.id + '-' + role,
          'aria-label': texts.changeOf(texts.role(role), area.name), click: function () { edit(area, role); }
        }, texts.change())
      ]);
    }

    function draw(owners) {
      var areas = [{id: null, name: texts.whole(), product: owners.product, delivery: owners.delivery}]
        .concat(owners.components);
      dom.keepFocus(root, function () {
        dom.replace(body, areas.map(function (area) {
          return dom.el('tr', {'data-area': area.id === null ? 'project' : area.id}, [
            dom.el('th', {scope: 'row'}, area.name)
          ].concat(ROLES.map(function (role) { return cell(area, role); })));
        }));
        filter.apply();
        dom.replace(note, owners.components.length ? null
          : dom.el('p', {'class': 'clear-owner-quiet'}, texts.noComponents()));
      });
      return owners;
    }

    function edit(area, role) {
      open = {id: area.id, role: role, form: ownerForm(area, role, function (user) {
        return fetch.set(project, area.id, role, user).then(function (owners) {
          var changed = area.id === null ? owners
            : owners.components.filter(function (one) { return one.id === area.id; })[0];
          close(owners, area, role);
          dom.replace(status, texts.done(texts.role(role), area.name,
            changed[role] ? changed[role].displayName : ''));
        });
      }, function () { close(current, area, role); })};
      draw(current);
      open.form.ready();
    }

    function close(owners, area, role) {
      open = null;
      current = draw(owners);
      body.querySelector('[data-focus="' + area.id + '-' + role + '"]').focus();
    }

    var current = null;

    function load() {
      dom.replace(element, notices.loading(texts.loading()));
      fetch.owners(project).then(function (owners) {
        dom.replace(element, root);
        current = draw(owners);
      }).then(null, function (problem) {
        dom.replace(element, notices.failed(failure.understood(problem), load));
      });
    }

    return {start: load};
  };
});
