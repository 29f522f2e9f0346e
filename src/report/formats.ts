/** The names of every format that a result can be written in; apart from the reports, so that help loads none of them. */
export const FORMATS = ['text', 'json', 'csv', 'markdown', 'xlsx'] as const;
export type Format = (typeof FORMATS)[number];

/** Formats whose bytes no terminal can show. */
export const BINARY_FORMATS: ReadonlySet<Format> = new Set(['xlsx']);
