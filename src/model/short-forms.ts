/** Options and items of check-lists in their long form; a file may give an option's value, or an item's title, alone. */
import type { CheckItem, Checks, Option, Options } from './criterion.ts';

/** A bare number is the value of an option without a title. */
export function longOption(option: Options[string]): Option {
  return typeof option === 'number' ? { value: option, 'note-required': false } : option;
}

/** A bare title is an item that is worth 1. */
export function longItem(item: Checks['items'][string]): CheckItem {
  return typeof item === 'object' && 'title' in item ? item : { title: item, worth: 1 };
}
