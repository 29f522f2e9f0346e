import { describe, expect, it } from 'vitest';
import { checkText } from './check-closely.ts';
import { criteriaText, soundText } from './lint-files.ts';
import { told } from './told.ts';

async function faults(dimensions: string, more = '', changes: Parameters<typeof soundText>[0] = {}): Promise<string[]> {
  return told(await checkText(`${soundText({ dimensions, ...changes })}${more}`));
}

const OWNER = criteriaText('id: owner, title: Owner, number: {}');
const [SAME, PATH] = ['Each database has one owner', 'dimensions.0.criteria'];

describe('titles of levels', () => {
  const levels = (...titles: readonly string[]): string =>
    `levels:\n${titles.map((title, at) => `  - { level: ${at}, from: ${at}, title: ${title} }`).join('\n')}`;

  it('are each another, in each language and but for case and blanks', async () => {
    expect(await faults(OWNER, '', { levels: levels('Some', 'None', '" SOME "', 'some') })).toEqual([
      'levels.2.title level-title-twice level=2 other=0 !',
      'levels.3.title level-title-twice level=3 other=0 !',
    ]);
    const two = levels('{ vi: Một, en: One }', '{ vi: Hai, en: Two }', '{ vi: Ba, en: two }');
    expect((await faults(OWNER, '', { levels: two })).filter((fault) => fault.includes('twice'))).toEqual([
      'levels.2.title level-title-twice level=2 other=1 !',
    ]);
  });

  it('may be alike across languages', async () => {
    const mixed = levels('{ vi: Data }', '{ en: Data }', 'Data');
    expect((await faults(OWNER, '', { levels: mixed })).filter((fault) => fault.includes('twice'))).toEqual([]);
  });
});

describe('a text under two languages', () => {
  it('is told once, at the later language, wherever it stands', async () => {
    const long = 'A chief data officer';
    const dimensions = criteriaText(
      `id: owner, title: { vi: Chủ, en: "${long}", fa: "${long.toUpperCase()}" }, levels: { 0: { vi: "${long}", en: "${long}", fa: "${long}" }, 4: { en: "${long}" } }`,
    );
    expect(
      (
        await faults(dimensions, '', { title: 'title: { vi: "Chief data officers", en: "CHIEF data officers" }' })
      ).filter((fault) => fault.includes('untranslated')),
    ).toEqual([
      'title.en text-untranslated language=en other=vi !',
      `${PATH}.0.title.fa text-untranslated language=fa other=en !`,
      `${PATH}.0.levels.0.en text-untranslated language=en other=vi !`,
    ]);
  });

  it.each([
    ['of twelve letters', 'abcdef-ghijkl', []],
    ['of thirteen letters', 'abcdef-ghijklm', ['title.en text-untranslated language=en other=vi !']],
  ])('%s may be a word that both have, or not', async (_what, word, found) => {
    const title = `title: { vi: ${word}, en: ${word} }`;
    expect((await faults(OWNER, '', { title })).filter((fault) => fault.includes('untranslated'))).toEqual(found);
  });

  it('is the name of a source, which has no other', async () => {
    const name = '{ vi: Data Management Body of Knowledge, en: Data Management Body of Knowledge }';
    const more = `source: { title: ${name} }\nsources: [{ title: ${name} }]\nchoices: [${name}]\n`;
    expect((await faults(OWNER, more)).filter((fault) => fault.includes('untranslated'))).toEqual([
      'choices.0.en text-untranslated language=en other=vi !',
    ]);
  });
});

