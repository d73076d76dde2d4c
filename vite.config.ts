import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { readerFingerprint, version } from './scripts/lib/fingerprint.ts';

export default defineConfig({
  plugins: [sveltekit()],
  // The engine is fetched as it is: its worker and wasm are named by URL.
  optimizeDeps: { exclude: ['@duckdb/duckdb-wasm'] },
  worker: { format: 'es' },
  define: {
    __SAMSYN_VERSION__: JSON.stringify(version()),
    __SAMSYN_READER__: JSON.stringify(readerFingerprint()),
  },
  build: { target: 'es2022', chunkSizeWarningLimit: 1500 },
  test: {
    include: ['tests/**/*.test.ts'],
    setupFiles: ['tests/setup.ts'],
    environment: 'node',
    env: { TZ: 'Europe/Stockholm' },
    testTimeout: 60_000,
  },
});
