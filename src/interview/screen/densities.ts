/** How much of a question is drawn: what is given up, one after the other, until everything fits. */

export interface Density {
  readonly guidance: boolean;
  /** Every answer with its whole descriptor, not only the one under the cursor. */
  readonly allInFull: boolean;
  readonly blankLines: boolean;
  readonly evidence: 'full' | 'titles' | 'line';
  /** Lines of a note or a list of evidence. */
  readonly prose: number;
  /** Place and dimension. */
  readonly where: boolean;
  readonly keys: 'all' | 'few';
}

const ROOMY: Density = {
  guidance: true,
  allInFull: true,
  blankLines: true,
  evidence: 'full',
  prose: 6,
  where: true,
  keys: 'all',
};

/** Every answer but one on one line. */
const NORMAL: Density = { ...ROOMY, guidance: false, allInFull: false };

const TIGHT: Density = { ...NORMAL, prose: 1, evidence: 'titles', blankLines: false };

/** Where even this does not fit, lines are left out. */
export const TIGHTEST: Density = { ...TIGHT, evidence: 'line', where: false, keys: 'few' };

/** From a large window to a small one. */
export const DENSITIES: readonly Density[] = [
  ROOMY,
  { ...ROOMY, guidance: false },
  NORMAL,
  { ...NORMAL, prose: 2 },
  { ...NORMAL, prose: 1, evidence: 'titles' },
  TIGHT,
  { ...TIGHT, keys: 'few' },
  { ...TIGHT, keys: 'few', evidence: 'line' },
  TIGHTEST,
];
