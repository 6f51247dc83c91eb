import assert from 'node:assert/strict';
import {test} from 'node:test';
import {page, same, until} from '../plugin.js';

const NAMES = ['policy', 'owners', 'health'];

function tabs(hash = '') {
  const shown = page('tabs');
  shown.window.location.hash = hash;
  const {document} = shown;
  const root = document.createElement('div');
  const menu = root.appendChild(document.createElement('ul'));
  menu.className = 'tabs-menu';
  for (const name of NAMES) {
    const link = document.createElement('a');
    link.href = '#' + name;
    menu.appendChild(document.createElement('li')).append(link);
    const pane = root.appendChild(document.createElement('div'));
    pane.className = 'tabs-pane';
    pane.id = 'clear-owner-tab-' + name;
  }
  document.body.append(root);
  new (shown.get('clear-owner/settings/tabs'))(root);
  const links = [...root.querySelectorAll('a')];
  const open = () => links.filter(link => link.getAttribute('aria-selected') === 'true').map(link => link.hash);
  return {
    ...shown, root, links, open,
    panes: () => [...root.querySelectorAll('.active-pane')].map(pane => pane.id),
    press: key => document.activeElement.dispatchEvent(
      new shown.window.KeyboardEvent('keydown', {key, bubbles: true, cancelable: true}))
  };
}

test('opens the first tab, and names the pane that it controls for screen readers', () => {
  const view = tabs();
  same(view.open(), ['#policy']);
  same(view.panes(), ['clear-owner-tab-policy']);
  assert.equal(view.root.querySelector('ul').getAttribute('role'), 'tablist');
  const pane = view.document.getElementById(view.links[1].getAttribute('aria-controls'));
  assert.equal(pane.getAttribute('role'), 'tabpanel');
  assert.equal(pane.getAttribute('aria-labelledby'), view.links[1].id);
  same(view.links.map(link => link.tabIndex), [0, -1, -1]);
});

test('opens the tab that the address names, and follows it', async () => {
  const view = tabs('#health');
  same(view.open(), ['#health']);
  view.window.location.hash = '#owners';
  await until(() => view.open()[0] === '#owners');
  assert.equal(view.document.activeElement, view.links[1]);
  view.window.location.hash = '#elsewhere';
  view.window.location.hash = '#policy';
  await until(() => view.open()[0] === '#policy');
});

test('supports arrow keys, Home and End, and wraps around', () => {
  const view = tabs();
  view.links[0].focus();
  const seen = [];
  for (const key of ['ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowLeft', 'Home', 'End', 'Tab']) {
    view.press(key);
    assert.equal('#' + view.document.activeElement.hash.slice(1), view.open()[0]);
    seen.push(view.window.location.hash);
  }
  same(seen, ['#owners', '#health', '#policy', '#health', '#policy', '#health', '#health']);
});
