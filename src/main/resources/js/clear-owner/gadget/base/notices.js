/** Notices in place of a gadget's content: loading, not configured, failed. */
define('clear-owner/gadget/base/notices', [
  'clear-owner/common/notices', 'clear-owner/common/marks', 'clear-owner/gadget/base/texts'
], function (shared, marks, texts) {
  'use strict';

  return {
    loading: function () {
      return shared.loading(texts.loading());
    },
    /** @param configure opens the form; null if the reader may not change the dashboard */
    notConfigured: function (configure) {
      return shared.notice('empty', marks.empty(), texts.notConfigured(),
        configure ? texts.notConfiguredMore() : texts.notConfiguredReader(),
        configure && shared.button(texts.configure(), configure, true));
    },
    failed: function (failure, retry, configure) {
      return shared.failed(failure, retry,
        failure.kind === 'refused' && configure && shared.button(texts.configure(), configure));
    }
  };
});
