/** Texts that mean the same to whoever chose or typed them: width, case, marks, dashes and quotes aside. */
import { foldText } from '../interview/fold-text.ts';

export function matchKey(text: string): string {
  return foldText(text)
    .replaceAll(/[\u2010-\u2015\u2212]/gu, '-')
    .replaceAll(/[‘’`´]/gu, "'");
}
