/** The form of a new transfer in three steps: what, to whom, preview. */
define('clear-owner/settings/transfer/form', [
  'clear-owner/common/dom', 'clear-owner/common/host', 'clear-owner/common/failure', 'clear-owner/common/notices',
  'clear-owner/common/person', 'clear-owner/settings/transfer/fetch', 'clear-owner/settings/transfer/texts',
  'clear-owner/settings/transfer/sources', 'clear-owner/settings/transfer/view/findings'
], function (dom, host, failure, notices, person, fetch, texts, Sources, view) {
  'use strict';
  var PAUSE = 700;
  var ROLES = ['product', 'delivery'];

  /**
   * @param options {project, owner, own, fields, format}: the key of the project that the plan is limited to, or null;
   *     the person whose roles are handed over, or null; whether the reader hands over their own roles
   * @param done    called with the transfer that was started, or null if the form is left
   */
  return function Form(options, done) {
    var format = options.format;
    var preview = null;
    var outdated = false;
    var closed = false;

    function field(id, label, control, help) {
      return dom.el('div', {'class': 'field-group', 'data-field': id}, [
        dom.el('label', {'for': 'clear-owner-transfer-' + id}, label), control,
        help && dom.el('div', {'class': 'description'}, help),
        dom.el('div', {'class': 'error', role: 'alert'})
      ]);
    }

    function select(id, codes, word) {
      return dom.el('select', {id: 'clear-owner-transfer-' + id, 'class': 'select', change: touched},
        codes.map(function (code) { return dom.el('option', {value: code}, word(code)); }));
    }

    function text(id, type, value) {
      return dom.el('input', {
        id: 'clear-owner-transfer-' + id, type: type, 'class': 'text', value: value, input: touched
      });
    }

    function box(id, label) {
      var input = dom.el('input', {
        type: 'checkbox', 'class': 'checkbox', id: 'clear-owner-transfer-' + id, change: touched
      });
      return {input: input, node: dom.el('div', {'class': 'checkbox', 'data-field': id}, [
        input, dom.el('label', {'for': input.id}, label), dom.el('div', {'class': 'error', role: 'alert'})
      ])};
    }

    var scopes = ['owner', 'jql'].map(function (kind) {
      var input = dom.el('input', {
        type: 'radio', 'class': 'radio', name: 'clear-owner-transfer-scope', value: kind,
        id: 'clear-owner-transfer-scope-' + kind, checked: kind === (options.owner ? 'owner' : 'jql'),
        change: function () { arrange(); touched(); }
      });
      return {input: input, node: dom.el('div', {'class': 'radio'}, [
        input, dom.el('label', {'for': input.id}, kind === 'owner' ? texts.scopeOwner() : texts.scopeJql())
      ])};
    });
    var ownerInput = dom.el('input', {type: 'text', id: 'clear-owner-transfer-owner', 'class': 'text'});
    var owner = person.pick(ownerInput, options.owner, fetch.people, touched);
    var jql = dom.el('textarea', {id: 'clear-owner-transfer-jql', 'class': 'textarea', rows: 2, input: touched});
    jql.value = options.project ? 'project = "' + options.project + '" AND resolution is EMPTY' : 'resolution is EMPTY';
    var areas = box('areas', texts.areas());
    var condition = select('condition', ['unclear', 'missing', 'always'], texts.conditionOf);
    var sources = ROLES.map(function (role) { return new Sources(role, options.fields, touched); });
    var ask = select('ask', options.own ? ['yes'] : ['policy', 'yes', 'no'], texts.askOf);
    var mail = box('mail', texts.mail());
    var reason = text('reason', 'text', '');
    var limit = text('limit', 'number', '0');
    var ownerField = field('owner', texts.person(), ownerInput);
    var jqlField = field('jql', texts.jql(), jql);
    var conditionField = field('condition', texts.condition(), condition);
    var result = dom.el('div', {'class': 'clear-owner-transfer-preview', 'aria-live': 'polite'});
    var ownerReady = false;

    function byOwner() {
      return scopes[0].input.checked;
    }

    function arrange() {
      ownerField.hidden = !byOwner() || options.own;
      areas.node.hidden = !byOwner() || options.own;
      jqlField.hidden = byOwner();
      conditionField.hidden = byOwner();
      if (!ownerField.hidden && !ownerReady && ownerInput.isConnected) {
        ownerReady = true;
        owner.ready(true);
      }
    }

    function touched() {
      if (preview) {
        outdated = true;
        draw();
      }
    }

    function plan() {
      var body = {ask: ask.value, mail: mail.input.checked, limit: Number(limit.value)};
      if (byOwner()) {
        body.owner = owner.value();
        body.areas = !options.own && areas.input.checked;
      } else {
        body.jql = jql.value;
        body.condition = condition.value;
      }
      if (reason.value.trim()) {
        body.reason = reason.value.trim();
      }
      if (options.project) {
        body.project = options.project;
      }
      ROLES.forEach(function (role, index) { body[role] = sources[index].values(); });
      return body;
    }

    function errors(fields) {
      Array.prototype.forEach.call(node.querySelectorAll('[data-field], [data-role]'), function (group) {
        var message = fields[group.getAttribute('data-field') || group.getAttribute('data-role')];
        var place = group.querySelector('.error');
        if (place) {
          dom.replace(place, message || null);
        }
        var control = group.querySelector('input, select, textarea');
        if (message) {
          control.setAttribute('aria-invalid', 'true');
        } else {
          control.removeAttribute('aria-invalid');
        }
      });
      var first = node.querySelector('[aria-invalid]');
      if (first) {
        first.focus();
      }
    }

    function incomplete(body) {
      var missing = {};
      if (byOwner() && !body.owner) {
        missing.owner = texts.noPerson();
      }
      ROLES.forEach(function (role) {
        if (body[role].indexOf(null) >= 0) {
          missing[role] = texts.noPerson();
        }
      });
      return missing;
    }

    function fail(problem) {
      var understood = failure.understood(problem);
      var known = Object.keys(understood.fields || {}).filter(function (name) {
        return node.querySelector('[data-field="' + name + '"], [data-role="' + name + '"]');
      });
      errors(understood.fields || {});
      preview = null;
      dom.replace(result, known.length ? null : dom.el('div', {'class': 'aui-message aui-message-error', role: 'alert'},
        dom.el('p', null, notices.shortly(understood))));
    }

    function tryOut() {
      var body = plan();
      var missing = incomplete(body);
      errors(missing);
      if (Object.keys(missing).length === 0) {
        fetch.preview(body).then(function (found) {
          outdated = false;
          show(found);
        }).then(null, fail);
      }
    }

    function show(found) {
      if (closed) {
        return;
      }
      preview = found;
      draw();
      if (found.state === 'waiting' || found.state === 'running') {
        host.later(PAUSE, function () {
          if (preview && preview.id === found.id) {
            fetch.findPreview(found.id).then(show).then(null, fail);
          }
        });
      }
    }

    function draw() {
      var ready = preview.state === 'finished' && !outdated && (preview.changes.total > 0 || preview.areas.length > 0);
      dom.replace(result, [
        outdated && dom.el('div', {'class': 'aui-message aui-message-warning'}, dom.el('p', null, texts.outdated())),
        view.findings(preview, format, ready && dom.el('p', null, dom.el('button', {
          type: 'button', 'class': 'aui-button aui-button-primary', id: 'clear-owner-transfer-start', click: start
        }, texts.start(format.number(preview.changes.total)))))
      ]);
    }

    function start(event) {
      event.target.disabled = true;
      fetch.start(preview.id).then(function (transfer) {
        closed = true;
        done(transfer);
      }).then(null, fail);
    }

    function step(title, children) {
      return dom.el('fieldset', {'class': 'group clear-owner-transfer-step'},
        [dom.el('legend', null, dom.el('span', null, title))].concat(children));
    }

    var node = dom.el('form', {
      'class': 'aui top-label clear-owner-transfer-form', action: '#',
      submit: function (event) {
        event.preventDefault();
        tryOut();
      }
    }, [
      step(texts.stepWhat(), [
        options.own ? null : scopes.map(function (scope) { return scope.node; }),
        ownerField, areas.node, jqlField, conditionField
      ]),
      step(texts.stepWhom(), [
        sources.map(function (one) {
          return dom.el('div', {'class': 'clear-owner-transfer-role'}, [
            one.node, dom.el('div', {'class': 'error', role: 'alert'})
          ]);
        }),
        field('ask', texts.ask(), ask), mail.node,
        field('reason', texts.reason(), reason, texts.reasonHelp()),
        options.own ? null : field('limit', texts.limit(), limit, texts.limitHelp())
      ]),
      step(texts.stepPreview(), [
        dom.el('p', {'class': 'clear-owner-quiet'}, texts.previewHint()),
        dom.el('p', null, [
          dom.el('button', {type: 'submit', 'class': 'aui-button', id: 'clear-owner-transfer-try'}, texts.preview()),
          dom.el('button', {
            type: 'button', 'class': 'aui-button aui-button-link', click: function () {
              closed = true;
              done(null);
            }
          }, texts.back())
        ]),
        result
      ])
    ]);
    arrange();
    return {node: node, ready: arrange};
  };
});
