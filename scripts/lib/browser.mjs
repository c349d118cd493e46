// Which browser the browser tests drive: a given path, a system Chromium, Playwright's own, or apt as root on Debian.
import { execFileSync, spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { inRoot, lockedNode, tools } from './project.mjs';
import { say } from './set-up.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const DOWNLOAD_PATIENCE_MS = 180_000;
const APT_PATIENCE_MS = 300_000;

/**
 * Path of a Chromium that runs here. Throws, with what to do, if none can be had.
 * @returns {string}
 */
export function findBrowser() {
  const given = process.env.LAGESBILD_CHROMIUM;
  if (given) {
    if (isProgram(given)) return given;
    throw new Error(`LAGESBILD_CHROMIUM pekar på ${given}, men där finns inget program att köra.`);
  }
  const found = onPath() ?? ofPlaywright() ?? fromApt();
  if (found) return found;
  throw new Error(
    'Ingen webbläsare hittades för webbläsartesterna: installera Chromium eller ange en med LAGESBILD_CHROMIUM.',
  );
}

function isProgram(/** @type {string} */ path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function onPath() {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name))).find(isProgram);
}

function ofPlaywright() {
  const { chromium } = createRequire(inRoot('package.json'))('@playwright/test');
  /** @type {string} */
  const path = chromium.executablePath();
  if (!existsSync(path)) {
    say('Hämtar en webbläsare för testerna');
    // The site may be out of reach, where a download would hang for long.
    spawnSync(lockedNode, [tools.playwright, 'install', 'chromium'], {
      timeout: DOWNLOAD_PATIENCE_MS,
      stdio: ['ignore', 'inherit', 'inherit'],
    });
  }
  return existsSync(path) && answers(path) ? path : undefined;
}

/** A downloaded browser may lack libraries of the system. */
function answers(/** @type {string} */ path) {
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0;
}

function fromApt() {
  if (process.getuid?.() !== 0 || !isDebian()) return undefined;
  say('Installerar Chromium med apt');
  /** @type {import('node:child_process').ExecFileSyncOptions} */
  const options = {
    timeout: APT_PATIENCE_MS,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  };
  try {
    execFileSync('apt-get', ['update', '-qq'], options);
    execFileSync(
      'apt-get',
      ['install', '-y', '-qq', '--no-install-recommends', 'chromium'],
      options,
    );
  } catch {
    return undefined;
  }
  return onPath();
}

function isDebian() {
  try {
    return /^ID(_LIKE)?=.*debian/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}
