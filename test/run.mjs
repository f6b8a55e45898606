// npm test: every check of the project, two at a time, and one plain closing line.
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { runnerImport } from 'vite';

const results = 'test-results/counts';
rmSync('test-results', { recursive: true, force: true });
mkdirSync(results, { recursive: true });
const bin = (name) => join('node_modules', '.bin', name);

/** One check that passes or fails as a whole. */
const check = (name, command, ...args) => ({ name, command: bin(command), args, count: whole });

/** A vitest run, counted test by test. */
const vitest = (name, ...projects) => {
  const file = `${results}/${name.replaceAll(' ', '-')}.json`;
  const args = ['run', ...projects.flatMap((p) => ['--project', p])];
  args.push('--reporter=default', '--reporter=json', `--outputFile.json=${file}`);
  return { name, command: bin('vitest'), args, count: (ok) => counted(ok, file, fromVitest) };
};

const build = {
  name: 'build',
  command: process.execPath,
  args: ['scripts/build.mjs'],
  lines: 1, // any further line is a warning
  count: whole,
};

const e2e = {
  name: 'end-to-end',
  needs: build,
  command: bin('playwright'),
  args: ['test', '--reporter=list,json'],
  env: { PLAYWRIGHT_JSON_OUTPUT_NAME: `${results}/e2e.json` },
  count: (ok) => counted(ok, `${results}/e2e.json`, fromPlaywright),
};

const strict = ['--tsgo', '--tsconfig', './tsconfig.json', '--fail-on-warnings'];
const types = check('types', 'svelte-check', ...strict);
const lint = check('lint', 'eslint', '.', '--max-warnings', '0');
const typedLint = check('lint with types', 'oxlint', '--max-warnings', '0');
const format = {
  ...check('format', 'prettier', '--check', '.', '--no-cache', '--log-level', 'warn'),
  env: { PRETTIER_EXPERIMENTAL_CLI: '1' }, // the same formatter with a third less work around it
};
const unused = check('unused code', 'knip', '--no-progress');
const unit = vitest('unit', 'unit', 'unit-elsewhere');
const built = { ...vitest('built', 'built'), needs: build };
const browser = vitest('browser', 'browser');

const { findChrome, noChrome } = (await runnerImport('./test/chrome.ts')).module;
const chrome = findChrome();
if (!chrome && process.env.CI) throw new Error(noChrome);
const pages = chrome ? [e2e, browser] : [];
// Two at a time, the longest first: a third only made the two cores of a small machine wait for each other.
const steps = [build, unit, ...pages, built, types, lint, format, typedLint, unused];

const total = { passed: 0, failed: 0, skipped: 0 };
await Promise.all([work(), work()]);
if (!chrome) console.log(`\nLeft out: the browser and end-to-end tests. ${noChrome}`);
console.log(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;

/** Takes one step after the other until none is left. */
async function work() {
  for (let step = steps.shift(); step; step = steps.shift()) {
    await step.needs?.done;
    await (step.done = take(step));
  }
}

async function take(step) {
  const started = performance.now();
  const { code, output } = await run(step);
  const quiet = !step.lines || output.trim().split('\n').length <= step.lines;
  const count = step.count(code === 0 && quiet);
  for (const key of Object.keys(total)) total[key] += count[key];
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const { passed, failed, skipped } = count;
  if (failed > 0 || code !== 0) console.log(`\n----- ${step.name} -----\n${output.trim()}\n`);
  console.log(
    `${step.name}: ${passed} passed, ${failed} failed, ${skipped} skipped (${seconds} s)`,
  );
}

function run({ command, args, env }) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { env: { ...process.env, ...env } });
    let output = '';
    child.stdout.on('data', (data) => (output += data));
    child.stderr.on('data', (data) => (output += data));
    child.on('error', (error) => resolve({ code: 1, output: error.message }));
    child.on('close', (code) => resolve({ code, output }));
  });
}

function whole(ok) {
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 };
}

/** Counts from a report; a run that failed without a failed test (or a report) counts as one. */
function counted(ok, file, read) {
  let count = { passed: 0, failed: 0, skipped: 0 };
  try {
    count = read(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    ok = false;
  }
  if (!ok && count.failed === 0) count.failed = 1;
  return count;
}

function fromVitest(report) {
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = report;
  return {
    passed: numPassedTests,
    failed: numFailedTests,
    skipped: numPendingTests + numTodoTests,
  };
}

function fromPlaywright({ stats }) {
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: stats.skipped };
}
