import {page} from '../plugin.js';

/** A person's load in a role, as in REST. */
export const held = (issues, unclear = 0, more = {}) => ({
  issues, inherited: 0, sources: {}, areas: [], assessed: issues, unclear, reasons: {},
  search: 'owner = x', unclearSearch: 'owner = x and unclear', ...more
});

export const load = (user, product, delivery) => ({user, product, delivery});

/**
 * Renders a gadget about owners.
 *
 * @param answers map of "METHOD path", without the base of our REST API, to a value or a function that returns it
 */
export function dashboard(webResource, module, answers, preferences = {isConfigured: 'true'}) {
  const shown = page(webResource, request => {
    const path = request.url.replace('/jira/rest/clear-owner/1.0/', '');
    const answer = answers[`${request.type} ${path}`];
    return typeof answer === 'function' ? answer(request) : answer ?? {status: 404, body: ''};
  });
  const $item = shown.$('<div></div>').appendTo(shown.document.body);
  let refresh = null;
  const Item = shown.get(module);
  const item = new Item({
    isEditable: () => true, getGadgetId: () => '7', resize: () => { }, showLoadingBar: () => { },
    hideLoadingBar: () => { }, initRefresh: (interval, callback) => { refresh = callback; }
  });
  item.render($item, preferences);
  const host = $item[0];
  return {
    ...shown, host, refresh: () => refresh(),
    one: selector => host.querySelector(selector), all: selector => [...host.querySelectorAll(selector)],
    sent: () => shown.requests.filter(request => request.type === 'POST').map(({url, data}) => [url, JSON.parse(data)])
  };
}
