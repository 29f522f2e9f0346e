/** A score as a bar of ten blocks: unlike a chart, it shows wherever Markdown does, in either direction of writing. */
const CELLS = 10;

/** Never fuller than the score is: a block stands only when it is earned. */
export function meter(score: number | null, { min, max }: { readonly min: number; readonly max: number }): string {
  if (score === null || max <= min) return '';
  // The ninth digit forgives the binary: 3 of 5 is six blocks, not five.
  const earned = Number((((score - min) / (max - min)) * CELLS).toFixed(9));
  const full = Math.min(CELLS, Math.max(0, Math.floor(earned)));
  return '█'.repeat(full) + '░'.repeat(CELLS - full);
}
