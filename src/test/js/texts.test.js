// Every text that a script offers is shown by some script; TextsTest compares the keys with the bundles.
import assert from 'node:assert/strict';
import {readFileSync, readdirSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {test} from 'node:test';

const root = fileURLToPath(new URL('../../main/resources/js/clear-owner/', import.meta.url));
const sources = readdirSync(root, {recursive: true}).filter(name => name.endsWith('.js') && !name.startsWith('lib/'))
  .map(name => ({name, script: readFileSync(root + name, 'utf8')}));

/** The names of the functions that return texts. Tables for codes, given to pick(), are looked up as a whole. */
function offered(script) {
  return [...script.replace(/(\w+: )?pick\(\{[^]*?\}\)/g, (_, name) => name ? `${name}function` : '')
    .matchAll(/(\w+): function/g)].map(([, name]) => name);
}

for (const {name, script} of sources.filter(source => /texts\.js$/.test(source.name))) {
  const id = /define\('([^']+)'/.exec(script)[1];
  test(`each text of ${id} is shown`, () => {
    const readers = sources.filter(source => source.name !== name && source.script.includes(`'${id}'`));
    assert.ok(readers.length > 0);
    const shown = one => readers.some(reader => new RegExp(`\\.${one}\\b`).test(reader.script));
    assert.deepEqual(offered(script).filter(one => !shown(one)), []);
  });
}
