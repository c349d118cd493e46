// Generates the contract (apps/server/schema.graphql) and both sides' types.
//   node scripts/codegen.mjs           all of it
//   node scripts/codegen.mjs --check   types; fails if the committed contract is not what the SDL prints
//   node scripts/codegen.mjs --web     only what the web build needs, from the committed contract
import { spawnSync } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inRoot, lockedNode, root } from './lib/project.mjs';

const CONTRACT = 'apps/server/schema.graphql';

if (process.features.typescript) {
  process.exitCode = await main(new Set(process.argv.slice(2))).catch((error) => {
    console.error(error.message);
    return 1;
  });
} else {
  // The configurations are TypeScript, which an older Node cannot read.
  const again = [fileURLToPath(import.meta.url), ...process.argv.slice(2)];
  process.exitCode = spawnSync(lockedNode, again, { stdio: 'inherit' }).status ?? 1;
}

/** @param {Set<string>} flags */
async function main(flags) {
  process.chdir(root);
  let stale = false;
  if (!flags.has('--web')) {
    const { default: server } = await import('../codegen.server.ts');
    const files = await run(server);
    const printed = files.find(({ filename }) => filename === CONTRACT)?.content ?? '';
    stale =
      flags.has('--check') &&
      printed !== (await readFile(inRoot(CONTRACT), 'utf8').catch(() => ''));
    await save(stale ? files.filter(({ filename }) => filename !== CONTRACT) : files);
  }
  const { default: web } = await import('../codegen.web.ts');
  await save(await run(web));
  if (stale) {
    console.error(`${CONTRACT} is not what the SDL prints: run "npm run codegen" and commit it.`);
  }
  return stale ? 1 : 0;
}

/** @param {import('@graphql-codegen/cli').CodegenConfig} config */
async function run(config) {
  const { generate } = await import('@graphql-codegen/cli');
  /** @type {{ filename: string, content: string }[]} */
  const files = await generate({ ...config, silent: true }, false);
  return files;
}

/** Leaves files alone that would not change, so that watchers and build stamps stay quiet. */
async function save(/** @type {{ filename: string, content: string }[]} */ files) {
  for (const { filename, content } of files) {
    const path = inRoot(filename);
    if ((await readFile(path, 'utf8').catch(() => undefined)) === content) continue;
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, content);
  }
}
