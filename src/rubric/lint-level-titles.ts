/** Two levels of one table with the same title: a report that names a level would name two. */
import type { Rubric } from '../model/rubric.ts';
import type { Fault } from '../document/fault.ts';
import { levelTables, type LevelTable } from './level-tables.ts';
import { foldedPhrases } from './folded-phrases.ts';

export function lintLevelTitles(rubric: Rubric): Fault[] {
  return levelTables(rubric).flatMap(lintTable);
}

function lintTable({ levels, path }: LevelTable): Fault[] {
  const seen = new Map<string, number>();
  return levels.flatMap(({ level, title }, index): Fault[] => {
    const keys = foldedPhrases(title).map(({ language, text }) => `${language} ${text}`);
    const other = keys.map((key) => seen.get(key)).find((known) => known !== undefined);
    for (const key of keys) if (!seen.has(key)) seen.set(key, level);
    if (other === undefined) return [];
    return [
      { code: 'level-title-twice', severity: 'warning', path: [...path, index, 'title'], params: { level, other } },
    ];
  });
}
