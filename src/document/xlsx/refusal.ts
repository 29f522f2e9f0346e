/** Why a workbook is not read any further. */
import type { Issue, IssueCode } from '../../model/issue.ts';

export type RefusalCode = Extract<IssueCode, `workbook-${string}`>;

/** Thrown below `readWorkbook` and caught there: a package that is hostile or broken in one place is not read in others. */
export class Refusal extends Error {
  readonly code: RefusalCode;
  readonly params: Issue['params'];

  constructor(code: RefusalCode, params: Issue['params'] = {}) {
    super(code);
    this.name = 'Refusal';
    this.code = code;
    this.params = params;
  }
}

/** More of something than is read. */
export function tooLarge(what: Bounded, found: number, limit: number): Refusal {
  return new Refusal('workbook-too-large', { what, found, limit });
}

/** What has a bound; sentences have a word for each. */
export type Bounded =
  | 'bytes'
  | 'parts'
  | 'part-bytes'
  | 'inflated-bytes'
  | 'ratio'
  | 'sheets'
  | 'rows'
  | 'columns'
  | 'cells'
  | 'cell-bytes'
  | 'shared-tags'
  | 'tag-bytes'
  | 'shared-bytes';

/** What a package is not; sentences say it in words. */
export type WhyNot = 'no-zip' | 'damaged' | 'opendocument' | 'no-workbook' | 'no-sheets';

export function notReadable(why: WhyNot): Refusal {
  return new Refusal('workbook-not-readable', { why });
}

export function unsafe(why: 'doubles' | 'overlap' | 'document-type'): Refusal {
  return new Refusal('workbook-unsafe', { why });
}
