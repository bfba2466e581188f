// Every runner adds its counts to one file, named by SAMENSPEL_COUNTS, so that the test command can end with one line.
import { appendFileSync, readFileSync } from 'node:fs';

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

export const zero = () => ({ passed: 0, failed: 0, skipped: 0 });

/** @param {Counts} counts */
export const line = ({ passed, failed, skipped }) => `${passed} passed, ${failed} failed, ${skipped} skipped`;

/** @param {Counts} counts */
export function publish(counts) {
  const file = process.env.SAMENSPEL_COUNTS;
  if (file) appendFileSync(file, `${JSON.stringify(counts)}\n`);
  else process.stdout.write(`${line(counts)}\n`);
}

/** The sum of what the runners published. @returns {Counts} */
export function total(file) {
  const sum = zero();
  for (const row of readFileSync(file, 'utf8').split('\n').filter(Boolean)) {
    const counts = JSON.parse(row);
    for (const key of Object.keys(sum)) sum[key] += counts[key];
  }
  return sum;
}

function addSuite(counts, suite) {
  for (const test of suite.tests) {
    if (test.skipped) counts.skipped++;
    else if (test.passed) counts.passed++;
    else counts.failed++;
  }
  for (const inner of suite.suites) addSuite(counts, inner);
}

/** Counts what @web/test-runner ran: each test once per browser; a file that did not get to its tests is one failure. */
export function wtrCounts() {
  return {
    stop({ sessions }) {
      const counts = zero();
      for (const session of sessions) {
        const before = counts.failed;
        if (session.testResults) addSuite(counts, session.testResults);
        if (!session.passed && counts.failed === before) counts.failed++;
      }
      publish(counts);
    },
  };
}
