// What the test runners write about themselves, as counts.
import { readFileSync } from 'node:fs';

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/** @returns {Counts} One check without tests of its own. */
export const oneCheck = (/** @type {boolean} */ isGood) => ({
  passed: isGood ? 1 : 0,
  failed: isGood ? 0 : 1,
  skipped: 0,
});

/**
 * Counts from Vitest's JSON report. A file that could not even be loaded, or an error outside of any test,
 * counts as one failure.
 * @param {string} file @param {number} exitCode
 * @returns {Counts}
 */
export function vitestCounts(file, exitCode) {
  const report = read(file);
  if (!report) return oneCheck(false);
  /** @type {{ status: string, assertionResults: unknown[] }[]} */
  const files = report.testResults;
  const broken = files.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  return settled(
    {
      passed: report.numPassedTests,
      failed: report.numFailedTests + broken.length,
      skipped: report.numPendingTests + report.numTodoTests,
    },
    exitCode,
  );
}

/** @param {string} file @param {number} exitCode @returns {Counts} */
export function playwrightCounts(file, exitCode) {
  const report = read(file);
  if (!report) return oneCheck(false);
  const { expected, flaky, unexpected, skipped } = report.stats;
  return settled({ passed: expected + flaky, failed: unexpected, skipped }, exitCode);
}

/** A runner that failed without a failing test failed all the same; one that ran nothing proved nothing. */
function settled(/** @type {Counts} */ counts, /** @type {number} */ exitCode) {
  const isSilent = counts.failed === 0 && (exitCode !== 0 || counts.passed === 0);
  return isSilent ? { ...counts, failed: 1 } : counts;
}

function read(/** @type {string} */ file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
