// The chart library as it is shipped, in a window without a canvas.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {JSDOM} from 'jsdom';
import {libraryFile} from '../plugin.js';

const npm = file => new URL(`../node_modules/uplot/${file}`, import.meta.url);

for (const file of ['uPlot.iife.min.js', 'uPlot.min.css', 'LICENSE']) {
  test(`${file} is the one that npm publishes in the version of the package lock`, () => {
    const published = npm(file === 'LICENSE' ? file : `dist/${file}`);
    assert.ok(readFileSync(libraryFile(file)).equals(readFileSync(published)));
  });
}

test('options from JSON do not change the prototype of all objects', () => {
  const {window} = new JSDOM('', {runScripts: 'outside-only'});
  window.matchMedia = () => ({addEventListener() {}, removeEventListener() {}});
  window.eval(readFileSync(libraryFile('uPlot.iife.min.js'), 'utf8') + '; window.uPlot = uPlot;');
  const assign = json => window.eval(`uPlot.assign({}, JSON.parse('${json}'))`);
  assert.equal(assign('{"a": {"b": 1}}').a.b, 1);
  assign('{"__proto__": {"polluted": 1}}');
  assert.equal(window.eval('({}).polluted'), undefined);
});
