/** A run loads the language that it speaks before it says anything; tests speak all of them. */
import { loadMessages } from '../src/locale/messages-in.ts';
import { LOCALES } from '../src/model/locale.ts';

await Promise.all(LOCALES.map(loadMessages));
