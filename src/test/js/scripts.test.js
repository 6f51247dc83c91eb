import assert from 'node:assert/strict';
import {readdirSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {test} from 'node:test';
import {parse} from 'acorn';
import {read, served, texts, webResources} from './plugin.js';

const folder = fileURLToPath(new URL('../../main/resources/js/', import.meta.url));
const scripts = readdirSync(folder, {recursive: true}).filter(name => name.endsWith('.js')).map(name => 'js/' + name);
const listed = [...webResources.values()].flat();

test('every script is served by a web-resource', () => {
  assert.deepEqual(scripts.toSorted(), listed.toSorted());
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

test('texts with parameters have no unescaped apostrophe', () => {
  assert.deepEqual([...texts].filter(([key, text]) => key.startsWith('clear-owner.gadget') && text.includes('\'')), []);
});

const LIBRARY = 'clear-owner/lib/uplot';
const needs = path => [...read(path).matchAll(/'(clear-owner\/[\w/-]+)'/g)].map(match => match[1])
  .filter(id => id !== LIBRARY && 'js/' + id + '.js' !== path);

for (const [key, paths] of webResources) {
  test(`the web-resource ${key} has the dependencies of its scripts`, () => {
    const brought = served(key).map(file => file.split('/resources/')[1]);
    const missing = paths.flatMap(needs).filter(id => !brought.includes(`js/${id}.js`));
    assert.deepEqual(missing, []);
  });
}

// The other folders that each folder may use.
const USES = {
  'common': [],
  'chart': ['common'],
  'gadget/base': ['common'],
  'gadget/unclear': ['common', 'chart', 'gadget/base'],
  'gadget/mine': ['common', 'gadget/base'],
  'gadget/ownerload': ['common', 'gadget/base'],
  'report': ['common', 'chart'],
  'issue/panel': ['common'],
  'issue/history': ['common'],
  'issue/field': ['common'],
  'settings/policy': ['common'],
  'settings/transfer': ['common'],
  'settings/project': ['common', 'chart'],
  'settings/admin': ['common'],
  'settings': []
};
const folderOf = id => Object.keys(USES).find(folder => id.startsWith(`clear-owner/${folder}/`));

for (const path of scripts) {
  test(`${path} uses only what its folder may use`, () => {
    const own = folderOf(path.slice('js/'.length));
    assert.ok(own);
    assert.deepEqual(needs(path).filter(id => folderOf(id) !== own && !USES[own].includes(folderOf(id))), []);
  });
}
