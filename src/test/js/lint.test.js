// The style checks report one planted violation of each kind.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {ESLint} from 'eslint';
import stylelint from 'stylelint';

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

test('code that follows the rules is not reported', async () => {
  assert.deepEqual(await rulesBroken(module('  return 1;'), SCRIPT), []);
});

const styleRulesBroken = async (code, name) => {
  const {results: [result]} = await stylelint.lint({
    code, codeFilename: root + 'src/main/resources/css/' + name, configFile: root + 'src/test/js/stylelint.config.js'
  });
  return [...new Set(result.warnings.map(({rule}) => rule))];
};

const IN_A_STYLE_SHEET = {
  'a hexadecimal color': ['background: #ff0', 'color-no-hex'],
  'a named color': ['background: red', 'color-named'],
  'a color of numbers': ['background: rgb(0 0 0 / 50%)', 'function-disallowed-list'],
  'a color in a border': ['border: 1px solid hsl(0deg 0% 0%)', 'function-disallowed-list'],
  'the fallback of a token': ['border-bottom: 1px solid var(--ds-border, #091e4224)', 'color-no-hex'],
  'a token past tokens.css': ['color: var(--ds-text)', 'declaration-property-value-allowed-list'],
  'a wrong indentation': ['  margin: 0', '@stylistic/indentation'],
  'a long line': [`margin: calc(${'1px + '.repeat(20)}1px)`, '@stylistic/max-line-length'],
  'an unknown property': ['colour: inherit', 'property-no-unknown']
};

for (const [what, [declaration, rule]] of Object.entries(IN_A_STYLE_SHEET)) {
  test(`${what} in a style sheet is reported`, async () => {
    assert.deepEqual(await styleRulesBroken(`.a {\n  ${declaration};\n}\n`, 'planted.css'), [rule]);
  });
}

test('tokens.css may name the value of a color, and holds nothing else', async () => {
  assert.deepEqual(await styleRulesBroken('.a {\n  --a: var(--ds-text, #172b4d);\n}\n', 'tokens.css'), []);
  assert.deepEqual(await styleRulesBroken('.a {\n  color: #172b4d;\n}\n', 'tokens.css'), ['property-allowed-list']);
});
