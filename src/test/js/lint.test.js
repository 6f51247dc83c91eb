// The style checks report what they are there for: one violation of each kind, planted in a text.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {ESLint} from 'eslint';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const eslint = new ESLint({cwd: root, overrideConfigFile: root + 'src/test/js/eslint.config.js'});

const rulesBroken = async (code, filePath) => {
  const [result] = await eslint.lintText(code, {filePath: root + filePath});
  return [...new Set(result.messages.map(({ruleId, message}) => ruleId ?? message))];
};

const SCRIPT = 'src/main/resources/js/clear-owner/planted.js';
const TEST = 'src/test/js/planted.test.js';
const module = line => `define('clear-owner/planted', [], function () {\n  'use strict';\n${line}\n});\n`;

const IN_A_SCRIPT = {
  '@stylistic/indent': '    return 1;',
  '@stylistic/max-len': `  return '${'x'.repeat(112)}';`,
  '@stylistic/object-curly-spacing': '  return { a: 1 };',
  '@stylistic/quotes': '  return "a";',
  '@stylistic/semi': '  return 1',
  '@stylistic/space-before-function-paren': '  return function() { return 1; };',
  'curly': '  if (window.a) return 1;\n  return 2;',
  'eqeqeq': '  return window.a == 1;',
  'no-undef': '  return location.href;',
  'no-unused-vars': '  var a = 1;\n  return 2;',
  'Parsing error: The keyword \'const\' is reserved': '  const a = 1;\n  return a;'
};

for (const [rule, code] of Object.entries(IN_A_SCRIPT)) {
  test(`${rule} is checked in scripts`, async () => {
    assert.deepEqual(await rulesBroken(module(code), SCRIPT), [rule]);
  });
}

test('a script without strict mode is reported', async () => {
  assert.deepEqual(await rulesBroken('define(\'a\', [], function () { return 1; });\n', SCRIPT), ['strict']);
});

test('tests are checked, too', async () => {
  assert.deepEqual(await rulesBroken('var a = 1;\n', TEST), ['no-var', 'no-unused-vars']);
  assert.deepEqual(await rulesBroken('export const a = b => b == 1\n', TEST), ['eqeqeq', '@stylistic/semi']);
});

test('what follows the rules is not reported', async () => {
  assert.deepEqual(await rulesBroken(module('  return 1;'), SCRIPT), []);
});
