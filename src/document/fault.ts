/** A fault before it has a position: the path in the value that it speaks of. */
import type { IssueCode } from '../model/issue.ts';

export type Path = readonly (string | number)[];

export interface Fault {
  readonly code: IssueCode;
  readonly path: Path;
  /** Point at the key itself instead of its value: unknown and misspelt keys. */
  readonly atKey?: boolean;
  readonly severity?: 'error' | 'warning';
  readonly params?: Readonly<Record<string, string | number>>;
  readonly suggestion?: string | undefined;
}
