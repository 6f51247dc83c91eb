import {page} from '../plugin.js';

/** What somebody holds in a role, as REST tells it. */
export const held = (issues, unclear = 0) => ({
  issues, unclear, reasons: {}, search: 'owner = x', unclearSearch: 'owner = x and unclear'
});

export const load = (user, product, delivery) => ({user, product, delivery});

/**
 * A gadget about owners, drawn once.
 *
 * @param answers from "METHOD path", without the base of our REST, to a value or a function that gives it
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
    hideLoadingBar: () => { }, initRefresh: (wanted, callback) => { refresh = callback; }
  });
  item.render($item, preferences);
  const host = $item[0];
  return {
    ...shown, host, refresh: () => refresh(),
    one: selector => host.querySelector(selector), all: selector => [...host.querySelectorAll(selector)],
    sent: () => shown.requests.filter(request => request.type === 'POST').map(({url, data}) => [url, JSON.parse(data)])
  };
}
