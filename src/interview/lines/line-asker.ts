/** Texts and choices asked for in plain lines. */
import { latinDigits } from '../fold-text.ts';
import type { Asker } from '../asker.ts';
import { askLine, type LineTalk } from './ask-line.ts';

/** A choice is made by its place or its key. */
export function lineAsker(talk: LineTalk): Asker {
  return {
    text: async ({ prompt, initial, faultOf }) => {
      for (;;) {
        const typed = await askLine(`${prompt}${initial === '' ? '' : ` [${initial}]`}:`, talk);
        if (typed === null) return null;
        const text = typed === '' ? initial : typed;
        const fault = faultOf(text);
        if (fault === '') return text;
        await talk.complain([fault]);
      }
    },
    pick: async (prompt, rows) => {
      for (;;) {
        const lines = rows.map(({ key, name }, at) => `${at + 1}: ${key}, ${name}`);
        const typed = await askLine([prompt, ...lines].join('\n'), talk);
        if (typed === null) return null;
        const found = rows.find(({ key }, at) => key === typed || String(at + 1) === latinDigits(typed));
        if (found !== undefined) return found.value;
        const allowed = rows.map(({ key }) => key).join(', ');
        await talk.complain([talk.words.faults['no-such-choice']({ found: typed.slice(0, 40), allowed })]);
      }
    },
  };
}
