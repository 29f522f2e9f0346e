/** What the readers of YAML and of JSON tell, in the order of the text; offsets are into the decoded text. */
export interface Sink {
  readonly openMap: (start: number) => void;
  readonly openList: (start: number) => void;
  /** The innermost open map or list ends before `end`. */
  readonly close: (end: number) => void;
  readonly key: (key: string, start: number, end: number) => void;
  /** A value that stands nowhere, as after `note:`, has the offset -1. */
  readonly scalar: (value: Scalar, start: number, end: number) => void;
}

export type Scalar = string | number | boolean | null;

export const NOWHERE = -1;
