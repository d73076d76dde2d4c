import js from '@eslint/js';
import { importX } from 'eslint-plugin-import-x';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

const lib = './src/lib';
/** Nothing in `target` may import from `from`: the arrows of ARCHITECTURE.md, drawn backwards. */
const never = (target, from, message) => ({
  target: `${lib}/${target}`,
  from: from.map((f) => `${lib}/${f}`),
  message,
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
    // The one place for markup: our own drawings, made from data by Plot, never a document's text.
    files: ['src/lib/view/components/Figure.svelte'],
    rules: { 'svelte/no-at-html-tags': 'off' },
  },
  {
    files: ['src/**/*.{ts,svelte}'],
    plugins: { 'import-x': importX },
    rules: {
      'import-x/no-restricted-paths': [
        'error',
        {
          zones: [
            never('model', ['ingest', 'warehouse', 'analysis', 'view', 'workers'], 'model imports only zod'),
            never('ingest', ['warehouse', 'analysis', 'view', 'workers'], 'ingest and warehouse meet only in model'),
            never('warehouse', ['ingest', 'analysis', 'view', 'workers'], 'ingest and warehouse meet only in model'),
            never(
              'analysis',
              ['ingest', 'warehouse/engines', 'warehouse/arrow.ts', 'view', 'workers'],
              'analysis knows tables and sql, not engines',
            ),
            never(
              'view/charts',
              ['ingest', 'warehouse', 'workers', 'view/state', 'view/components'],
              'charts know rows, not SQL',
            ),
            never('view', ['ingest', 'warehouse/engines'], 'view asks the warehouse'),
          ],
        },
      ],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
    },
  },
  {
    // Pure: the date, the locale and effects come in.
    files: ['src/lib/{model,ingest,analysis}/**/*.ts', 'src/lib/view/charts/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', 'window', 'document', 'fetch', 'localStorage', 'navigator', 'performance'],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'the date comes in' },
        { object: 'Math', property: 'random', message: 'randomness comes in' },
      ],
      'no-restricted-imports': ['error', { patterns: ['node:*'] }],
    },
  },
);