describe('descriptors', () => {
  it('of levels, options and named answers are told apart, each from the first that it is like', async () => {
    const options = `{ a: { value: 0, title: Nobody }, b: { value: 2, title: "${SAME}" }, c: { value: 4, title: "${SAME}s" }, d: 3 }`;
    const dimensions = criteriaText(
      `id: owner, title: Owner, levels: { 0: nobody, 1: "${SAME}", 2: "${SAME}.", 4: "${SAME}!" }`,
      'id: named, title: N, answers: set',
      `id: own, title: O, answers: ${options.replaceAll('Each', 'No')}`,
    );
    expect(await faults(dimensions, `answer-sets: { set: ${options} }\n`)).toEqual([
      `${PATH}.0.levels.2 descriptors-alike name=2 other=1 language= !`,
      `${PATH}.0.levels.4 descriptors-alike name=4 other=1 language= !`,
      `${PATH}.2.answers.c.title descriptors-alike name=c other=b language= !`,
      'answer-sets.set.c.title descriptors-alike name=c other=b language= !',
    ]);
  });

  it('are compared language by language', async () => {
    const levels = (two: string, four: string): string =>
      criteriaText(`id: owner, title: Owner, levels: { 2: ${two}, 4: ${four} }`);
    const alike = async (two: string, four: string): Promise<string[]> =>
      (await faults(levels(two, four))).filter((fault) => fault.includes('alike'));
    const found = (language: string): string[] => [
      `${PATH}.0.levels.4 descriptors-alike name=4 other=2 language=${language} !`,
    ];
    const other = 'Nothing of the kind is there';
    expect(await alike(`{ vi: "${SAME}", en: "${other}" }`, `{ vi: "${SAME}s", en: "${other}s" }`)).toEqual(
      found('vi'),
    );
    expect(await alike(`{ vi: "${SAME}", en: "${other}" }`, `{ vi: "${SAME}s", en: "${SAME}" }`)).toEqual([]);
    expect(await alike(`{ vi: "${other}", en: "${SAME}" }`, `{ vi: "${SAME}", en: "${SAME}" }`)).toEqual(found('en'));
    expect(await alike(`{ vi: "${SAME}" }`, `{ en: "${SAME}s" }`)).toEqual([]);
    expect(await alike(`{ en: "${SAME}" }`, `{ en: "${SAME}s" }`)).toEqual(found('en'));
  });

  it('that criteria share word by word are told once for each, at the second', async () => {
    const levels = (id: string, four: string, two = 'nothing'): string =>
      `id: ${id}, title: T, levels: { 2: ${two}, 4: "${four}" }`;
    const dimensions = criteriaText(
      levels('a', SAME),
      levels('b', 'It is named in a decision'),
      levels('c', SAME.toUpperCase(), '"It is named in a decision"'),
      levels('d', SAME),
      levels('e', 'Short enough', '"Short enough too"'),
      levels('f', 'Short enough'),
    );
    expect(await faults(dimensions)).toEqual([
      `${PATH}.2.levels.2 descriptor-repeated id=c other=b !`,
      `${PATH}.2.levels.4 descriptor-repeated id=c other=a !`,
    ]);
  });

  it('that are shared in one language are shared', async () => {
    const question = (id: string, text: string): string => `id: ${id}, title: T, number: {}, question: ${text}`;
    const dimensions = criteriaText(
      question('a', `{ vi: "${SAME}", en: One }`),
      question('b', `{ vi: Hai, en: "${SAME}" }`),
      question('c', `{ en: "${SAME}" }`),
    );
    expect((await faults(dimensions)).filter((fault) => fault.includes('repeated'))).toEqual([
      `${PATH}.1.question question-repeated id=b other=a !`,
    ]);
  });

  it('are those of questions that are asked: a link has none of its own', async () => {
    const dimensions = criteriaText(
      `id: a, title: A, number: {}, question: "${SAME}?"`,
      `id: b, title: B, answer-of: a, question: "${SAME}?", evidence: []`,
    );
    expect(await faults(dimensions)).toEqual([]);
  });
});

describe('ids', () => {
  it('are told apart in the whole rubric, by the first that they look like', async () => {
    const dimensions = `${criteriaText('id: c10, title: C, number: {}', 'id: c1o, title: D, number: {}', 'id: clO, title: E, number: {}')}
  - id: peop1e
    title: Other
    criteria: [{ id: Ａ1, title: F, number: {}, evidence: [{ id: p, from-level: 1 }] }, { id: al, title: G, number: {}, evidence: [{ id: p, from-level: 1 }] }]`;
    expect((await faults(dimensions)).filter((fault) => fault.includes('confusable'))).toEqual([
      `${PATH}.1.id confusable-id id=c1o other=c10 !`,
      `${PATH}.2.id confusable-id id=clO other=c1o !`,
      'dimensions.1.id confusable-id id=peop1e other=people !',
      'dimensions.1.criteria.1.id confusable-id id=al other=Ａ1 !',
    ]);
  });
});

