// The import rules, and the proof that they would notice: each is broken once in a scratch copy of the layout.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { inRoot, lockedNode, root, tools } from './project.mjs';

const CONFIG = inRoot('.dependency-cruiser.mjs');
const MODULES = 'apps/server/src/modules';

/** One forbidden import for each rule: rule → importing file, what it imports. */
const planted = {
  'no-cycles': ['packages/db/src/one.ts', './two.ts'],
  'everything-resolves': ['apps/web/src/lib/lost.ts', './nowhere.ts'],
  'tests-stay-out-of-the-program': [`${MODULES}/plans/plans.ts`, '../../testing/server.ts'],
  'domain-is-pure': ['packages/domain/src/risk/level.ts', 'node:fs'],
  'db-knows-the-domain-only': ['packages/db/src/client.ts', '../../demo/src/index.ts'],
  'demo-knows-domain-and-db-only': [
    'packages/demo/src/load.ts',
    '../../../apps/server/src/main.ts',
  ],
  'demo-is-loaded-at-the-root-only': [
    `${MODULES}/plans/demo.ts`,
    '../../../../../packages/demo/src/index.ts',
  ],
  'platform-knows-no-module': ['apps/server/src/platform/context.ts', '../modules/plans/index.ts'],
  'modules-meet-at-the-index': [`${MODULES}/plans/inside.ts`, '../indicators/secret.ts'],
  'auth-and-audit-stand-alone': [`${MODULES}/auth/sign-in.ts`, '../plans/index.ts'],
  'resolvers-hold-no-sql': [`${MODULES}/plans/resolvers.ts`, 'drizzle-orm'],
  'resolvers-stay-in-their-module': [`${MODULES}/indicators/resolvers.ts`, '../plans/index.ts'],
  'use-cases-hold-no-sql': [`${MODULES}/plans/close-risk.ts`, 'pg'],
  'use-cases-know-no-graphql': [`${MODULES}/plans/assess-risk.ts`, 'graphql'],
  'repositories-only-query': [`${MODULES}/plans/repository.ts`, './close-risk.ts'],
  'web-speaks-to-the-api-only': [
    'apps/web/src/lib/client.ts',
    '../../../../packages/db/src/client.ts',
  ],
  'ui-and-lib-are-the-ground-floor': ['apps/web/src/ui/button.tsx', '../features/plans/card.tsx'],
  'ui-knows-no-graphql': ['apps/web/src/ui/chart.tsx', '@apollo/client'],
  'features-do-not-meet': ['apps/web/src/features/indicators/list.tsx', '../plans/card.tsx'],
  'features-know-no-route': ['apps/web/src/features/plans/card.tsx', '../../routes/start/page.tsx'],
  'routes-know-no-app': ['apps/web/src/routes/start/page.tsx', '../../app/router.tsx'],
};

/** @returns {{ passed: number, failed: number, skipped: number }} */
export function checkBoundaries() {
  const real = cruise(root, ['apps', 'packages', 'e2e'], 'err-long');
  process.stdout.write(real.output);
  const unnoticed = unnoticedViolations();
  for (const rule of unnoticed)
    console.error(`The rule ${rule} did not notice an import it forbids.`);
  const failed = (real.status === 0 ? 0 : 1) + unnoticed.length;
  return { passed: 1 + Object.keys(planted).length - failed, failed, skipped: 0 };
}

/** The rules that stay silent about the import planted for them; also every rule nothing was planted for. */
function unnoticedViolations() {
  const scratch = realpathSync(mkdtempSync(join(tmpdir(), 'lagesbild-boundaries-')));
  try {
    for (const [file, target] of Object.values(planted))
      plant(scratch, String(file), String(target));
    plant(scratch, 'packages/db/src/two.ts', './one.ts');
    for (const folder of ['apps/server', 'apps/web']) {
      symlinkSync(inRoot(`${folder}/node_modules`), join(scratch, folder, 'node_modules'));
    }
    const { output } = cruise(scratch, ['apps', 'packages'], 'json');
    /** @type {{ rule: { name: string }, from: string }[]} */
    const violations = JSON.parse(output).summary.violations;
    const rules = new Set(JSON.parse(output).summary.ruleSetUsed.forbidden.map(nameOf));
    return [...new Set([...rules, ...Object.keys(planted)])].filter((rule) => {
      const file = planted[/** @type {keyof typeof planted} */ (rule)]?.[0];
      return !violations.some(
        (violation) => violation.rule.name === rule && violation.from === file,
      );
    });
  } finally {
    rmSync(scratch, { recursive: true });
  }
}

const nameOf = (/** @type {{ name: string }} */ rule) => rule.name;

/** Writes a file with one import, adding to what is there, and an empty file at the other end of it. */
function plant(
  /** @type {string} */ scratch,
  /** @type {string} */ file,
  /** @type {string} */ target,
) {
  write(join(scratch, file), `import '${target}';\nexport const kept: string = '';\n`);
  if (target.startsWith('.') && target !== './nowhere.ts') {
    write(join(scratch, dirname(file), target), '');
  }
}

function write(/** @type {string} */ path, /** @type {string} */ text) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text, { flag: 'a' });
}

function cruise(
  /** @type {string} */ cwd,
  /** @type {string[]} */ folders,
  /** @type {string} */ type,
) {
  const args = [tools.depcruise, ...folders, '--config', CONFIG, '--output-type', type];
  const { status, stdout, stderr } = spawnSync(lockedNode, args, {
    cwd,
    encoding: 'utf8',
    maxBuffer: 100e6,
  });
  if (stderr) console.error(stderr);
  return { status, output: stdout };
}
