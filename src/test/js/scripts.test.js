import assert from 'node:assert/strict';
import {readdirSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {test} from 'node:test';
import {parse} from 'acorn';
import {read, texts, webResources} from './plugin.js';

const folder = fileURLToPath(new URL('../../main/resources/js/', import.meta.url));
const scripts = readdirSync(folder, {recursive: true}).filter(name => name.endsWith('.js')).map(name => 'js/' + name);
const served = [...webResources.values()].flat();

test('every script is served by a web-resource', () => {
  assert.deepEqual(scripts.toSorted(), served.toSorted());
});

for (const path of scripts) {
  test(`${path} is ES5, which every minifier accepts`, () => {
    parse(read(path), {ecmaVersion: 5});
  });

  test(`${path} is a module whose id is its path`, () => {
    const id = /^(?:\/\*[^]*?\*\/\s*)?define\('([^']+)'/.exec(read(path))?.[1];
    if (!path.endsWith('-init.js')) {
      assert.equal('js/' + id + '.js', path);
    }
  });

  test(`${path} writes no markup and no text of its own`, () => {
    assert.doesNotMatch(read(path), /innerHTML|outerHTML|insertAdjacentHTML|document\.write|\.html\(/);
  });
}

test('every text of the scripts is used', () => {
  const all = scripts.map(read).join('\n') + read('../../../atlassian-plugin.xml');
  const ours = /^clear-owner\.(gadget|picker|panel|owner|person|provenance|failure|retry|log-in)\b/;
  const unused = [...texts.keys()].filter(key => ours.test(key) && !all.includes(`${key}'`)
    && !all.includes(`"${key}"`));
  assert.deepEqual(unused, []);
});

test('words that meet others in a format have no bare apostrophe', () => {
  assert.deepEqual([...texts].filter(([key, text]) => key.startsWith('clear-owner.gadget') && text.includes('\'')), []);
});
