/** Thrown by the library's functions when an input is faulty; carries every fault as data. */
import type { Issue, Read } from '../model/issue.ts';

export class InputError extends Error {
  readonly issues: readonly Issue[];

  constructor(issues: readonly Issue[]) {
    const [first] = issues;
    const place = first?.position === undefined ? '' : `:${first.position.line}:${first.position.column}`;
    super(first === undefined ? 'The input is faulty' : `${first.file}${place} ${first.code}`);
    this.name = 'InputError';
    this.issues = issues;
  }
}

/** The value, or an `InputError` with every reason why there is none. */
export function valueOf<T>(read: Read<T>): T {
  if (!read.ok) throw new InputError(read.issues);
  return read.value;
}
