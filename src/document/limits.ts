/** Bounds on what is read; far above any honest file, far below what hurts. */

/** A generous rubric of 2,000 criteria in three languages stays below this. */
export const MAX_BYTES = 16 * 1024 * 1024;

/** Nesting of lists and maps. */
export const MAX_DEPTH = 32;
