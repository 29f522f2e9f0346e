/**
 * Properties draw the same cases in every run, so that a change is judged by what it changes. `THANG_TEST_SEED=any`
 * draws others, `THANG_TEST_SEED=<number>` those of a run that failed; `THANG_TEST_SHRINK=no` stops at the first failure.
 */
import fc from 'fast-check';

const wanted = process.env['THANG_TEST_SEED'] ?? '20261123';

fc.configureGlobal({
  ...(wanted !== 'any' && { seed: Number(wanted) }),
  endOnFailure: process.env['THANG_TEST_SHRINK'] === 'no',
});
