// What `npm start` and `npm test` share. Plain Node: it runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const cache = join(root, '.cache');

/** Runs a command in the project's folder with its output shown; the status it ended with. */
export const run = (command, args, options = {}) =>
  spawnSync(command, args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32', ...options }).status ??
  1;

/** Runs a command of the installed packages. */
export const tool = (name, args, options) => run(process.execPath, [binary(name), ...args], options);

/** The file that a package's command runs. */
function binary(name) {
  const [pack, command = name] = name.split('#');
  const folder = join(root, 'node_modules', pack);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return join(folder, typeof bin === 'string' ? bin : bin[command.split('/').at(-1)]);
}

/** Ends with a message where a step failed. */
export const must = (what, status) => {
  if (status === 0) return;
  console.error(`${what} failed.`);
  process.exit(status);
};

function* files(path) {
  if (!existsSync(path)) return;
  if (statSync(path).isFile()) yield path;
  else for (const name of readdirSync(path).sort()) yield* files(join(path, name));
}

/** A digest of what is in some files and folders: a step whose input is unchanged is not done again. */
export function digest(paths) {
  const hash = createHash('sha256');
  for (const path of paths)
    for (const file of files(join(root, path))) hash.update(file.slice(root.length)).update(readFileSync(file));
  return hash.digest('hex');
}

const noted = (step) => join(cache, `${step}.digest`);
/** True when the step was last done with this digest. */
export const isDone = (step, value) => existsSync(noted(step)) && readFileSync(noted(step), 'utf8') === value;
/** Notes that a step is done. */
export const done = (step, value) => {
  mkdirSync(cache, { recursive: true });
  writeFileSync(noted(step), value);
};

/** Installs the exact versions of the lock file, once for each lock file. */
export function install() {
  const value = digest(['package-lock.json']);
  if (existsSync(join(root, 'node_modules')) && isDone('install', value)) return;
  console.log('Installing …');
  must('Installing', run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']));
  done('install', value);
}

/** Makes the sample dataset, unless an organisation has put its own in static/dataset. */
export function makeDataset() {
  const about = join(root, 'static/dataset/datapackage.json');
  const there = existsSync(about) ? JSON.parse(readFileSync(about, 'utf8')).samsyn : null;
  if (there && !there.sample) return;
  const value = digest([
    'scripts/sample',
    'scripts/sample.ts',
    'scripts/build-data.ts',
    'src/lib/model',
    'src/lib/ingest',
    'src/lib/analysis/threads',
    'src/lib/warehouse',
    'src/lib/workers',
  ]);
  if (there && isDone('dataset', value)) return;
  console.log('Making the sample data …');
  must(
    'Making the sample',
    tool('tsx', ['scripts/sample.ts', '--out', '.cache/sample'], { stdio: ['ignore', 'ignore', 'inherit'] }),
  );
  must(
    'Preparing the sample',
    tool(
      'tsx',
      [
        'scripts/build-data.ts',
        '--in',
        '.cache/sample',
        '--out',
        'static/dataset',
        '--sample',
        '--title',
        'Älvkulla kommun',
      ],
      { stdio: ['ignore', 'ignore', 'inherit'] },
    ),
  );
  done('dataset', value);
}

/** Builds the site, once for each state of its sources. */
export function build() {
  const value = digest(['src', 'static', 'svelte.config.js', 'vite.config.ts', 'package-lock.json', 'tsconfig.json']);
  if (existsSync(join(root, 'build/index.html')) && isDone('build', value)) return;
  console.log('Building …');
  must('Building', tool('vite', ['build', '--logLevel', 'warn']));
  done('build', value);
}
