/** Bounds on workbooks: far above a questionnaire of 700 criteria, far below what hurts. */

const MEGABYTE = 1024 * 1024;

/** Of the file as it lies on the disk; people paste scans into workbooks. */
export const MAX_WORKBOOK_BYTES = 32 * MEGABYTE;

export const MAX_ENTRIES = 2000;

/** Of one part and of all parts that are opened, counted while they are inflated. */
export const MAX_PART_BYTES = 10 * MEGABYTE;
export const MAX_INFLATED_BYTES = 32 * MEGABYTE;

/** Deflate reaches 1032; the tables of honest programs stay below 100. Small parts are free to repeat themselves. */
export const MAX_RATIO = 250;
export const RATIO_FREE_BYTES = 2 * MEGABYTE;

export const MAX_SHEETS = 120;
export const MAX_ROWS = 20_000;
export const MAX_COLUMNS = 400;
/** Of what one cell says, with all its markup; Excel keeps 32,767 characters. */
export const MAX_CELL_BYTES = 512 * 1024;
/** Of all sheets together, counting only cells that say something. */
export const MAX_CELLS = 250_000;

/** Tags of what cells share, and their size: each becomes some objects while it is read. */
export const MAX_SHARED_TAGS = 250_000;
export const MAX_SHARED_BYTES = 8 * MEGABYTE;
export const MAX_TAG_BYTES = 64 * 1024;
export const MAX_STYLES_BYTES = 4 * MEGABYTE;
/** The reader goes through both once for each sheet. */
export const MAX_SHARED_WORK = 64 * MEGABYTE;
