// npm test: everything that is checked, from nothing but Node and npm; the last line counts it all.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from './lib/chromium.mjs';
import { build, install, makeDataset, root, tool } from './lib/project.mjs';

const reports = join(root, 'test-results');

install();
const browser = await chromium();
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

const counts = { passed: 0, failed: 0 };
const add = (passed, failed) => {
  counts.passed += passed;
  counts.failed += failed;
};
const report = (name) => {
  try {
    return JSON.parse(readFileSync(join(reports, name), 'utf8'));
  } catch {
    return null;
  }
};

/** A check that passes or fails as one. */
function check(what, name, args) {
  console.log(`\n— ${what}`);
  const ok = tool(name, args) === 0;
  add(ok ? 1 : 0, ok ? 0 : 1);
}

tool('@sveltejs/kit#svelte-kit', ['sync']);
check('Format', 'prettier', ['--check', '--log-level', 'warn', '.']);
check('Lint', 'eslint', ['.']);
check('Types', 'svelte-check', ['--tsconfig', './tsconfig.json', '--output', 'human', '--fail-on-warnings']);

makeDataset();
console.log('\n— Unit and property tests');
const unit = tool('vitest', [
  'run',
  '--reporter=default',
  '--reporter=json',
  '--outputFile.json=test-results/unit.json',
]);
const units = report('unit.json');
// A run that fell before it could count is one failure.
add(
  units?.numPassedTests ?? 0,
  Math.max(units?.numFailedTests ?? 0, units?.numFailedTestSuites ?? 0, unit === 0 ? 0 : 1),
);

build();
console.log('\n— Browser tests');
const status = tool('@playwright/test#playwright', ['test'], { env: { ...process.env, CHROMIUM: browser } });
const stats = report('browser.json')?.stats;
add((stats?.expected ?? 0) + (stats?.flaky ?? 0), Math.max(stats?.unexpected ?? 0, status === 0 ? 0 : 1));

console.log(`\n${counts.passed} passed, ${counts.failed} failed`);
process.exit(counts.failed === 0 && counts.passed > 0 ? 0 : 1);
