// Style of the plugin's scripts and of their tests. Paths are relative to the root of the repository: see package.json.
import js from '@eslint/js';
import stylistic from '@stylistic/eslint-plugin';

const readonly = names => Object.fromEntries(names.map(name => [name, 'readonly']));

const layout = {
  '@stylistic/arrow-parens': ['error', 'as-needed'],
  '@stylistic/arrow-spacing': 'error',
  '@stylistic/block-spacing': 'error',
  '@stylistic/brace-style': ['error', '1tbs', {allowSingleLine: true}],
  '@stylistic/comma-dangle': ['error', 'never'],
  '@stylistic/comma-spacing': 'error',
  '@stylistic/comma-style': 'error',
  '@stylistic/computed-property-spacing': 'error',
  '@stylistic/dot-location': ['error', 'property'],
  '@stylistic/eol-last': 'error',
  '@stylistic/function-call-spacing': 'error',
  '@stylistic/indent': ['error', 2, {SwitchCase: 1}],
  '@stylistic/key-spacing': 'error',
  '@stylistic/keyword-spacing': 'error',
  '@stylistic/linebreak-style': 'error',
  '@stylistic/max-len': ['error', {code: 120}],
  '@stylistic/max-statements-per-line': ['error', {max: 2}],
  '@stylistic/new-parens': 'error',
  '@stylistic/no-extra-semi': 'error',
  '@stylistic/no-floating-decimal': 'error',
  '@stylistic/no-mixed-spaces-and-tabs': 'error',
  '@stylistic/no-multi-spaces': 'error',
  '@stylistic/no-multiple-empty-lines': ['error', {max: 1, maxBOF: 0, maxEOF: 0}],
  '@stylistic/no-tabs': 'error',
  '@stylistic/no-trailing-spaces': 'error',
  '@stylistic/no-whitespace-before-property': 'error',
  '@stylistic/object-curly-spacing': 'error',
  '@stylistic/one-var-declaration-per-line': ['error', 'always'],
  '@stylistic/operator-linebreak': ['error', 'before', {overrides: {'=': 'after'}}],
  '@stylistic/padded-blocks': ['error', 'never'],
  '@stylistic/quotes': ['error', 'single', {avoidEscape: true}],
  '@stylistic/rest-spread-spacing': 'error',
  '@stylistic/semi': 'error',
  '@stylistic/semi-spacing': 'error',
  '@stylistic/space-before-blocks': 'error',
  '@stylistic/space-before-function-paren': ['error', {anonymous: 'always', named: 'never', asyncArrow: 'always'}],
  '@stylistic/space-in-parens': 'error',
  '@stylistic/space-infix-ops': 'error',
  '@stylistic/space-unary-ops': 'error',
  '@stylistic/spaced-comment': 'error',
  '@stylistic/switch-colon-spacing': 'error',
  '@stylistic/template-curly-spacing': 'error'
};

const sense = {
  'array-callback-return': 'error',
  'curly': 'error',
  'default-case-last': 'error',
  'dot-notation': 'error',
  'eqeqeq': 'error',
  'guard-for-in': 'error',
  'new-cap': ['error', {capIsNew: false}],
  'no-caller': 'error',
  'no-console': 'error',
  'no-extend-native': 'error',
  'no-extra-bind': 'error',
  'no-lonely-if': 'error',
  'no-loop-func': 'error',
  'no-new-func': 'error',
  'no-new-wrappers': 'error',
  'no-return-assign': ['error', 'always'],
  'no-self-compare': 'error',
  'no-sequences': 'error',
  'no-throw-literal': 'error',
  'no-undef-init': 'error',
  'no-unneeded-ternary': 'error',
  'no-unused-expressions': 'error',
  'no-useless-call': 'error',
  'no-useless-concat': 'error',
  'no-useless-return': 'error',
  'one-var': ['error', 'never'],
  'radix': 'error'
};

export default [
  js.configs.recommended,
  {
    linterOptions: {reportUnusedDisableDirectives: 'error'},
    plugins: {'@stylistic': stylistic},
    rules: {...layout, ...sense}
  },
  {
    // Served to browsers without transpiling, through Jira's minifier, which accepts ES5.
    files: ['src/main/resources/js/**/*.js'],
    languageOptions: {
      ecmaVersion: 5,
      sourceType: 'script',
      globals: readonly([
        'AJS', 'define', 'require',
        'DOMParser', 'Intl', 'clearTimeout', 'document', 'navigator', 'setTimeout', 'window'
      ])
    },
    rules: {
      // ES5 requires a name in catch.
      'no-unused-vars': ['error', {caughtErrors: 'none'}],
      'no-alert': 'error',
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-script-url': 'error',
      'no-use-before-define': ['error', {functions: false, variables: false}],
      'strict': ['error', 'function']
    }
  },
  {
    files: ['src/test/js/**/*.js'],
    languageOptions: {globals: readonly(['Buffer', 'URL', 'process', 'setTimeout'])},
    rules: {
      'no-var': 'error',
      'object-shorthand': ['error', 'always', {avoidQuotes: true}],
      'prefer-arrow-callback': ['error', {allowNamedFunctions: true}],
      'prefer-const': 'error',
      'prefer-rest-params': 'error',
      'prefer-spread': 'error'
    }
  }
];
