/** What each item of a check-list is worth. */
import type { Checks } from '../model/criterion.ts';

export interface ItemWorth {
  readonly id: string;
  readonly worth: number;
}

/** An item that is only a title is worth 1. */
export function itemWorths({ items }: Checks): ItemWorth[] {
  return Object.entries(items).map(([id, item]) => ({
    id,
    worth: typeof item === 'object' && 'title' in item ? item.worth : 1,
  }));
}
