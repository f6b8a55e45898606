// npm run screenshots: draws the pictures in docs/screenshots/ anew; those that look as before stay the same.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withFewColours } from './few-colours.mjs';

const folder = 'docs/screenshots';
const playwright = join('node_modules', '.bin', 'playwright');
const { status } = spawnSync(playwright, ['test', 'pictures', '--update-snapshots=all'], {
  stdio: 'inherit',
});
for (const name of readdirSync(folder).filter((file) => file.endsWith('.png'))) {
  const file = join(folder, name);
  const bytes = readFileSync(file);
  const fewer = withFewColours(bytes);
  if (fewer !== bytes) writeFileSync(file, fewer);
}
process.exitCode = status ?? 1;
