/** Bounds on what is read; far above any honest file, far below what hurts. */

/**
 * Some 700 criteria with five descriptors in three languages, or a roster of 20,000 agencies. The worst file of this
 * size, all of it faults, takes about eight seconds and a gigabyte.
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
