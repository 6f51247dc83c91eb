/** The form that assigns an owner, below a row or above the list. */
define('clear-owner/gadget/unclear/assign/form', [
  'clear-owner/common/dom', 'clear-owner/common/links', 'clear-owner/common/notices', 'clear-owner/common/person',
  'clear-owner/common/texts', 'clear-owner/gadget/unclear/fetch', 'clear-owner/gadget/unclear/assign/sight',
  'clear-owner/gadget/unclear/assign/texts'
], function (dom, links, notices, person, shared, fetch, visibility, texts) {
  'use strict';

  function refusals(failures) {
    return failures.length > 0 && dom.el('div', {'class': 'aui-message aui-message-error', role: 'alert'},
      dom.el('ul', null, failures.map(function (one) {
        return dom.el('li', null, [
          dom.el('a', {href: links.issue(one.key)}, one.key), ': ', notices.shortly(one.failure)
        ]);
      })));
  }

  /** For one issue, marks users who cannot see it. For several, offers all users and checks the chosen one. */
  function search(open) {
    return open.bulk ? fetch.people : function (query) {
      return fetch.candidates(open.keys[0], query).then(function (page) { return page.values; });
    };
  }

  /** @param owner the current owner, or null */
  return function form(prefix, assigning, owner, format) {
    var open = assigning.open();
    var problems = dom.el('div');
    var running = dom.el('div');
    var label = dom.el('label', {'for': prefix + 'assign-' + open.role});
    var id = prefix + 'assign-' + open.role;
    var input = dom.el('input', {type: 'text', id: id, 'class': 'text'});
    var warning = dom.el('div', {'class': 'clear-owner-caution', role: 'status'});
    var clear = open.bulk ? assigning.clearOwners() : 0;
    var all = dom.el('input', {type: 'checkbox', 'class': 'checkbox', id: id + '-all', change: count});
    var willChange = dom.el('p', {'class': 'clear-owner-quiet', role: 'status'});
    var name = owner ? owner.displayName : '';
    var picked = person.pick(input, owner, search(open), function (choice) {
      name = choice ? choice.text : '';
      dom.replace(warning, choice && choice.canBrowse === false ? shared.person.cannotSeeMore(choice.text) : '');
      if (choice && open.bulk) {
        warnIfHidden(choice);
      }
    }, null, !open.bulk);
    var fields = dom.el('div', null, [
      dom.el('div', {'class': 'field-group'}, [label, input, warning]),
      clear > 0 && [willChange, dom.el('div', {'class': 'checkbox'}, [
        all, dom.el('label', {'for': all.id}, texts.replaceClear(format.number(clear), clear === 1))
      ])],
      dom.el('button', {
        type: 'submit', 'class': 'aui-button aui-button-primary', 'data-focus': 'assign-save'
      }, texts.save()),
      dom.el('button', {
        type: 'button', 'class': 'aui-button', 'data-action': 'take', 'data-focus': 'assign-take', click: take
      }, texts.take()),
      dom.el('button', {
        type: 'button', 'class': 'aui-button aui-button-link', 'data-focus': 'assign-cancel', click: assigning.close
      }, texts.cancel())
    ]);
    function count() {
      var changed = open.keys.length - (all.checked ? 0 : clear);
      dom.replace(willChange, texts.willChange(format.number(changed), format.number(open.keys.length)));
    }
    function title() {
      return open.bulk ? texts.several(texts.role(open.role), format.number(open.keys.length), open.keys.length === 1)
        : texts.one(texts.role(open.role), open.keys[0]);
    }
    /** Shows progress and failures; keeps the input. */
    function update() {
      var progress = assigning.progress();
      dom.replace(label, title());
      dom.replace(problems, refusals(assigning.failures()));
      dom.replace(running, progress && [
        dom.el('progress', {max: progress.all, value: progress.done, 'aria-label': title()}),
        dom.el('span', {role: 'status'}, texts.progress(format.number(progress.done), format.number(progress.all)))
      ]);
      fields.hidden = progress !== null;
    }
    function warnIfHidden(choice) {
      visibility.hidden(open.keys, choice).then(function (keys) {
        if (keys.length && picked.value() === choice.id) {
          dom.replace(warning, texts.cannotSee(choice.text, keys.join(', ')));
        }
      });
    }
    function take() {
      fetch.me().then(function (me) { assigning.run(me.key, me.displayName, all.checked); });
    }
    update();
    count();
    return {
      ready: picked.ready,
      update: update,
      node: dom.el('form', {
        'class': 'aui top-label clear-owner-assign', action: '#',
        submit: function (event) {
          event.preventDefault();
          assigning.run(picked.value(), name, all.checked);
        },
        keydown: function (event) {
          if (event.key === 'Escape' && !event.defaultPrevented) {
            assigning.close();
          }
        }
      }, [problems, running, fields])
    };
  };
});
