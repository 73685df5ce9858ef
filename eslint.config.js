/**
 * ESLint: type-checked TypeScript, Lit, custom elements, the accessibility of templates, and what
 * this project forbids. The import table and the length of files are tests (test/package).
 */
import { defineConfig } from 'eslint/config';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import { configs } from 'typescript-eslint';
import { forbidden } from './test/support/lint/forbidden.mjs';
import { logicalCss } from './test/support/lint/logical-css.mjs';

const UNUSED = [
  'error',
  {
    argsIgnorePattern: '^_',
    destructuredArrayIgnorePattern: '^_',
    caughtErrors: 'all',
    ignoreRestSiblings: true,
  },
];

const PASS_ON = { allowThrowingAny: true, allowThrowingUnknown: true };

export default defineConfig(
  // The consumer's site sees the package as published: its own test builds and checks it.
  { ignores: ['dist/', 'coverage/', '.cache/', 'test/package/consumer/site/'] },

  {
    files: ['**/*.{js,mjs}'],
    extends: [configs.strict],
    rules: { '@typescript-eslint/no-unused-vars': UNUSED },
  },

  {
    files: ['**/*.ts'],
    extends: [
      configs.strictTypeChecked,
      lit.configs['flat/recommended'],
      wc.configs['flat/recommended'],
      wc.configs['flat/best-practice'],
    ],
    plugins: { 'lit-a11y': litA11y },
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      ...litA11y.configs.recommended.rules,
      'lit/attribute-names': 'error',
      'lit/lifecycle-super': 'error',
      'lit/no-classfield-shadowing': 'error',
      'lit/no-native-attributes': 'error',
      'lit/no-private-properties': 'error',
      'lit/no-this-assign-in-render': 'error',
      'lit/no-useless-template-literals': 'error',
      'lit/prefer-static-styles': 'error',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unused-vars': UNUSED,
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      // The reason of an aborted signal is whatever the caller gave.
      '@typescript-eslint/only-throw-error': ['error', PASS_ON],
      '@typescript-eslint/prefer-promise-reject-errors': ['error', PASS_ON],
      // An async function without await turns what it throws into a rejection.
      '@typescript-eslint/require-await': 'off',
      // Contexts are objects of functions, made to be taken apart; Lit binds listeners itself.
      '@typescript-eslint/unbound-method': 'off',
      // Safari takes a list without bullets for none, unless its role says otherwise.
      'lit-a11y/no-redundant-role': 'off',
      // One listener serves the whole thread; what it listens for are buttons and links.
      'lit-a11y/click-events-have-key-events': 'off',
      'no-duplicate-imports': ['error', { allowSeparateTypeImports: true }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      // Text is taken apart by code point, knowingly.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
    },
  },

  {
    files: ['{src,demo}/**/*.{ts,js}'],
    plugins: { colloquy: { rules: { 'logical-css': logicalCss } } },
    rules: { ...forbidden, 'colloquy/logical-css': 'error' },
  },

  {
    files: ['test/**/*.ts'],
    rules: {
      // `expect(…).to.be.true` is an expression, and `expect` of an element looks like a promise.
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-floating-promises': 'off',
      // A missing element fails the test in any case.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // Fixtures are wrong on purpose, and so is what they throw.
      '@typescript-eslint/only-throw-error': 'off',
      '@typescript-eslint/prefer-promise-reject-errors': 'off',
      'wc/no-closed-shadow-root': 'off',
      ...Object.fromEntries(Object.keys(litA11y.rules).map((name) => [`lit-a11y/${name}`, 'off'])),
    },
  },
);
