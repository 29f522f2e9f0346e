/** How long: ISO 8601 in whole years, months, weeks and days. Apart from the schemas, so that help loads without them. */

/** `P2Y`, `P18M`, `P1Y6M`, `P90D`; no times, for evidence counts by days. */
export const DURATION = /^P(?=\d)(?:\d{1,4}Y)?(?:\d{1,4}M)?(?:\d{1,4}W)?(?:\d{1,5}D)?$/;
