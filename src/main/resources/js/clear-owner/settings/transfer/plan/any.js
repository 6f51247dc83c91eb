/** The first two steps of the form of any transfer: what, and to whom. */
define('clear-owner/settings/transfer/plan/any', [
  'clear-owner/common/dom', 'clear-owner/common/jql', 'clear-owner/common/person',
  'clear-owner/settings/transfer/fetch', 'clear-owner/settings/transfer/model', 'clear-owner/settings/transfer/texts',
  'clear-owner/settings/transfer/plan/controls', 'clear-owner/settings/transfer/plan/sources'
], function (dom, jqls, person, fetch, model, texts, controls, Sources) {
  'use strict';
  /**
   * @param options {project, owner, fields}: the key of the project that the plan is limited to, or null; the person
   *     whose roles are handed over, or null; the site's user fields
   * @param changed called after each change
   */
  return function AnyPlan(options, changed) {
    var scopes = ['owner', 'jql'].map(function (kind) {
      var input = dom.el('input', {
        type: 'radio', 'class': 'radio', name: 'clear-owner-transfer-scope', value: kind,
        id: controls.id('scope-' + kind), checked: kind === (options.owner ? 'owner' : 'jql'),
        change: function () {
          arrange();
          changed();
        }
      });
      return {input: input, node: dom.el('div', {'class': 'radio'}, [
        input, dom.el('label', {'for': input.id}, kind === 'owner' ? texts.scopeOwner() : texts.scopeJql())
      ])};
    });
    var ownerInput = dom.el('input', {type: 'text', id: controls.id('owner'), 'class': 'text'});
    var owner = person.pick(ownerInput, options.owner, fetch.people, changed, texts.choose());
    var ownerField = controls.field('owner', texts.person(), ownerInput);
    var ownerReady = false;
    var areas = controls.box('areas', texts.areas(), changed);
    var jql = dom.el('textarea', {id: controls.id('jql'), 'class': 'textarea', rows: 2, input: changed},
      jqls.ofProjects(options.project ? [options.project] : [], true));
    var jqlField = controls.field('jql', texts.jql(), jql);
    var condition = controls.select('condition', ['unclear', 'missing', 'always'], texts.conditionOf, changed);
    var conditionField = controls.field('condition', texts.condition(), condition);
    var sources = model.roles.map(function (role) {
      return new Sources(role, options.fields, options.owner ? 'user' : '', changed);
    });
    var ask = controls.select('ask', ['policy', 'yes', 'no'], texts.askOf, changed);
    var mail = controls.box('mail', texts.mail(), changed);
    var reason = controls.text('reason', 'text', '', changed);
    var limit = controls.text('limit', 'number', '0', changed);

    function byOwner() {
      return scopes[0].input.checked;
    }

    function arrange() {
      ownerField.hidden = !byOwner();
      areas.node.hidden = !byOwner();
      jqlField.hidden = byOwner();
      conditionField.hidden = byOwner();
      if (byOwner() && !ownerReady && ownerInput.isConnected) {
        ownerReady = true;
        owner.ready(true);
      }
    }

    limit.min = 0;
    reason.maxLength = 255;

    return {
      what: [
        dom.el('div', {role: 'radiogroup', 'aria-label': texts.stepWhat()},
          scopes.map(function (scope) { return scope.node; })),
        ownerField, areas.node, jqlField, conditionField
      ],
      whom: [
        dom.el('p', {'class': 'clear-owner-quiet'}, texts.inOrder()),
        dom.el('div', {'class': 'clear-owner-transfer-columns'}, sources.map(function (one) { return one.node; })),
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
        sources.forEach(function (one) {
          one.missing().forEach(function (name) { found[name] = texts.noPerson(); });
        });
        if (byOwner() && !owner.value()) {
          found.owner = texts.noPerson();
        }
        if (sources.every(function (one) { return one.values().length === 0; })) {
          found.product = texts.noRole();
        }
        return found;
      },
      /** As REST takes it, once nothing is missing. */
      value: function () {
        var plan = {ask: ask.value, mail: mail.input.checked, limit: Number(limit.value)};
        if (byOwner()) {
          plan.owner = owner.value();
          plan.areas = areas.input.checked;
        } else {
          plan.jql = jql.value;
          plan.condition = condition.value;
        }
        if (reason.value.trim()) {
          plan.reason = reason.value.trim();
        }
        if (options.project) {
          plan.project = options.project;
        }
        model.roles.forEach(function (role, index) { plan[role] = sources[index].values(); });
        return plan;
      }
    };
  };
});
