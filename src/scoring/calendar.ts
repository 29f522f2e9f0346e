/** Days without clock or time zone. A day is its ISO text, so days compare as texts do. */

const DAY = 86_400_000;
const DURATION = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?$/;

/** The day `duration` (ISO 8601: years, months, weeks, days) after `day`. The 31st of a shorter month is its last day. */
export function dayAfter(day: string, duration: string): string {
  const [years = 0, months = 0, weeks = 0, days = 0] = (DURATION.exec(duration) ?? [])
    .slice(1)
    .map((part) => Number(part ?? 0));
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const monthIndex = (year + years) * 12 + (month - 1) + months;
  const [targetYear, targetMonth] = [Math.floor(monthIndex / 12), monthIndex % 12];
  const targetDate = Math.min(date, daysInMonth(targetYear, targetMonth));
  const later = weeks * 7 + days;
  if (later === 0) return isoDay(targetYear, targetMonth, targetDate);
  const end = new Date(Date.UTC(targetYear, targetMonth, targetDate) + later * DAY);
  return isoDay(end.getUTCFullYear(), end.getUTCMonth(), end.getUTCDate());
}

function daysInMonth(year: number, month: number): number {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month] ?? 31;
}

function isoDay(year: number, month: number, date: number): string {
  // Beyond the year 9999 ISO texts no longer compare; nothing that far ends in our lifetime.
  if (year > 9999) return '9999-12-31';
  return `${pad(year, 4)}-${pad(month + 1, 2)}-${pad(date, 2)}`;
}

function pad(value: number, length: number): string {
  return String(value).padStart(length, '0');
}
