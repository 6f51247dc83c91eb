/** Edits the gadget's settings: loads the choices, checks the scope while the user types, and saves the preferences. */
define('clear-owner/gadget/base/edit/configure', [
  'jquery', 'clear-owner/common/host', 'clear-owner/common/dom', 'clear-owner/gadget/base/fetch',
  'clear-owner/gadget/base/preferences', 'clear-owner/common/format', 'clear-owner/gadget/base/edit/form',
  'clear-owner/gadget/base/edit/texts', 'clear-owner/gadget/base/notices'
], function ($, host, dom, fetch, preferences, formats, Form, texts, notices) {
  'use strict';
  var CHECK_DELAY = 400;

  function orNone(promise) {
    return promise.then(null, function () { return $.Deferred().resolve([]); });
  }

  /**
   * @param close  leaves the form without saving
   * @param saved  called when the preferences are about to be saved
   * @param fields names of the fields in addition to the scope
   */
  return function Configure(api, element, settings, close, saved, fields) {
    var format = formats.of(host.locale(), host.timeZone, host.datePatterns);
    var lastCheck = 0;
    var form = null;
    var changed = host.debounced(CHECK_DELAY, function () { check(); });

    function refused(failure, field) {
      form.preview('');
      if (failure.kind === 'refused') {
        form.showError(field, failure.messages.join(' '));
      } else {
        form.preview(texts.problem('not-checked'));
      }
      api.resize();
    }

    /** Reports an unknown filter in our words, because Jira's differ between versions. */
    function filterOf(chosen) {
      return chosen.scopeType !== 'filter' ? $.Deferred().resolve(null)
        : fetch.filter(chosen.filterId).then(null, function (failure) {
          var unknown = {kind: 'refused', messages: [texts.problem('filter-unknown')]};
          return $.Deferred().reject(failure.kind === 'refused' ? unknown : failure);
        });
    }

    /** Requests the scope's numbers. Returns true if the scope may be saved, false if not, null if it has changed. */
    function checkScope(chosen, current) {
      return filterOf(chosen).then(function (filter) {
        chosen.filterName = filter ? filter.name : '';
        return fetch.unclear(preferences.jqlOf(chosen), 'either', 0, 1).then(function (result) {
          if (current !== lastCheck) {
            return null;
          }
          var issues = result.scope.issues;
          form.preview([
            filter && dom.el('strong', null, texts.filterFound(filter.name)), filter && ' ',
            texts.found(format.number(issues), format.number(result.counts.assessed),
              format.number(result.counts.unclear), issues === 1)
          ]);
          api.resize();
          return true;
        });
      }).then(null, function (failure) {
        if (current === lastCheck) {
          refused(failure, chosen.scopeType === 'filter' ? 'filterId' : chosen.scopeType);
        }
        return $.Deferred().resolve(current === lastCheck ? false : null);
      });
    }

    function check() {
      var chosen = form.read();
      var problem = preferences.problems(chosen)[0];
      var current = lastCheck += 1;
      form.showError(null, '');
      if (problem) {
        form.preview('');
        return $.Deferred().resolve({valid: false, chosen: chosen, problem: problem});
      }
      form.preview(texts.checking());
      return checkScope(chosen, current).then(function (valid) {
        return {valid: valid, chosen: chosen, problem: null};
      });
    }

    function save() {
      changed.cancel();
      form.saving(true);
      check().then(function (checked) {
        form.saving(false);
        if (checked.problem) {
          form.showError(checked.problem.field, texts.problem(checked.problem.problem));
        }
        if (checked.valid) {
          saved();
          api.savePreferences(preferences.write(checked.chosen));
        } else if (checked.valid === false) {
          form.focusError();
          api.resize();
        }
      });
    }

    function draw(projects, filters) {
      var prefix = 'clear-owner-' + api.getGadgetId() + '-';
      form = new Form(prefix, settings, {projects: projects, filters: filters}, {
        changed: changed, save: save, cancel: close
      }, fields);
      dom.replace(element, dom.el('div', {'class': 'clear-owner-ui clear-owner-widget clear-owner-gadget'}, form.node));
      host.enhanceSelect(form.projects, {placeholder: texts.allProjects(), width: '100%'});
      host.onChange(form.projects, changed);
      if (settings.isConfigured) {
        check();
      }
      api.resize();
    }

    return {
      start: function () {
        dom.replace(element,
          dom.el('div', {'class': 'clear-owner-ui clear-owner-widget clear-owner-gadget'}, notices.loading()));
        $.when(orNone(fetch.projects()), orNone(fetch.favouriteFilters())).then(function (projects, filters) {
          draw(projects, filters);
        });
      }
    };
  };
});
