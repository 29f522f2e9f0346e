/** Text inside XML that is written by hand. */

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

export function escapeXml(text: string): string {
  return text.replaceAll(/[&<>"']/gu, (character) => ENTITIES[character] ?? character);
}

export function unescapeXml(text: string): string {
  const characters = Object.entries(ENTITIES);
  return text
    .replaceAll(/&#x([0-9A-Fa-f]+);/gu, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16)))
    .replaceAll(
      /&(?:amp|lt|gt|quot|apos);/gu,
      (entity) => characters.find(([, known]) => known === entity)?.[0] ?? entity,
    );
}

export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
