/**
 * The code of a row: which criterion, which instance, which item or piece of evidence. It stands in a cell of the row and
 * goes with it wherever it is sorted or copied: `strategy`, `backup@crm`, `open-formats#csv`, `strategy+1`.
 */

export interface RowCode {
  readonly criterion: string;
  /** An id, or the place for a new instance: `~1`; null where the criterion is answered once. */
  readonly instance: string | null;
  readonly item: string | null;
  /** Which piece of evidence, from 1; where none is asked for, the first may stand in the row of the question. */
  readonly piece: number | null;
}

export function writeCode({ criterion, instance, item, piece }: RowCode): string {
  const place = instance === null ? '' : `@${instance}`;
  return `${criterion}${place}${item === null ? '' : `#${item}`}${piece === null ? '' : `+${piece}`}`;
}

/** None of the signs between the parts occurs in an id. Null for a text that is no code. */
export function readCode(text: string): RowCode | null {
  const found = /^([^@#+~\s]+)(?:@(~?[^@#+~\s]+))?(?:#([^@#+~\s]+)|\+(\d{1,4}))?$/u.exec(text);
  if (found === null) return null;
  const [, criterion = '', instance = null, item = null, piece = null] = found;
  return { criterion, instance, item, piece: piece === null ? null : Number(piece) };
}

/** The question that a row belongs to. */
export function questionCode({ criterion, instance }: Pick<RowCode, 'criterion' | 'instance'>): string {
  return writeCode({ criterion, instance, item: null, piece: null });
}

export function isNewInstance(id: string): boolean {
  return id.startsWith('~');
}
