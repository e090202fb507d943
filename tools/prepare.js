// Builds what npm installs from a git address: nothing built is committed.
import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));
const { npm_config_global, npm_execpath, ...env } = process.env;

function hasBuilder() {
  try {
    createRequire(import.meta.url).resolve('esbuild');
    return true;
  } catch {
    return false;
  }
}

// For a global install npm prepares a git address without its development packages, which its own `global`
// setting keeps out. Anywhere else their absence was asked for (`--omit=dev`).
if (!hasBuilder() && npm_config_global === 'true' && npm_execpath !== undefined) {
  const args = [npm_execpath, 'ci', '--include=dev', '--ignore-scripts', '--no-audit', '--no-fund'];
  execFileSync(process.execPath, args, { cwd: root, env, stdio: ['ignore', 'ignore', 'inherit'] });
}
if (hasBuilder()) await import('./build.js');
