import { beforeAll, describe, expect, it } from 'vitest';
import { LOCALES } from '../../../src/model/locale.ts';
import { markdownReport } from '../../../src/report/markdown/markdown-report.ts';
import type { LoadedRubric } from '../../../src/rubric/read-rubric.ts';
import { active, addressesOf, headingDepths, tablesOf, tagsOf } from './read-page.ts';
import { bundledRubric, resultOf } from './sample-result.ts';

const HOSTILE: [string, string][] = [
  ['a pipe', 'a | b || c'],
  ['a new line and a heading', 'a\n\n# Heading\r\n- item'],
  ['a script', '<script>alert(1)</script>'],
  ['an image that calls out', '<img src=x onerror=alert(1)>'],
  ['the end of a fold', '</summary></details><h1>x'],
  ['a comment', '<!-- the rest is hidden'],
  ['backticks', '``` `code` ```'],
  ['the end of a link', 'x](javascript:alert(1))'],
  ['a whole link', '[x](javascript:alert(1)) ![y](data:text/html,z) <javascript:alert(1)>'],
  ['a pipe after a backslash', '\\| \\\\| \\'],
  ['a cell full of rules', '| --- | :-: |'],
  ['an entity', '&lt;b&gt; &#124; &NewLine;'],
  ['a formula', '$\\href{javascript:alert(1)}{x}$'],
  ['a footnote', '[^1]: note'],
  ['a note box', '> [!WARNING]\n> x'],
];

let loaded: LoadedRubric;
beforeAll(async () => {
  loaded = await bundledRubric();
});

/** The hostile text in every place that a file can fill. */
function pageWith(text: string, locale: (typeof LOCALES)[number] = 'en'): string {
  const evidence = [
    { requirement: 'regulation-list', document: text, title: text, issuer: text, effective: '2026-01-15' },
    { link: text, note: text },
  ];
  const answers = {
    'policy-legal': { claimed: 3, appraised: 2, note: text, 'appraisal-note': text, evidence },
    'value-distribution': { claimed: 'not-applicable', reason: text },
  };
  const failures = [{ file: text, issues: [{ code: 'yaml-syntax', line: null, column: null, message: text }] }];
  return markdownReport(resultOf(loaded, [{ name: text, answers }], failures), { locale, colour: false, columns: 80 });
}

const OWN_TAGS = /^<(?:br|details|\/details|summary|\/summary|div dir="rtl"|\/div)>$/;

describe.each(LOCALES)('texts of files stay texts (%s)', (locale) => {
  it.each(HOSTILE)('%s', (_title, text) => {
    const plain = pageWith('harmless', locale);
    const page = pageWith(text, locale);
    expect(tagsOf(page).filter((tag) => !OWN_TAGS.test(tag))).toEqual([]);
    expect(tagsOf(page).filter((tag) => tag !== '<br>')).toEqual(tagsOf(plain).filter((tag) => tag !== '<br>'));
    expect(headingDepths(page)).toEqual(headingDepths(plain));
    expect(addressesOf(page)).toEqual(addressesOf(plain));
    const widths = (from: string): number[][] => tablesOf(from).map((rows) => rows.map((row) => row.length));
    expect(widths(page)).toEqual(widths(plain));
  });
});

describe('what cannot be seen', () => {
  it('is shown: controls and marks that turn text round', () => {
    const page = pageWith('a\u202Eb\u0007c\u2066d\u200F');
    expect(page).toContain('a\\u202eb\\u0007c\\u2066d\\u200f');
    expect(page).not.toMatch(/[\u202A-\u202E\u2066-\u2069\u200E\u200F\u0007]/u);
  });

  it('leaves the joiners that Persian is written with', () => {
    expect(pageWith('می\u200Cشود', 'fa')).toContain('می\u200Cشود');
  });
});

describe('what a forge would act on', () => {
  it('notifies nobody and closes no issue', () => {
    const page = pageWith('thanks @somebody, fixes #12');
    expect(active(page)).not.toContain('@somebody');
    expect(active(page)).not.toContain('#12');
    expect(page).toContain('@\u200Bsomebody');
  });

  it('leaves addresses of mail as they are', () => {
    expect(pageWith('a@b.gov.vn')).toMatch(/a\\?@b\.gov\.vn/);
  });
});

describe('links', () => {
  it('lead where their text says, for http and https alone', () => {
    const page = pageWith('see https://a.example/x?y=1. And ftp://b.example javascript:alert(1)');
    const strangers = addressesOf(page).filter(
      (address) => !address.startsWith('https://') && !address.startsWith('#'),
    );
    expect(strangers).toEqual([]);
    expect(page).toContain('[https://a.example/x?y=1](https://a.example/x?y=1). And ');
  });

  it('keep the brackets that belong to an address', () => {
    const page = pageWith('(https://a.example/b_(c)) or (https://a.example/d).');
    expect(page).toContain('](https://a.example/b_\\(c\\))');
    expect(page).toContain('](https://a.example/d))');
  });

  it('cannot leave their cell', () => {
    const page = pageWith('https://a.example/`|"<b>)(]');
    expect(page).toContain('](https://a.example/)');
    expect(tagsOf(page).filter((tag) => !OWN_TAGS.test(tag))).toEqual([]);
  });
});
