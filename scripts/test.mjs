// npm test: everything that is checked, from a fresh clone. Ends with one line "N passed, N failed, N skipped".
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { requireNode } from './lib/project.mjs';
import { install } from './lib/set-up.mjs';

requireNode();
await install();
// Only now are the tools there that the steps are made of.
const { stepsOf } = await import('./lib/steps.mjs');

const reports = mkdtempSync(join(tmpdir(), 'lagesbild-reports-'));
const total = { passed: 0, failed: 0, skipped: 0 };
const summary = [];
for (const step of stepsOf(reports)) {
  console.log(`\n══ ${step.title}`);
  const start = performance.now();
  const counts = await step.run();
  const seconds = `${((performance.now() - start) / 1000).toFixed(1)} s`;
  summary.push(
    `${counts.failed === 0 ? '✓' : '✗'} ${step.title}: ${sentence(counts)} (${seconds})`,
  );
  total.passed += counts.passed;
  total.failed += counts.failed;
  total.skipped += counts.skipped;
}
rmSync(reports, { recursive: true });

console.log(`\n══ Summary\n${summary.map((line) => `  ${line}`).join('\n')}\n`);
console.log(sentence(total));
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;

function sentence(/** @type {{ passed: number, failed: number, skipped: number }} */ counts) {
  return `${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`;
}
