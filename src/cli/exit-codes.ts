/** The one table of exit codes: help, documents and tests are made from it. */
export const EXIT = { ok: 0, gateFailed: 1, couldNotRun: 2, someFailed: 3, bug: 70, interrupted: 130 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

export const EXIT_MEANINGS: Readonly<Record<ExitCode, string>> = {
  0: 'ran, and every gate passed',
  1: 'ran, and a gate failed',
  2: 'could not run: usage, configuration, rubric or an output that cannot be written',
  3: 'ran, but some inputs could not be scored; each is named, and a failed gate outranks this',
  70: 'a bug in thang',
  130: 'interrupted',
};

/** A failed gate outranks inputs that failed; nothing outranks both into 0. */
export function exitCodeFor({
  gateFailed,
  someFailed,
}: {
  readonly gateFailed: boolean;
  readonly someFailed: boolean;
}): ExitCode {
  if (gateFailed) return EXIT.gateFailed;
  return someFailed ? EXIT.someFailed : EXIT.ok;
}
