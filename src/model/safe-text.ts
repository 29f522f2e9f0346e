/** Texts from files may carry characters that move a terminal's cursor or turn its text around; they become visible. */

/** C0 and C1 controls, and the embeddings, overrides and isolates of bidirectional text. Joiners stay: Persian needs them. */
const UNSAFE = /[\u0000-\u0008\u000A-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\u061C\u200E\u200F]/gu;

/** Tabs stay; a line end becomes visible too, so that no text can write a line of its own. */
export function safeText(text: string): string {
  return text.replaceAll(UNSAFE, (character) => `\\u${character.codePointAt(0)?.toString(16).padStart(4, '0') ?? ''}`);
}
