/**
 * A program that saves answers one after the other and says which of them it was told are saved: for tests that end it at
 * any moment. Arguments: the file, the number of the first answer, and how many; each answer is a note with its number.
 */
import { writeSync } from 'node:fs';
import { openSession } from '../../src/api/open-session.ts';
import type { AnswerChange } from '../../src/model/answer-change.ts';

const [file = '', first = '0', count = 'Infinity'] = process.argv.slice(2);
const opened = await openSession(file, {
  who: 'Lan',
  command: 'test',
  now: () => new Date().toISOString(),
  isWritten: true,
});
if (!opened.ok) {
  say(`refused ${opened.issues.map(({ code, params }) => `${code} ${params['detail'] ?? ''}`).join(' ')}`);
} else {
  say('open');
  const ids = opened.value.rubric.rubric.dimensions.flatMap(({ criteria = [] }) => criteria.map(({ id }) => id));
  for (let number = Number(first); number < Number(first) + Number(count); number += 1) {
    const outcome = await opened.value.save([changeOf(number, ids)]);
    const why = outcome.status === 'saved' ? [] : outcome.issues.map(({ params }) => params['detail'] ?? '');
    say([outcome.status, number, ...why].join(' '));
  }
  await opened.value.close();
}

/** Short and long ones, and evidence that comes and goes, so that files of all lengths are replaced. */
function changeOf(number: number, ids: readonly string[]): AnswerChange {
  const criterion = ids[number % ids.length] ?? '';
  const padding = number % 3 === 0 ? '\nmore'.repeat(number % 400) : '';
  return { criterion, instance: null, set: { claimed: number % 6, note: `${number}${padding}` } };
}

/** At once: what is only buffered dies with the process. */
function say(line: string): void {
  writeSync(1, `${line}\n`);
}
