/** Days without clock or time zone. A day is its ISO text, so days compare as texts do. */

const DAY = 86_400_000;
const DURATION = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?$/;

/** The day `duration` (ISO 8601: years, months, weeks, days) after `day`. The 31st of a shorter month is its last day. */
export function dayAfter(day: string, duration: string): string {
  const [years = 0, months = 0, weeks = 0, days = 0] = (DURATION.exec(duration) ?? [])
    .slice(1)
    .map((part) => Number(part ?? 0));
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const monthIndex = year * 12 + (month - 1) + years * 12 + months;
  const [targetYear, targetMonth] = [Math.floor(monthIndex / 12), monthIndex % 12];
  const lastDate = new Date(Date.UTC(targetYear, targetMonth + 1, 0)).getUTCDate();
  const start = Date.UTC(targetYear, targetMonth, Math.min(date, lastDate));
  return isoDay(start + (weeks * 7 + days) * DAY);
}

function isoDay(time: number): string {
  const iso = new Date(time).toISOString();
  // Beyond the year 9999 ISO texts no longer compare; nothing that far ends in our lifetime.
  return iso.startsWith('+') ? '9999-12-31' : iso.slice(0, 10);
}
