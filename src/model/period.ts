/** Periods in the order of time. */
import { compareText } from './compare-text.ts';

/** The order of periods as people count them: 9 before 10, 2025 before 2026, 2026-Q1 before 2026-Q2. */
export function comparePeriod(a: string, b: string): number {
  const [left, right] = [runsOf(a), runsOf(b)];
  for (const [index, run] of left.entries()) {
    const other = right[index];
    if (other === undefined) return 1;
    const order = compareRun(run, other);
    if (order !== 0) return order;
  }
  return left.length - right.length || compareText(a, b);
}

/** Digits and other characters by turns. */
function runsOf(period: string): string[] {
  return period.match(/\d+|\D+/g) ?? [];
}

function compareRun(a: string, b: string): number {
  const areNumbers = /^\d/.test(a) && /^\d/.test(b);
  return areNumbers ? Number(a) - Number(b) : compareText(a, b);
}
