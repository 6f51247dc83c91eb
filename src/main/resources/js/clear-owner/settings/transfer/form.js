/** The form of a new transfer in three steps, all on one page: what, to whom, preview. */
define('clear-owner/settings/transfer/form', [
  'clear-owner/common/dom', 'clear-owner/common/notices', 'clear-owner/settings/transfer/texts',
  'clear-owner/settings/transfer/plan/controls', 'clear-owner/settings/transfer/preview'
], function (dom, notices, texts, controls, Preview) {
  'use strict';

  /**
   * @param Plan    the first two steps: clear-owner/settings/transfer/plan/any or own
   * @param options of the plan
   * @param on      {started(transfer), leave()}
   */
  return function Form(Plan, options, format, on) {
    var problem = dom.el('div');
    var preview = new Preview(format, on.started, refuse);
    var plan = new Plan(options, function () { preview.outdate(); }, format);

    function step(name, title, children) {
      return dom.el('section', {
        'class': 'clear-owner-transfer-step', 'data-step': name, 'aria-labelledby': controls.id('step-' + name)
      }, [dom.el('h4', {id: controls.id('step-' + name), tabindex: -1}, title), children]);
    }

    function errors(found) {
      var placed = {};
      Object.keys(found).forEach(function (name) { placed[plan.place(name)] = found[name]; });
      return controls.show(node, placed);
    }

    function refuse(failure) {
      var fields = failure.fields || {};
      var shown = errors(fields) && Object.keys(fields).length > 0;
      dom.replace(problem, shown ? null : dom.el('div', {'class': 'aui-message aui-message-error', role: 'alert'},
        failure.messages.concat(failure.messages.length ? [] : notices.shortly(failure)).map(function (text) {
          return dom.el('p', null, text);
        })));
    }

    function tryOut() {
      var found = plan.missing();
      dom.replace(problem, null);
      errors(found);
      preview.clear();
      if (Object.keys(found).length === 0) {
        preview.request(plan.value());
      }
    }

    var node = dom.el('form', {
      'class': 'aui top-label clear-owner-transfer-form', action: '#', novalidate: true,
      submit: function (event) {
        event.preventDefault();
        tryOut();
      }
    }, [
      step('what', texts.stepWhat(), plan.what),
      step('whom', texts.stepWhom(), plan.whom),
      step('preview', texts.stepPreview(), [
        dom.el('p', {'class': 'clear-owner-quiet'}, texts.previewHint()),
        dom.el('p', {'class': 'clear-owner-transfer-buttons'}, [
          dom.el('button', {type: 'submit', 'class': 'aui-button', id: 'clear-owner-transfer-try'}, texts.preview()),
          dom.el('button', {type: 'button', 'class': 'aui-button aui-button-link', click: on.leave}, texts.leave())
        ]),
        problem, preview.node
      ])
    ]);

    return {
      node: node,
      /** Call this when the node is on the page. */
      ready: function () {
        plan.ready();
        node.querySelector('h4').focus();
      },
      /** Stops asking for the preview. */
      stop: preview.clear
    };
  };
});
