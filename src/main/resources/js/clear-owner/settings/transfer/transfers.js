/** Transfers on a page: the list, the form of a new one, or one with its evidence. The address says which. */
define('clear-owner/settings/transfer/transfers', [
  'clear-owner/common/dom', 'clear-owner/common/host', 'clear-owner/common/format', 'clear-owner/common/failure',
  'clear-owner/common/notices', 'clear-owner/settings/transfer/address', 'clear-owner/settings/transfer/fetch',
  'clear-owner/settings/transfer/texts', 'clear-owner/settings/transfer/plan/any',
  'clear-owner/settings/transfer/plan/own', 'clear-owner/settings/transfer/form', 'clear-owner/settings/transfer/one',
  'clear-owner/settings/transfer/view/list'
], function (dom, host, formats, failure, notices, address, fetch, texts, AnyPlan, OwnPlan, Form, One, listView) {
  'use strict';
  var ROWS = 25;
  var IDLE = {stop: function () { }};

  /**
   * @param options {project, own}: the key of the project that new transfers are limited to, or null; whether people
   *     hand over what they own themselves
   */
  return function Transfers(element, options) {
    var format = formats.of(host.locale(), host.timeZone, host.datePatterns);
    var root = dom.el('div', {'class': 'clear-owner-ui', tabindex: -1});
    var shown = IDLE;

    function place(name, value, instead) {
      address.write(name, value, instead);
      show();
    }

    /** @param part {node, stop} */
    function put(part) {
      shown = part;
      dom.replace(root, part.node);
    }

    /** Shows what a request finds, unless something else is shown meanwhile. */
    function wait(request, found) {
      var waiting = {node: notices.loading(texts.loading()), stop: function () { }};
      put(waiting);
      request().then(function (answer) {
        if (shown === waiting) {
          found(answer);
        }
      }).then(null, function (reason) {
        if (shown === waiting) {
          dom.replace(root, notices.failed(failure.understood(reason), function () { wait(request, found); }));
        }
      });
    }

    function list() {
      var node = dom.el('div');
      var all = [];

      function draw(page) {
        all = all.concat(page.values);
        dom.keepFocus(node, function () {
          dom.replace(node, listView.list(all, page.total, format, {
            own: options.own,
            open: function (id) { place('transfer', id); },
            create: function () { place('newTransfer', 'true'); },
            more: function () {
              fetch.list(all.length, ROWS).then(draw).then(null, function (reason) {
                node.appendChild(notices.failed(failure.understood(reason), list));
              });
            }
          }));
        });
      }

      wait(function () { return fetch.list(0, ROWS); }, function (page) {
        draw(page);
        put({node: node, stop: function () { }});
      });
    }

    function open(id) {
      var one = new One(id, format, function () { place(null); });
      put(one);
      one.start();
    }

    function create(Plan, plan) {
      var form = new Form(Plan, plan, format, {
        started: function (transfer) { place('transfer', transfer.id, true); },
        leave: function () { place(null); }
      });
      put(form);
      form.ready();
    }

    /** What the form offers as sources: within a project, its components can have a person each; else projects. */
    function choices() {
      var areas = options.project ? fetch.components(options.project) : fetch.projects();
      return fetch.userFields().then(function (fields) {
        return areas.then(function (all) {
          return {fields: fields, areas: {kind: options.project ? 'component' : 'project', all: all}};
        });
      });
    }

    /** @param scope {owner, jql}: a person, a search, or neither */
    function createAny(scope) {
      wait(choices, function (found) {
        create(AnyPlan, {
          project: options.project, owner: scope.owner || null, jql: scope.jql || null, fields: found.fields,
          areas: found.areas
        });
      });
    }

    function createOf(key) {
      wait(function () { return fetch.owner(key); }, function (user) {
        createAny({owner: user});
      });
    }

    function createOwn() {
      wait(fetch.reader, function (reader) { create(OwnPlan, {owner: reader}); });
    }

    function show() {
      var now = address.read();
      shown.stop();
      if (now.name === 'transfer') {
        open(now.value);
      } else if (options.own && now.name) {
        createOwn();
      } else if (now.name === 'transferOwner') {
        createOf(now.value);
      } else if (now.name === 'transferJql') {
        createAny({jql: now.value});
      } else if (now.name) {
        createAny({});
      } else {
        list();
      }
    }

    return {
      start: function () {
        dom.replace(element, root);
        address.follow(show);
        show();
      }
    };
  };
});
