/** The difference of two figures without the noise of binary subtraction: 3 − 2.86 is 0.14. For showing, never for deciding. */
export function subtractDecimals(a: number, b: number): number {
  return Number((a - b).toFixed(12));
}
