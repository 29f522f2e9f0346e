/** An ISO 8601 duration as people say it: `P1Y6M` is one year, six months. */
import type { Reader } from '../digest/reader.ts';

/** Evidence without a limit of age says so. */
export function durationText(duration: string | undefined, { messages, figures }: Reader): string {
  const { durations, labels } = messages.markdown;
  if (duration === undefined) return durations.unlimited();
  return [...duration.matchAll(/(\d+)([YMWD])/g)]
    .map(([, count, unit]) => durations[unit as 'Y' | 'M' | 'W' | 'D']({ count: figures.number(Number(count)) }))
    .join(labels.comma);
}
