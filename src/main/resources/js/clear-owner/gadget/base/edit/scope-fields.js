/** The fields of the scope: projects, a saved filter, or JQL. Shows only those of the chosen type. */
define('clear-owner/gadget/base/edit/scope-fields', [
  'clear-owner/common/dom', 'clear-owner/gadget/base/edit/controls', 'clear-owner/gadget/base/edit/texts'
], function (dom, controls, texts) {
  'use strict';
  var TYPES = ['projects', 'filter', 'jql'];

  /** Keeps chosen projects that the reader cannot see, so that saving does not silently widen the scope. */
  function projectChoices(projects, chosen) {
    var known = projects.map(function (project) { return project.key; });
    return projects.map(function (project) {
      return {value: project.key, text: project.name + ' (' + project.key + ')'};
    }).concat(chosen.filter(function (key) { return known.indexOf(key) < 0; }).map(function (key) {
      return {value: key, text: key};
    }));
  }

  function filterChoices(filters) {
    return [{value: '', text: filters.length ? texts.chooseFavourite() : texts.noFavourites()}].concat(
      filters.map(function (filter) { return {value: filter.id, text: filter.name}; }));
  }

  /** @param known the projects and favourite filters to choose from */
  return function ScopeFields(prefix, settings, known, changed) {
    var type = settings.scopeType;
    var projects = controls.field(prefix + 'projects', texts.projects(), controls.select(
      projectChoices(known.projects, settings.projects), settings.projects,
      {multiple: true, 'class': 'multi-select clear-owner-wide'}), texts.projectsHelp());
    var unresolved = controls.checkbox(prefix + 'unresolved', texts.unresolvedOnly(), settings.unresolvedOnly);
    var favourites = controls.field(prefix + 'favourites', texts.favourites(),
      controls.select(filterChoices(known.filters), [settings.filterId], {'class': 'select clear-owner-wide'}));
    var filterId = controls.field(prefix + 'filterId', texts.filterId(), dom.el('input', {
      type: 'text', 'class': 'text short-field', inputmode: 'numeric', autocomplete: 'off', value: settings.filterId
    }), texts.filterIdHelp());
    var jql = controls.field(prefix + 'jql', texts.jql(), dom.el('textarea', {
      'class': 'textarea clear-owner-wide clear-owner-jql', rows: 3, spellcheck: 'false'
    }, settings.jql), texts.jqlHelp());
    var groups = {
      projects: dom.el('div', null, [projects.node, unresolved.node]),
      filter: dom.el('div', null, [favourites.node, filterId.node]),
      jql: dom.el('div', null, jql.node)
    };
    var fields = {projects: projects, filter: filterId, filterId: filterId, jql: jql};

    function showType() {
      TYPES.forEach(function (one) { groups[one].hidden = one !== type; });
    }

    function choose(event) {
      type = event.target.value;
      showType();
      changed();
    }

    favourites.input.disabled = known.filters.length === 0;
    favourites.input.addEventListener('change', function () {
      filterId.input.value = favourites.input.value || filterId.input.value;
      changed();
    });
    filterId.input.addEventListener('input', function () {
      favourites.input.value = filterId.input.value;
      if (favourites.input.selectedIndex < 0) {
        favourites.input.value = '';
      }
      changed();
    });
    [unresolved.input, jql.input].forEach(function (input) { input.addEventListener('input', changed); });
    showType();

    return {
      node: dom.el('fieldset', {'class': 'group clear-owner-scope'}, [
        dom.el('legend', null, dom.el('span', null, texts.scope())),
        dom.el('div', {'class': 'clear-owner-scope-types'}, TYPES.map(function (one) {
          var id = prefix + 'scope-' + one;
          return controls.radio(prefix + 'scope', id, one, texts.scopeType(one), one === type, choose);
        })),
        TYPES.map(function (one) { return groups[one]; })
      ]),
      projects: projects.input,
      /** Shows an error at the field, or at the field of the chosen scope type if the field is null or unknown. */
      showError: function (field, text) {
        Object.keys(fields).forEach(function (name) { fields[name].showError(''); });
        if (text) {
          (fields[field] || fields[type]).showError(text);
        }
      },
      focusError: function () {
        fields[type].input.focus();
      },
      read: function () {
        return {
          scopeType: type,
          projects: controls.selected(projects.input),
          unresolvedOnly: unresolved.input.checked,
          filterId: filterId.input.value.trim(),
          jql: jql.input.value.trim()
        };
      }
    };
  };
});
