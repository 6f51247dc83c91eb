/** Shows a list of issues that the reader owns, and the controls that choose which. */
define('clear-owner/gadget/mine/view/list', [
  'clear-owner/common/dom', 'clear-owner/common/links', 'clear-owner/common/clarity', 'clear-owner/common/texts',
  'clear-owner/gadget/mine/texts'
], function (dom, links, clarity, shared, texts) {
  'use strict';
  var KINDS = {product: 'vision', delivery: 'execution'};
  var ROLES = ['product', 'delivery'];

  function mine(issue, role, user) {
    var owner = issue[KINDS[role]].owner;
    return owner !== null && owner.key === user.key;
  }

  /** The roles that a row is about, in the list's words. */
  function roles(list, issue, user) {
    return ROLES.filter(function (role) {
      var held = mine(issue, role, user);
      if (list === 'dueSoon') {
        return held;
      }
      return issue[KINDS[role]].unclear && held === (list === 'unclear');
    });
  }

  function role(list, issue, name, format) {
    var one = issue[KINDS[name]];
    var held = list !== 'otherUnclear';
    var inherited = held && one.provenance && one.provenance !== 'issue';
    return dom.el('span', {'class': 'clear-owner-mine-role', 'data-role': name}, [
      texts.role(name),
      one.unclear && [' ', clarity.lozenge(one)],
      !held && one.owner && [' ', clarity.person(one.owner)],
      inherited && dom.el('span', {'class': 'clear-owner-quiet'}, [' ', shared.provenance(one.provenance)]),
      one.unclear && one.since && dom.el('span', {'class': 'clear-owner-quiet'},
        [' ', texts.since(format.date(new Date(one.since)))])
    ]);
  }

  function due(issue, format, today) {
    return issue.due && dom.el('span', {
      'class': issue.due < today ? 'clear-owner-mine-overdue' : 'clear-owner-quiet'
    }, issue.due < today ? texts.overdue(format.day(issue.due)) : texts.due(format.day(issue.due)));
  }

  /** Whether a confirmation makes the role clear: the issue names the reader, who has not confirmed it recently. */
  function confirmable(issue, name, user) {
    var one = issue[KINDS[name]];
    return mine(issue, name, user) && one.provenance === 'issue' && ['stale', 'unconfirmed'].indexOf(one.code) >= 0;
  }

  function row(list, issue, shown) {
    var about = roles(list, issue, shown.user);
    var toConfirm = list !== 'unclear' ? [] : about.filter(function (name) {
      return confirmable(issue, name, shown.user);
    });
    return dom.el('li', {'data-issue-key': issue.key}, [
      dom.el('div', {'class': 'clear-owner-mine-issue'}, [
        issue.issueType.iconUrl && dom.el('img', {
          'class': 'clear-owner-type', src: issue.issueType.iconUrl, alt: issue.issueType.name, width: 16, height: 16
        }),
        ' ',
        dom.el('a', {href: links.issue(issue.key), title: issue.summary, 'data-focus': list + '-' + issue.key}, [
          dom.el('span', {'class': 'clear-owner-key'}, issue.key), ' ', issue.summary
        ])
      ]),
      dom.el('div', {'class': 'clear-owner-mine-about'}, [
        about.map(function (name) { return role(list, issue, name, shown.format); }),
        due(issue, shown.format, shown.today),
        toConfirm.map(function (name) {
          return dom.el('button', {
            type: 'button', 'class': 'aui-button aui-button-link', 'data-action': 'confirm',
            'data-focus': list + '-confirm-' + issue.key + '-' + name,
            'aria-label': texts.on(texts.confirm(), issue.key, texts.role(name)),
            click: function () { shown.act({key: issue.key, role: name}, 'confirm'); }
          }, texts.confirm());
        })
      ])
    ]);
  }

  function projectOf(issue) {
    return issue.key.slice(0, issue.key.lastIndexOf('-'));
  }

  function rows(list, found, shown) {
    var before = null;
    return dom.el('ul', {'class': 'clear-owner-mine-roles'}, found.issues.map(function (issue) {
      var project = projectOf(issue);
      var heading = shown.byProject && project !== before;
      before = project;
      return [
        heading && dom.el('li', {'class': 'clear-owner-mine-project'}, project),
        row(list, issue, shown)
      ];
    }));
  }

  function select(name, values, chosen, choose, id) {
    return dom.el('label', {'for': id}, [
      texts.choice(name), ' ',
      dom.el('select', {
        id: id, 'class': 'select', 'data-focus': 'choose-' + name,
        change: function (event) { choose(name, event.target.value); }
      }, values.map(function (value) {
        return dom.el('option', {value: value, selected: value === chosen}, texts.choiceOf(name, value));
      }))
    ]);
  }

  return {
    /**
     * @param found a page of the list, as in REST
     * @param shown {user, format, today, byProject, act(role, action), more(list)}
     */
    node: function (list, found, shown) {
      var left = found.total - found.issues.length;
      return [
        rows(list, found, shown),
        left > 0 && dom.el('button', {
          type: 'button', 'class': 'aui-button aui-button-link', 'data-focus': 'more-' + list,
          click: function () { shown.more(list); }
        }, texts.more(shown.format.number(Math.min(left, shown.step))))
      ];
    },
    /** The number of issues, as a link to the search. */
    count: function (list, found, format) {
      return dom.el('a', {
        href: links.search(found.search), 'data-focus': 'all-' + list, 'class': 'clear-owner-mine-count',
        'aria-label': texts.openSearch(format.number(found.total), texts.list(list))
      }, format.number(found.total));
    },
    /** @param choose called with a name, owned or order, and its value */
    choices: function (prefix, choice, choose) {
      return dom.el('div', {'class': 'clear-owner-mine-choices'}, [
        select('owned', ['any', 'own', 'inherited'], choice.owned, choose, prefix + 'owned'),
        select('order', ['urgency', 'project'], choice.order, choose, prefix + 'order')
      ]);
    }
  };
});
