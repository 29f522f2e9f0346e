/** A moment for people: `2026-11-23T08:05:12.345Z` → `2026-11-23 08:05 UTC`. */

/** To the minute, in the zone that it was noted in; anything else stays as it is. */
export function sayMoment(at: string): string {
  const [, day, time, zone] = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)[\d:.]*(Z|[+-]\d\d:\d\d)$/.exec(at) ?? [];
  return day === undefined ? at : `${day} ${time ?? ''} UTC${zone === 'Z' ? '' : (zone ?? '')}`;
}
