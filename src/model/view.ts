/** The sources from which the same tree is scored. Apart from the schemas, so that help can name them without loading zod. */
export const VIEWS = ['claimed', 'supported', 'appraised', 'effective'] as const;
export type View = (typeof VIEWS)[number];
