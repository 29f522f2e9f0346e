/** A fault of a text itself, before anybody asks what it means: its place is an offset, not a path. */
import type { IssueCode } from '../model/issue.ts';

export interface GrammarFault {
  readonly code: IssueCode;
  readonly start: number;
  readonly end: number;
  readonly params?: Readonly<Record<string, string | number>>;
}

export type Report = (fault: GrammarFault) => void;

/** Thrown inside `document/` only, where reading cannot go on; `parseDocument` makes an issue of it. */
export class Unreadable extends Error {
  readonly fault: GrammarFault;

  constructor(fault: GrammarFault) {
    super(fault.code);
    this.name = 'Unreadable';
    this.fault = fault;
  }
}
