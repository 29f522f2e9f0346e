/** Values put into a sentence, already formatted for the reader; an absent one is empty. */
export type Params = Readonly<Record<string, string>>;
