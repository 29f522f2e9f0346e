/** The comments of a resolved rubric: at each place that an overlay changed, what it was and why it was changed. */
import type { RubricChange } from '../../model/rubric-change.ts';
import type { Rubric } from '../../model/rubric.ts';
import { inLocale } from '../../model/text.ts';
import { valueText } from '../digest/describe-changes.ts';
import type { Reader } from '../digest/reader.ts';
import { safeText } from '../text/safe-text.ts';

export interface ChangeComment {
  /** Keys and indices from the top of the rubric's plain value. */
  readonly path: readonly (string | number)[];
  readonly text: string;
}

/** One comment a change, but for changes of what a later overlay dropped; `value` is the plain value of `rubric`. */
export function changeComments(
  rubric: Rubric,
  value: unknown,
  changes: readonly RubricChange[],
  reader: Reader,
): ChangeComment[] {
  const paths = new Map(nodePaths(value, []));
  const bases = new Map(editionsOf(rubric).map((edition, index, all) => [edition, all[index + 1] ?? '']));
  return changes.flatMap((change) => {
    const path = placeOf(change, paths);
    const base = bases.get(change.overlay) ?? '';
    return path === undefined ? [] : [{ path, text: safeText(commentText(change, base, reader)) }];
  });
}

/** What stands at the top: nobody should edit what is made from something else. */
export function resolvedHead(rubric: Rubric, { messages }: Reader): string {
  const [overlay = '', ...bases] = editionsOf(rubric);
  return messages.changes.made({ overlay, base: bases.join(', ') });
}

function editionsOf(rubric: Rubric): string[] {
  return [`${rubric.id}@${rubric.version}`, ...(rubric['derived-from'] ?? [])];
}

function commentText(change: RubricChange, base: string, reader: Reader): string {
  const because = inLocale(change.because ?? undefined, reader.locale);
  const said = whatText(change, base, reader);
  return because === '' ? said : `${said}. ${because}`;
}

function whatText({ what, node, key, from, to }: RubricChange, base: string, reader: Reader): string {
  const { changes } = reader.messages;
  const before = valueText(from, reader);
  const name = key.join('.');
  if (what === 'added') return changes.nodeAdded({ base });
  if (what === 'dropped' && node === null) return `${changes.isRemoved({ key: name, before })}. ${changes.orphaned()}`;
  if (what === 'dropped') return changes.nodeDropped({ base, title: before, id: node ?? '' });
  if (from === null) return changes.isNew({ key: name });
  return to === null ? changes.isRemoved({ key: name, before }) : changes.wasBefore({ key: name, before });
}

type NodePath = readonly [id: string, path: ChangeComment['path']];

/** What is no longer there is told where it would be: at the node that had it. */
function placeOf(
  { what, node, parent, key, to }: RubricChange,
  paths: ReadonlyMap<string, ChangeComment['path']>,
): ChangeComment['path'] | undefined {
  const owner = what === 'dropped' ? parent : node;
  if (owner === null) return atTop(what, key, to);
  const path = paths.get(owner);
  return path === undefined || to === null ? path : [...path, ...key];
}

function atTop(what: RubricChange['what'], key: readonly string[], to: unknown): ChangeComment['path'] {
  const [list = '', index] = key;
  if (what === 'dropped') return key.length === 0 ? ['dimensions'] : key;
  if (what === 'added') return [list, Number(index)];
  return to === null ? [] : key;
}

/** Of every node of a plain rubric. */
function nodePaths(value: unknown, path: ChangeComment['path']): NodePath[] {
  const lists = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>;
  return ['criteria', 'dimensions'].flatMap((key) => {
    const list: unknown = lists[key];
    if (!Array.isArray(list)) return [];
    return list.flatMap((node: { readonly id: string }, index): NodePath[] => {
      const here = [...path, key, index];
      return [[node.id, here], ...nodePaths(node, here)];
    });
  });
}
