// Style of the plugin's style sheets. Colors are design tokens; only tokens.css may have literal values.
const NO_LITERAL = ['inherit', 'currentcolor', 'transparent', 'none', /var\(--clear-owner-/];

export default {
  extends: 'stylelint-config-standard',
  plugins: ['@stylistic/stylelint-plugin'],
  reportDescriptionlessDisables: true,
  reportNeedlessDisables: true,
  rules: {
    'color-named': 'never',
    'color-no-hex': true,
    'function-disallowed-list': [/^(rgb|hsl)a?$/, /^(hwb|lab|lch|oklab|oklch|color|color-mix|light-dark)$/],
    'declaration-property-value-allowed-list': {
      '/color$/': NO_LITERAL,
      'fill': NO_LITERAL,
      'stroke': NO_LITERAL
    },
    // Most selectors with the same last part are of different forms, so their order does not matter.
    'no-descending-specificity': null,
    '@stylistic/block-opening-brace-space-before': 'always',
    '@stylistic/declaration-colon-space-after': 'always-single-line',
    '@stylistic/declaration-colon-space-before': 'never',
    '@stylistic/indentation': 2,
    '@stylistic/linebreaks': 'unix',
    '@stylistic/max-line-length': 120,
    '@stylistic/no-eol-whitespace': true,
    '@stylistic/no-missing-end-of-source-newline': true,
    '@stylistic/selector-list-comma-newline-after': 'always-multi-line',
    '@stylistic/string-quotes': 'double'
  },
  overrides: [{
    files: ['../../main/resources/css/tokens.css'],
    rules: {
      'color-no-hex': null,
      // Values have a name, and nothing but names has values.
      'property-allowed-list': [/^--/],
      'declaration-property-value-allowed-list': null
    }
  }]
};
