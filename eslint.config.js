import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import ts from 'typescript-eslint';
import samenspel from './scripts/lib/lint-rules.mjs';

/** What nobody writes anywhere. */
const EVERYWHERE = [
  {
    selector: 'MemberExpression[property.name=/^(innerHTML|outerHTML)$/]',
    message: 'Content is data, never markup: use a template.',
  },
  {
    selector: 'CallExpression[callee.property.name=/^(insertAdjacentHTML|setHTMLUnsafe|createContextualFragment)$/]',
    message: 'Content is data, never markup: use a template.',
  },
  {
    selector: "CallExpression[callee.object.name='document'][callee.property.name=/^write(ln)?$/]",
    message: 'Content is data, never markup: use a template.',
  },
  {
    selector: "CallExpression[callee.object.name='z'][callee.property.name='config']",
    message: "z.config is shared with the host page's own zod: use our own words for issue codes.",
  },
];

/** What the subject and the state may not know: it would make them depend on the moment and on luck. */
const PURE = [
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: 'The clock is passed in, so that a test can say what time it is.',
  },
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'The clock is passed in, so that a test can say what time it is.',
  },
  {
    selector: "CallExpression[callee.object.name='performance']",
    message: 'The clock is passed in, so that a test can say what time it is.',
  },
  {
    selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
    message: 'Ids and chance are passed in, so that a test gives the same twice.',
  },
  {
    selector: "MemberExpression[object.name='crypto']",
    message: 'Ids and chance are passed in, so that a test gives the same twice.',
  },
];

/** A test that does not run, or runs alone, makes the others worth less. */
const TESTS = [
  {
    selector: 'MemberExpression[object.name=/^(describe|it|test|suite)$/][property.name=/^(only|skip|todo)$/]',
    message: 'Every test runs, always.',
  },
  { selector: 'CallExpression[callee.name=/^[xf](it|describe)$/]', message: 'Every test runs, always.' },
];

export default ts.config(
  {
    ignores: ['dist/', 'storybook-static/', '**/generated/', 'src/pictograms/drawings/', '.cache/'],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  ...ts.configs.recommended,
  {
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      eqeqeq: 'error',
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx', 'hack'] }],
      'no-console': ['error', { allow: ['warn'] }],
      'object-shorthand': 'error',
      'prefer-const': 'error',
    },
  },
  {
    files: ['src/**/*.ts', 'stories/**/*.ts', 'test/**/*.ts', '.storybook/**/*.ts'],
    extends: [lit.configs['flat/recommended'], wc.configs['flat/recommended']],
    plugins: { 'lit-a11y': litA11y, samenspel },
    languageOptions: {
      parserOptions: {
        project: ['tsconfig.json', 'tsconfig.node.json'],
        tsconfigRootDir: import.meta.dirname,
        // Where CI is set the parser would read files from the disk, and the tests of the rules hand it other text.
        disallowAutomaticSingleRunInference: true,
      },
    },
    rules: {
      ...litA11y.configs.recommended.rules,
      'samenspel/html': 'error',
      'samenspel/css': 'error',
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: '^lit/(directives/unsafe-|static-html)',
              message: 'Content is data, never markup: trusted types do not protect against these.',
            },
            {
              regex: '^zod$|^zod/v\\d$',
              message:
                "zod's classic build breaks a strict content security policy and is four times as large: use zod/mini.",
            },
            {
              regex: '^@lit/localize$',
              message: 'One language per page is not enough: each element resolves its own (src/i18n).',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      'samenspel/layers': 'error',
      'no-restricted-syntax': ['error', ...EVERYWHERE],
    },
  },
  {
    files: ['src/domain/**/*.ts', 'src/store/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', ...EVERYWHERE, ...PURE] },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      'no-restricted-syntax': ['error', ...TESTS],
      // chai's `expect(x).to.be.true` and node:test's promises of `it` are meant as they stand.
      '@typescript-eslint/no-unused-expressions': 'off',
      // A test shows on purpose what is wrong on a page.
      'samenspel/html': 'off',
    },
  },
  {
    files: ['test/node/**/*.ts', 'test/puppeteer/**/*.ts', 'test/contracts/element.ts'],
    rules: {
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            { from: 'package', package: 'node:test', name: ['it', 'describe', 'test', 'suite'] },
          ],
        },
      ],
      'no-console': 'off',
    },
  },
);
