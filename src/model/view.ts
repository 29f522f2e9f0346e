/** The sources from which the same tree is scored. Apart from the schemas, so that help can name them without loading zod. */
export const VIEWS = ['claimed', 'supported', 'appraised', 'effective'] as const;
export type View = (typeof VIEWS)[number];

/** Whose answers are given: the agency's own, or the assessor's beside them. */
export const SIDES = ['claimed', 'appraised'] as const;
export type Side = (typeof SIDES)[number];
