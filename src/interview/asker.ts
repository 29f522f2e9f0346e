/** Whoever asks for a text or a choice outside the questions of the rubric: a screen, or plain lines. */
export interface Asker {
  /** One line; null where it was left, or the input ended. */
  readonly text: (asked: {
    readonly prompt: string;
    readonly initial: string;
    readonly faultOf: (text: string) => string;
  }) => Promise<string | null>;
  readonly pick: <T>(
    prompt: string,
    rows: readonly { readonly key: string; readonly name: string; readonly value: T }[],
  ) => Promise<T | null>;
}
