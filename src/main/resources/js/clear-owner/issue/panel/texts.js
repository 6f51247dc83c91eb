/** The texts of the panel; keys are literal because Jira replaces the calls when it serves this file. */
define('clear-owner/issue/panel/texts', ['clear-owner/common/pick'], function (pick) {
  'use strict';

  return {
    role: pick({
      product: function () { return AJS.I18n.getText('clear-owner.panel.product'); },
      delivery: function () { return AJS.I18n.getText('clear-owner.panel.delivery'); }
    }),
    owner: pick({
      product: function () { return AJS.I18n.getText('clear-owner.panel.product.owner'); },
      delivery: function () { return AJS.I18n.getText('clear-owner.panel.delivery.owner'); }
    }),
    changed: function (role) { return AJS.I18n.getText('clear-owner.panel.changed', role); },
    loading: function () { return AJS.I18n.getText('clear-owner.loading'); },
    fieldsElsewhere: function () { return AJS.I18n.getText('clear-owner.panel.fields-elsewhere'); },
    notAssessed: function () { return AJS.I18n.getText('clear-owner.panel.not-assessed'); },
    since: function (ago) { return AJS.I18n.getText('clear-owner.panel.since', ago); },
    source: pick({
      parent: function () { return AJS.I18n.getText('clear-owner.provenance.parent'); },
      epic: function () { return AJS.I18n.getText('clear-owner.provenance.epic'); },
      component: function () { return AJS.I18n.getText('clear-owner.provenance.component'); },
      project: function () { return AJS.I18n.getText('clear-owner.provenance.project'); },
      field: function () { return AJS.I18n.getText('clear-owner.provenance.field'); },
      'component-lead': function () { return AJS.I18n.getText('clear-owner.provenance.component-lead'); },
      'project-lead': function () { return AJS.I18n.getText('clear-owner.provenance.project-lead'); }
    }),
    disputed: function () { return AJS.I18n.getText('clear-owner.panel.disputed'); },
    waived: function (until, by) { return AJS.I18n.getText('clear-owner.panel.waived', until, by); },
    confirmation: function (state, mine, name, ago) {
      if (state === 'pending') {
        return mine
          ? AJS.I18n.getText('clear-owner.panel.pending.mine', ago)
          : AJS.I18n.getText('clear-owner.panel.pending', name, ago);
      }
      return state === 'declined'
        ? AJS.I18n.getText('clear-owner.panel.declined', name, ago)
        : AJS.I18n.getText('clear-owner.panel.accepted', name, ago);
    },
    action: pick({
      accept: function () { return AJS.I18n.getText('clear-owner.panel.accept'); },
      confirm: function () { return AJS.I18n.getText('clear-owner.panel.confirm'); },
      decline: function () { return AJS.I18n.getText('clear-owner.panel.decline'); },
      take: function () { return AJS.I18n.getText('clear-owner.panel.take'); },
      give: function () { return AJS.I18n.getText('clear-owner.panel.give'); },
      set: function () { return AJS.I18n.getText('clear-owner.panel.set'); },
      withdraw: function () { return AJS.I18n.getText('clear-owner.panel.withdraw'); },
      ask: function () { return AJS.I18n.getText('clear-owner.ask.open'); },
      waive: function () { return AJS.I18n.getText('clear-owner.panel.waive'); },
      endWaiver: function () { return AJS.I18n.getText('clear-owner.panel.end-waiver'); }
    }),
    ask: {
      to: function () { return AJS.I18n.getText('clear-owner.ask.form.to'); },
      finding: function () { return AJS.I18n.getText('clear-owner.loading'); },
      nobody: function () { return AJS.I18n.getText('clear-owner.ask.nobody'); },
      message: function () { return AJS.I18n.getText('clear-owner.ask.form.message'); },
      send: function () { return AJS.I18n.getText('clear-owner.ask.form.send'); },
      asked: function (by, of, ago) { return AJS.I18n.getText('clear-owner.ask.asked', by, of, ago); },
      /** Why this user decides about the role. */
      because: function (why, role, area) {
        if (why === 'component-lead') {
          return AJS.I18n.getText('clear-owner.ask.form.because.component', area);
        }
        if (why === 'project-lead') {
          return AJS.I18n.getText('clear-owner.ask.form.because.project', area);
        }
        return role === 'product'
          ? AJS.I18n.getText('clear-owner.ask.form.because.other.delivery')
          : AJS.I18n.getText('clear-owner.ask.form.because.other.product');
      }
    },
    /** The label of a button for screen readers, including its role. */
    actionOn: function (action, role) { return AJS.I18n.getText('clear-owner.panel.action-on', action, role); },
    done: function (role, clarity) { return AJS.I18n.getText('clear-owner.panel.done', role, clarity); },
    save: function () { return AJS.I18n.getText('clear-owner.panel.save'); },
    cancel: function () { return AJS.I18n.getText('clear-owner.panel.cancel'); },
    form: {
      person: function () { return AJS.I18n.getText('clear-owner.panel.form.person'); },
      personHelp: function () { return AJS.I18n.getText('clear-owner.panel.form.person.help'); },
      note: function () { return AJS.I18n.getText('clear-owner.panel.form.note'); },
      reason: function () { return AJS.I18n.getText('clear-owner.panel.form.reason'); },
      until: function () { return AJS.I18n.getText('clear-owner.panel.form.until'); }
    }
  };
});