describe('evidence for the best answer', () => {
  const proof = (to: string): string => `evidence: [{ id: e, from-level: 1${to} }]`;
  const PROVEN = 'id: proven, title: P, number: {}';
  const unproven = 'best-answer-unproven id=a !';

  it.each([
    ['number: {}', '', []],
    ['number: {}', ', to-level: 4', []],
    ['number: {}', ', to-level: 3', [unproven]],
    ['number: {}, scale: { min: 0, max: 3 }', ', to-level: 3', []],
    ['answers: { no: 1, some: { value: 3 }, yes: 2 }', ', to-level: 3', []],
    ['answers: { no: 1, some: { value: 3 }, yes: 2 }', ', to-level: 2', [unproven]],
    ['answers: set', ', to-level: 2', []],
    ['answers: set', ', to-level: 1', [unproven]],
    ['checks: { items: { a: A } }', ', to-level: 1', []],
    ['number: {}, worth: { steps: { 0: 1, 3: 4 } }', ', to-level: 1', []],
  ])('of { %s } asked up to there is enough: %s', async (keys, to, found) => {
    const text = criteriaText(PROVEN, `id: a, title: A, ${keys}, ${proof(to)}`);
    expect(
      (await faults(text, 'answer-sets: { set: { no: 0, yes: 2 } }\n'))
        .filter((fault) => fault.includes('proven'))
        .map((fault) => fault.replace(`${PATH}.1.id `, '')),
    ).toEqual(found);
  });

  it('is told of each criterion that lacks it, links and those without weight apart', async () => {
    const none = 'number: {}, evidence: []';
    const dimensions = criteriaText(
      PROVEN,
      `id: a, title: A, ${none}`,
      `id: b, title: B, ${none}`,
      `id: c, title: C, weight: 0, ${none}`,
      'id: d, title: D, answer-of: proven, evidence: []',
    );
    expect((await faults(dimensions)).filter((fault) => fault.includes('proven'))).toEqual([
      `${PATH}.1.id best-answer-unproven id=a !`,
      `${PATH}.2.id best-answer-unproven id=b !`,
    ]);
    const never = criteriaText(`id: a, title: A, ${none}`, `id: b, title: B, ${none}`);
    expect(await faults(never)).toEqual(['scoring evidence-never-asked !']);
    expect(await faults(never, '', { scoring: 'scoring: { evidence: ignored }' })).toEqual([]);
  });
});

describe('what is declared and never used', () => {
  it('is told each, at its place', async () => {
    const more = `answer-sets: { used: { no: 0, yes: 4 }, left: { no: 0, yes: 4 } }
sources: [{ id: law, title: L }, { title: Without id }, { id: old, title: O }]
facets: { speed: { title: S }, reach: { title: R } }
instance-kinds: { system: { title: S }, person: { title: P } }
confidence: { min: 0, max: 1 }
`;
    const dimensions = `${criteriaText('id: a, title: A, answers: used, basis: { choice: own, sources: [law] }', 'id: b, title: B, number: {}, facets: [speed]')}
  - { id: each, title: E, per: { kind: system }, criteria: [{ id: c, title: C, number: {}, evidence: [{ id: p, from-level: 1 }] }] }`;
    expect(await faults(dimensions, more)).toEqual([
      'answer-sets.left never-used key=answer-sets id=left !',
      'sources.2.id never-used key=sources id=old !',
      'facets.reach never-used key=facets id=reach !',
      'instance-kinds.person never-used key=instance-kinds id=person !',
      'confidence never-used key=confidence id= !',
    ]);
    const reading = `${more}indices: [{ id: i, title: I, reads: confidence, scale: { min: 0, max: 1 } }]\n`;
    expect((await faults(dimensions, reading)).some((fault) => fault.startsWith('confidence'))).toBe(false);
  });

  it('is no confidence that a criterion reads', async () => {
    const dimensions = criteriaText(
      'id: a, title: A, number: {}',
      'id: b, title: B, answer-of: a, reads: confidence, evidence: []',
    );
    expect(
      (await faults(dimensions, 'confidence: { min: 0, max: 1 }\n')).filter((fault) => fault.includes('never-used')),
    ).toEqual([]);
  });
});
