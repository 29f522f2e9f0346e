/** The part of a rubric's README on how it differs from what it extends; each change with its reason. */
import type { RootContent } from 'mdast';
import type { RubricChange } from '../../model/rubric-change.ts';
import type { Rubric } from '../../model/rubric.ts';
import { describeChanges, turnText, type ChangedPlace, type ChangesAgainst } from '../digest/describe-changes.ts';
import type { Reader } from '../digest/reader.ts';
import { heading, table } from '../markdown/blocks.ts';
import { code, joined, lineBreak, strong, type Phrase } from '../markdown/phrasing.ts';

/** Nothing for a plain rubric; one section for each overlay, where they stand on each other. */
export function changesSection(rubric: Rubric, changes: readonly RubricChange[], reader: Reader): RootContent[] {
  return describeChanges(rubric, changes, reader).flatMap((against) => sectionOf(against, reader));
}

function sectionOf({ base, places }: ChangesAgainst, reader: Reader): RootContent[] {
  const { changes } = reader.messages;
  const columns = [{ title: changes.where() }, { title: changes.what() }, { title: changes.because() }];
  const rows = places.map((place): Phrase[] => [
    place.node === null ? place.title : joined([place.title, code(place.node)], ' '),
    whatPhrase(place, reader),
    place.because,
  ]);
  return [heading(2, changes.against({ base })), ...table(columns, rows, reader.locale)];
}

function whatPhrase({ what, edits }: ChangedPlace, reader: Reader): Phrase {
  if (what !== 'set') return strong(reader.messages.changes[what]());
  return joined(
    edits.map((edit): Phrase => [code(edit.key), ` ${turnText(edit, reader)}`]),
    lineBreak(),
  );
}
