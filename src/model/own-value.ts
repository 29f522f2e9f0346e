/** A map whose keys come from a file: an id such as `toString` must not find what every object has. */

/** What the map itself says under this key. */
export function ownValue<T>(map: Readonly<Record<string, T>> | null | undefined, key: string): T | undefined {
  return map !== null && map !== undefined && Object.hasOwn(map, key) ? map[key] : undefined;
}
