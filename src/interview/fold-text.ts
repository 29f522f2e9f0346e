/** What two spellings of a word have in common: without case, marks and the letters that keyboards give differently. */

/** Arabic letters that Persian texts and keyboards use for the Persian ones, and letters with no mark to take off. */
const ALIKE: Readonly<Record<string, string>> = { đ: 'd', ي: 'ی', ى: 'ی', ك: 'ک', ة: 'ه', ۀ: 'ه' };

/** `Số liệu`, composed or decomposed, is `so lieu`; Persian and Arabic digits are Latin ones. */
export function foldText(text: string): string {
  return latinDigits(text)
    .normalize('NFKD')
    .replaceAll(/[\p{M}\p{Cf}\u0640]/gu, '')
    .toLowerCase()
    .replaceAll(/[đيىكةۀ]/gu, (letter) => ALIKE[letter] ?? letter)
    .replaceAll(/\s+/gu, ' ')
    .trim();
}

/** ۰۱۲ and ٠١٢ as 012. */
export function latinDigits(text: string): string {
  return text.replaceAll(/[۰-۹٠-٩]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf));
}
