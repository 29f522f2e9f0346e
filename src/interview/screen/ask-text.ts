/** A text typed on a screen of its own: a note, a reason, a field of a form. */
import type { Interview } from '../interview.ts';
import type { Speaker } from '../speaker.ts';
import { CLEAR, type Terminal } from './terminal.ts';
import { textPrompt, type Typed } from './text-prompt.ts';

export interface TextAsked {
  /** The first line is what is asked, the others what belongs to it. */
  readonly heading: readonly string[];
  readonly hint?: string | undefined;
  readonly initial: string;
  readonly isMultiline: boolean;
  /** One field of several: Enter goes on to the next, Escape back to the one before. */
  readonly isForm?: boolean;
  readonly limit: number;
  readonly faultOf?: ((text: string) => string) | undefined;
}

export function askText(asked: TextAsked, terminal: Terminal, { words, figures }: Speaker): Promise<Typed> {
  const { actions, keys, faults } = words;
  const newLine = asked.isMultiline ? [`Alt+${keys.enter} ${actions.newLine}`] : [];
  const { input, output } = terminal;
  output.write(CLEAR);
  return textPrompt(
    {
      terminal,
      screen: {
        heading: asked.heading,
        hint: asked.hint ?? '',
        keys: [
          `${keys.enter} ${asked.isForm === true ? actions.next : actions.save}`,
          ...newLine,
          `${keys.escape} ${asked.isForm === true ? actions.back : actions.cancel}`,
        ].join(' · '),
      },
      initial: asked.initial,
      isMultiline: asked.isMultiline,
      limit: asked.limit,
      faultOf: asked.faultOf ?? (() => ''),
      tooLong: faults['text-too-long']({ limit: figures.number(asked.limit) }),
    },
    { input, output, clearPromptOnDone: true },
  );
}

/** As the schema has it for notes and reasons. */
export const PROSE_LIMIT = 20_000;

/** Above a note or a reason: which question it belongs to. */
export function headingFor(what: string, title: string, ask: string): string[] {
  return [what, title, ask].filter((line) => line !== '');
}

/** The interview's own words for the keys of a list. */
export function listKeys({ speaker }: Pick<Interview, 'speaker'>): string {
  const { actions, keys } = speaker.words;
  return [`↑↓ ${actions.choose}`, `${keys.enter} ${actions.pick}`, `${keys.escape} ${actions.back}`].join(' · ');
}
