/** A file with new owners: imports it, and shows which of its lines can be used. */
define('clear-owner/settings/transfer/plan/file', [
  'clear-owner/common/dom', 'clear-owner/common/failure', 'clear-owner/common/notices',
  'clear-owner/settings/transfer/fetch', 'clear-owner/settings/transfer/texts',
  'clear-owner/settings/transfer/plan/controls'
], function (dom, failure, notices, fetch, texts, controls) {
  'use strict';
  /** Lines that are wrong, shown before the rest is only counted. */
  var SHOWN = 10;

  /**
   * @param project the key of the only project, or null
   * @param changed called once another file can be used, or none
   */
  return function File(project, format, changed) {
    var table = null;
    // Counts the files that were chosen; answers about earlier ones are ignored.
    var chosen = 0;
    var found = dom.el('div', {'class': 'clear-owner-transfer-file', role: 'status'});
    var input = dom.el('input', {
      type: 'file', id: controls.id('table'), 'class': 'upfile', accept: '.csv,text/csv', change: read
    });

    function lines(answer) {
      var left = answer.wrong - Math.min(SHOWN, answer.errors.length);
      return answer.wrong > 0 && dom.el('div', {'class': 'aui-message aui-message-warning'}, [
        dom.el('p', null, texts.fileWrong(format.number(answer.wrong))),
        dom.el('ul', null, answer.errors.slice(0, SHOWN).map(function (one) {
          return dom.el('li', null, texts.fileLine(format.number(one.line), one.message));
        })),
        left > 0 && dom.el('p', null, texts.andMore(format.number(left)))
      ]);
    }

    function show(answer) {
      table = answer.id;
      dom.replace(found, [
        dom.el('p', null, texts.fileFound(format.number(answer.issues), format.number(answer.product),
          format.number(answer.delivery))),
        lines(answer)
      ]);
      changed();
    }

    function read() {
      var mine = chosen += 1;
      var reader = new window.FileReader();
      table = null;
      changed();
      if (input.files.length === 0) {
        dom.replace(found, null);
        return;
      }
      dom.replace(found, texts.fileReading());
      reader.onload = function () {
        fetch.importTable(reader.result, project).then(function (answer) {
          if (mine === chosen) {
            show(answer);
          }
        }).then(null, function (reason) {
          if (mine === chosen) {
            dom.replace(found, dom.el('div', {'class': 'aui-message aui-message-error'},
              dom.el('p', null, notices.shortly(failure.understood(reason)))));
          }
        });
      };
      reader.readAsText(input.files[0]);
    }

    return {
      node: controls.field('table', texts.file(), input, texts.fileHelp(), found),
      /** What a plan names the file by; null if there is none that can be used. */
      value: function () { return table; }
    };
  };
});
