/** The first two steps of the form of any transfer: what, and to whom. */
define('clear-owner/settings/transfer/plan/any', [
  'clear-owner/common/dom', 'clear-owner/common/jql', 'clear-owner/settings/transfer/fetch',
  'clear-owner/settings/transfer/model', 'clear-owner/settings/transfer/texts',
  'clear-owner/settings/transfer/plan/controls', 'clear-owner/settings/transfer/plan/file',
  'clear-owner/settings/transfer/plan/sources'
], function (dom, jqls, fetch, model, texts, controls, File, Sources) {
  'use strict';
  var SCOPES = {owner: texts.scopeOwner, jql: texts.scopeJql, table: texts.scopeFile};

  /**
   * @param options {project, owner, jql, fields, areas}: the key of the project that the plan is limited to, or null;
   *     the person whose roles are handed over, or null; the search to begin with, or null; the site's user fields; the
   *     projects or components of the form as {kind, all}
   * @param changed called after each change
   */
  return function AnyPlan(options, changed, format) {
    var scopes = Object.keys(SCOPES).map(function (kind) {
      var input = dom.el('input', {
        type: 'radio', 'class': 'radio', name: 'clear-owner-transfer-scope', value: kind,
        id: controls.id('scope-' + kind), checked: kind === (options.owner ? 'owner' : 'jql'),
        change: function () {
          // What a file names is changed whatever its clarity, unless one says otherwise.
          condition.value = kind === 'table' ? 'always' : 'unclear';
          arrange();
          changed();
        }
      });
      return {input: input, node: dom.el('div', {'class': 'radio'}, [
        input, dom.el('label', {'for': input.id}, SCOPES[kind]())
      ])};
    });
    var owner = controls.person('owner', texts.person(), options.owner, fetch.people, changed);
    var areas = controls.box('areas', texts.areas(), changed);
    var jql = dom.el('textarea', {id: controls.id('jql'), 'class': 'textarea', rows: 2, input: changed},
      options.jql || jqls.ofProjects(options.project ? [options.project] : [], true));
    var jqlField = controls.field('jql', texts.jql(), jql);
    var file = new File(options.project, format, changed);
    var condition = controls.select('condition', ['unclear', 'missing', 'person', 'always'], texts.conditionOf,
      function () {
        arrange();
        changed();
      });
    var conditionField = controls.field('condition', texts.condition(), condition);
    var named = controls.person('person', texts.conditionPerson(), null, fetch.people, changed);
    var sources = model.roles.map(function (role) {
      return new Sources(role, options, options.owner ? 'user' : '', changed);
    });
    var sourceNodes = dom.el('div', null, [
      dom.el('p', {'class': 'clear-owner-quiet'}, texts.inOrder()),
      dom.el('div', {'class': 'clear-owner-transfer-columns'}, sources.map(function (one) { return one.node; }))
    ]);
    var fromFile = dom.el('p', {'class': 'clear-owner-quiet'}, texts.fromFile());
    var ask = controls.select('ask', ['policy', 'yes', 'no'], texts.askOf, changed);
    var mail = controls.box('mail', texts.mail(), changed);
    var reason = controls.text('reason', 'text', '', changed);
    var limit = controls.text('limit', 'number', '0', changed);

    function scope() {
      return scopes.filter(function (one) { return one.input.checked; })[0].input.value;
    }

    function byPerson() {
      return scope() !== 'owner' && condition.value === 'person';
    }

    function arrange() {
      var kind = scope();
      owner.show(kind === 'owner');
      areas.node.hidden = kind !== 'owner';
      jqlField.hidden = kind !== 'jql';
      file.node.hidden = fromFile.hidden = kind !== 'table';
      sourceNodes.hidden = kind === 'table';
      conditionField.hidden = kind === 'owner';
      named.show(byPerson());
    }

    limit.min = 0;
    reason.maxLength = 255;

    return {
      what: [
        dom.el('div', {role: 'radiogroup', 'aria-label': texts.stepWhat()},
          scopes.map(function (scope) { return scope.node; })),
        owner.node, areas.node, jqlField, file.node, conditionField, named.node
      ],
      whom: [
        sourceNodes, fromFile,
        dom.el('div', {'class': 'clear-owner-transfer-columns'}, [
          controls.field('ask', texts.ask(), ask),
          controls.field('limit', texts.limit(), limit, texts.limitHelp())
        ]),
        controls.field('reason', texts.reason(), reason, texts.reasonHelp()), mail.node
      ],
      /** The field at which an error is shown. */
      place: function (name) { return name; },
      /** Call this when the nodes are on the page. */
      ready: function () {
        arrange();
        sources.forEach(function (one) { one.ready(); });
      },
      /** What is still to be chosen, by field. */
      missing: function () {
        var found = {};
        if (scope() === 'table') {
          if (!file.value()) {
            found.table = texts.noFile();
          }
        } else {
          sources.forEach(function (one) {
            one.missing().forEach(function (name) { found[name] = texts.noPerson(); });
          });
          if (sources.every(function (one) { return one.values().length === 0; })) {
            found.product = texts.noRole();
          }
        }
        if (scope() === 'owner' && !owner.value()) {
          found.owner = texts.noPerson();
        }
        if (byPerson() && !named.value()) {
          found.person = texts.noPerson();
        }
        return found;
      },
      /** As REST takes it, once nothing is missing. */
      value: function () {
        var plan = {ask: ask.value, mail: mail.input.checked, limit: Number(limit.value)};
        if (scope() === 'owner') {
          plan.owner = owner.value();
          plan.areas = areas.input.checked;
        } else {
          plan.condition = condition.value;
        }
        if (byPerson()) {
          plan.person = named.value();
        }
        if (scope() === 'jql') {
          plan.jql = jql.value;
        }
        if (scope() === 'table') {
          plan.table = file.value();
        }
        if (reason.value.trim()) {
          plan.reason = reason.value.trim();
        }
        if (options.project) {
          plan.project = options.project;
        }
        if (scope() !== 'table') {
          model.roles.forEach(function (role, index) { plan[role] = sources[index].values(); });
        }
        return plan;
      }
    };
  };
});
