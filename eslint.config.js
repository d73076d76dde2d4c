import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

/** Folders that run anywhere: the date, the locale and effects come in. */
const pure = ['model', 'ingest', 'analysis', 'keep', 'view/charts'];
const platform = { regex: '^node:', message: 'runs in the browser too' };

/** Nothing in `folder` may import from `others`: the arrows of ARCHITECTURE.md, drawn backwards. */
const never = (folder, others, message) => ({
  files: [`src/lib/${folder}/**/*.{ts,svelte}`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          { regex: `^(\\.{1,2}/|\\$lib/)(.*/)?(${others.join('|')})(/|$)`, message },
          ...(pure.includes(folder) ? [platform] : []),
        ],
      },
    ],
  },
});

export default ts.config(
  { ignores: ['build', '.svelte-kit', 'node_modules', 'static', 'test-results', 'playwright-report', '.cache'] },
  js.configs.recommended,
  ...ts.configs.recommended,
  ...svelte.configs.recommended,
  { languageOptions: { globals: { ...globals.browser, ...globals.node } } },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } },
    rules: {
      // Collections are replaced whole, in $state.raw or $derived.
      'svelte/prefer-svelte-reactivity': 'off',
      'svelte/no-navigation-without-resolve': 'off',
    },
  },
  {
    // The only places for markup: our own drawings, made from data by Plot, never a document's text.
    files: ['src/lib/view/components/{Figure,Paper}.svelte'],
    rules: { 'svelte/no-at-html-tags': 'off' },
  },
  {
    files: ['src/**/*.{ts,svelte}'],
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
    },
  },
  never('model', ['ingest', 'warehouse', 'analysis', 'keep', 'view', 'workers'], 'model imports only zod'),
  never('ingest', ['warehouse', 'analysis', 'keep', 'view', 'workers'], 'ingest and warehouse meet only in model'),
  never('warehouse', ['ingest', 'analysis', 'keep', 'view', 'workers'], 'ingest and warehouse meet only in model'),
  never(
    'analysis',
    ['ingest', 'engines', 'arrow.ts', 'keep', 'view', 'workers'],
    'analysis knows tables and sql, not engines',
  ),
  never('keep', ['engines', 'analysis', 'view', 'workers'], 'keep knows what is kept, not where'),
  never('view', ['ingest', 'engines'], 'view asks the warehouse'),
  never('view/charts', ['ingest', 'warehouse', 'workers', 'state', 'components'], 'charts know rows, not SQL'),
  {
    files: pure.map((folder) => `src/lib/${folder}/**/*.ts`),
    rules: {
      'no-restricted-globals': ['error', 'window', 'document', 'fetch', 'localStorage', 'navigator', 'performance'],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'the date comes in' },
        { object: 'Math', property: 'random', message: 'randomness comes in' },
      ],
    },
  },
);
