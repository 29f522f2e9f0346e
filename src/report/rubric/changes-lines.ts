/** On a terminal: how a rubric differs from what it extends. */
import type { RubricChange } from '../../model/rubric-change.ts';
import type { Rubric } from '../../model/rubric.ts';
import { describeChanges, turnText, type ChangedPlace } from '../digest/describe-changes.ts';
import { hang, wrap, type Width } from '../text/columns.ts';
import type { RubricPage } from './rubric-text.ts';

/** No line for a plain rubric. */
export function changesLines(
  rubric: Rubric,
  changes: readonly RubricChange[],
  page: RubricPage,
  width: Width,
): string[] {
  const { paint, reader } = page;
  return describeChanges(rubric, changes, reader).flatMap(({ base, places }) => [
    '',
    paint('faint', reader.messages.changes.against({ base })),
    ...places.flatMap((place) => placeLines(place, page, width)),
  ]);
}

function placeLines(place: ChangedPlace, { paint, reader, columns }: RubricPage, width: Width): string[] {
  const { node, title, what, edits, because } = place;
  const id = node === null ? '' : ` (${node})`;
  const whole = what === 'set' ? '' : `: ${reader.messages.changes[what]()}`;
  const indented = (text: string): string[] => wrap(text, columns - 4, width).map((line) => `    ${line}`);
  return [
    ...hang(`${title}${id}${whole}`, '  ', columns, width).map((line) => paint('strong', line)),
    ...edits.flatMap((edit) => indented(`${edit.key}: ${turnText(edit, reader)}`)),
    ...indented(because).map((line) => paint('faint', line)),
  ];
}
