/** Texts and choices asked for on screens. */
import type { Asker } from '../asker.ts';
import { isolated, type Speaker } from '../speaker.ts';
import { pickFrom } from './ask-list.ts';
import { askText, listKeys } from './ask-text.ts';
import type { Terminal } from './terminal.ts';

export function screenAsker(terminal: Terminal, speaker: Speaker): Asker {
  return {
    text: async ({ prompt, initial, faultOf }) => {
      const asked = { heading: [prompt], initial, isMultiline: false, isForm: true, limit: 200, faultOf };
      const typed = await askText(asked, terminal, speaker);
      return typed.by === 'enter' ? typed.text : null;
    },
    pick: async (prompt, rows) => {
      const named = rows.map(({ key, name, value }) => ({ name: `${isolated(key, speaker.locale)}  ${name}`, value }));
      const picked = await pickFrom(terminal, { message: prompt, rows: named, keys: listKeys({ speaker }) });
      return picked.by === 'pick' ? picked.value : null;
    },
  };
}
