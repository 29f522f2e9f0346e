/** A score as a bar, with a mark where each level begins. */

/** `value` of null draws an empty bar. Eighth blocks make the end of the bar exact to an eighth of a cell. */
export function drawBar(
  value: number | null,
  range: { readonly min: number; readonly max: number },
  marks: readonly number[],
  cells: number,
): string {
  const share = (at: number): number => Math.min(1, Math.max(0, (at - range.min) / (range.max - range.min || 1)));
  const eighths = value === null ? 0 : Math.floor(share(value) * cells * 8);
  const [full, rest] = [Math.floor(eighths / 8), eighths % 8];
  const bar = [...'█'.repeat(full), ...(rest === 0 ? '' : (PARTS[rest] ?? '')), ...'·'.repeat(cells)].slice(0, cells);
  for (const mark of marks) {
    const cell = Math.ceil(share(mark) * cells);
    if (cell > eighths / 8 && cell < cells) bar[cell] = '│';
  }
  return bar.join('');
}

const PARTS = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'];
