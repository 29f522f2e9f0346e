/** Bounds on what is read; far above any honest file, far below what hurts. */

/**
 * Some 1,400 criteria in three languages, or a roster of 40,000 agencies. Every fault of a file of this size is found and
 * placed in seconds and within Node's default memory.
 */
export const MAX_BYTES = 8 * 1024 * 1024;

/** Nesting of lists and maps. */
export const MAX_DEPTH = 32;

/** Faults of the grammar after which a file is not read any further: by then it is not a file of ours. */
export const MAX_GRAMMAR_FAULTS = 10_000;

/**
 * Characters up to which the `yaml` package is asked for all errors of the syntax at once. It needs up to eight seconds
 * and a gigabyte for a megabyte of garbage; above this the first error is all that is said.
 */
export const MAX_EXPLAINED = 200_000;
