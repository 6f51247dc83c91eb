/** Starts the self-test on an issue, shows its progress, and what it found. */
define('clear-owner/settings/admin/self-test', [
  'clear-owner/common/host', 'clear-owner/common/dom', 'clear-owner/common/format', 'clear-owner/common/failure',
  'clear-owner/common/notices', 'clear-owner/common/request', 'clear-owner/settings/admin/texts',
  'clear-owner/settings/admin/copy'
], function (host, dom, formats, failure, notices, request, texts, copyText) {
  'use strict';
  var PATH = '/rest/clear-owner/1.0/self-test';
  var PAUSE = 500;
  var LOZENGES = {ok: 'success', limited: 'moved', failed: 'removed', skipped: 'default'};
  var ORDER = ['failed', 'limited', 'skipped', 'ok'];

  return function SelfTest(element) {
    var format = formats.of(host.locale(), host.timeZone);
    var input = dom.el('input', {
      type: 'text', 'class': 'text', id: 'clear-owner-self-test-issue', autocomplete: 'off', maxlength: 255,
      'aria-describedby': 'clear-owner-self-test-hint clear-owner-self-test-error', required: true
    });
    var error = dom.el('div', {'class': 'error', id: 'clear-owner-self-test-error', role: 'alert'});
    var button = dom.el('button', {type: 'submit', 'class': 'aui-button'}, texts.selfTest.start());
    // Stays on the page, so that screen readers announce its changes.
    var status = dom.el('p', {role: 'status'});
    var found = dom.el('div');
    var copied = dom.el('span', {role: 'status', 'class': 'clear-owner-policy-status'});

    function lozenge(result) {
      return dom.el('span', {'class': 'aui-lozenge aui-lozenge-' + LOZENGES[result]}, texts.selfTest.result[result]());
    }

    function number(lines, result) {
      return lines.filter(function (line) { return line.result === result; }).length;
    }

    function summary(run) {
      var counts = ORDER.filter(function (result) { return number(run.lines, result) > 0; })
        .map(function (result) {
          return texts.selfTest.count(texts.selfTest.result[result](), format.number(number(run.lines, result)));
        }).join(' · ');
      return texts.selfTest.finished(format.exact(new Date(run.finishedAt)), counts);
    }

    function said(run) {
      if (run.state === 'never') {
        return texts.selfTest.never();
      }
      if (run.state === 'waiting') {
        return run.lines.length ? texts.selfTest.overdue() : texts.selfTest.waiting();
      }
      return run.state === 'running'
        ? texts.selfTest.running(format.number(run.lines.length), format.number(run.total)) : summary(run);
    }

    /** What differs comes first. */
    function sorted(lines) {
      return ORDER.reduce(function (all, result) {
        return all.concat(lines.filter(function (line) { return line.result === result; }));
      }, []);
    }

    function row(line) {
      return dom.el('tr', {'data-check': line.check}, [
        dom.el('td', null, lozenge(line.result)),
        dom.el('td', null, [
          dom.el('div', null, line.title),
          line.stops && dom.el('div', {'class': 'clear-owner-self-test-stops'}, line.stops)
        ]),
        dom.el('td', null, dom.el('code', {lang: 'en'}, line.observed))
      ]);
    }

    function table(lines) {
      return dom.el('table', {'class': 'aui clear-owner-self-test-lines'}, [
        dom.el('thead', null, dom.el('tr', null, [
          dom.el('th', {scope: 'col'}, texts.selfTest.columns.result()),
          dom.el('th', {scope: 'col'}, texts.selfTest.columns.expected()),
          dom.el('th', {scope: 'col'}, texts.selfTest.columns.observed())
        ])),
        dom.el('tbody', null, sorted(lines).map(row))
      ]);
    }

    /** In English, whatever the reader's language, since it is passed on; without the issue. */
    function report(run) {
      return ['Clear Owner self-test, requested ' + run.requestedAt + ', finished ' + run.finishedAt
        + (run.interrupted ? ', interrupted' : '')].concat(run.lines.map(function (line) {
        return line.result + '\t' + line.check + '\t' + line.observed;
      })).join('\n');
    }

    function results(run) {
      return [
        run.interrupted && dom.el('div', {'class': 'aui-message aui-message-warning'},
          dom.el('p', null, texts.selfTest.interrupted())),
        (run.state === 'running' || run.state === 'waiting' && !run.lines.length) && dom.el('progress', {
          'aria-label': texts.selfTest.title(), max: run.total, value: run.lines.length
        }),
        run.lines.length > 0 && table(run.lines),
        run.state === 'finished' && dom.el('div', {'class': 'clear-owner-self-test-copy'}, [
          dom.el('button', {
            type: 'button', 'class': 'aui-button', 'data-focus': 'copy',
            click: function () { copyText(report(run), found, function (text) { dom.replace(copied, text); }); }
          }, texts.copy()),
          copied
        ])
      ];
    }

    function draw(run) {
      var waits = run.state === 'waiting' || run.state === 'running';
      button.disabled = waits;
      if (run.issue && !input.value) {
        input.value = run.issue;
      }
      if (status.textContent !== said(run)) {
        dom.replace(status, said(run));
      }
      dom.keepFocus(found, function () { dom.replace(found, results(run)); });
      if (waits) {
        window.setTimeout(load, PAUSE);
      }
    }

    function failed(reason) {
      dom.replace(found, notices.failed(failure.understood(reason), load));
    }

    function load() {
      request.get(PATH).then(draw).then(null, failed);
    }

    function refused(reason) {
      button.disabled = false;
      dom.replace(error, notices.shortly(failure.understood(reason)));
      input.setAttribute('aria-invalid', 'true');
      input.focus();
    }

    function start(event) {
      event.preventDefault();
      dom.replace(error, null);
      dom.replace(copied, null);
      input.removeAttribute('aria-invalid');
      button.disabled = true;
      request.post(PATH, {issue: input.value}).then(draw, refused);
    }

    dom.replace(element, [
      dom.el('form', {'class': 'aui top-label', action: '#', novalidate: true, submit: start}, [
        dom.el('div', {'class': 'field-group'}, [
          dom.el('label', {'for': 'clear-owner-self-test-issue'}, texts.selfTest.issue()), input, error,
          dom.el('div', {'class': 'description', id: 'clear-owner-self-test-hint'}, texts.selfTest.hint())
        ]),
        button
      ]),
      status, found
    ]);
    return {start: load};
  };
});
