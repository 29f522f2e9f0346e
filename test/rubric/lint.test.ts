import { describe, expect, it } from 'vitest';
import { checkText } from './check-closely.ts';
import { expectAtMark } from './expect-at-mark.ts';
import { FAULTY_FILES } from './faulty-files.ts';
import { criteriaText, LINT_FILES, soundText } from './lint-files.ts';

describe('every finding about quality', () => {
  it.each(LINT_FILES)('$code points at the very place: $how', async (file) => {
    expectAtMark(file, await checkText(file.text.replace('«', '').replace('»', '')));
  });

  it('is missing from a rubric that gives no cause', async () => {
    expect(await checkText(soundText())).toEqual([]);
  });
});

async function codesOf(text: string, base?: string): Promise<string[]> {
  return (await checkText(text, base)).map(({ code }) => code);
}

function bandsText(levels: readonly (readonly [level: number, from: number, to: number])[]): string {
  const lines = levels.map(
    ([level, from, to]) => `  - { level: ${level}, from: ${from}, to: ${to}, title: L${level} }`,
  );
  return `levels:\n${lines.join('\n')}`;
}

describe('published bands', () => {
  const NDI = bandsText([
    [0, 0, 0.24],
    [1, 0.25, 1.24],
    [2, 1.25, 2.49],
    [3, 2.5, 3.74],
    [4, 3.75, 4],
  ]);
  const ENISA = bandsText([
    [1, 1, 2.5],
    [2, 2.6, 3.9],
    [3, 4, 5],
  ]);
  const onScale = (min: number, max: number): string => `scale: { min: ${min}, max: ${max} }`;
  const rounded = (digits: number): string => `scoring: { round: { mode: half-up, digits: ${digits} } }`;
  const enisaCriteria = criteriaText('id: owner, title: Owner, number: {}');

  it('with figures of two digits leave no gap where scores are rounded to two', async () => {
    expect(await codesOf(soundText({ levels: NDI, scoring: rounded(2) }))).toEqual([]);
  });

  it.each([
    ['not at all', 'scoring: {}'],
    ['to three digits', rounded(3)],
  ])('with figures of two digits leave gaps where scores are rounded %s', async (_how, scoring) => {
    expect(await codesOf(soundText({ levels: NDI, scoring }))).toEqual(Array.from({ length: 4 }, () => 'band-gap'));
  });

  it('with figures of one digit leave no gap where scores are rounded to one', async () => {
    const text = soundText({ scale: onScale(1, 5), levels: ENISA, scoring: rounded(1), dimensions: enisaCriteria });
    expect(await codesOf(text)).toEqual([]);
  });

  it('with figures of one digit leave gaps where scores are not rounded', async () => {
    const text = soundText({ scale: onScale(1, 5), levels: ENISA, dimensions: enisaCriteria });
    expect(await codesOf(text)).toEqual(['band-gap', 'band-gap']);
  });

  it('that share their borders are sound where scores are not rounded, whichever end is closed', async () => {
    const levels = bandsText([
      [0, 0, 2],
      [1, 2, 4],
    ]);
    expect(await codesOf(soundText({ levels }))).toEqual([]);
    expect(await codesOf(soundText({ levels, scoring: 'scoring: { closed: upper }' }))).toEqual([]);
  });

  it('that share their borders are sound where scores are rounded and the upper end is closed', async () => {
    const levels = bandsText([
      [0, 0, 2],
      [1, 2, 4],
    ]);
    const scoring = 'scoring: { closed: upper, round: { mode: half-up, digits: 1 } }';
    expect(await codesOf(soundText({ levels, scoring }))).toEqual([]);
  });

  it('have no gap between 0 and 1 where rounding lifts everything there to 1', async () => {
    const levels = bandsText([
      [0, 0, 0],
      [1, 1, 4],
    ]);
    const lifted = 'scoring: { round: { mode: none, lift: true } }';
    expect(await codesOf(soundText({ levels, scoring: lifted }))).toEqual([]);
    expect(await codesOf(soundText({ levels }))).toEqual(['band-gap']);
  });

  it("of a dimension are held against that dimension's own scores, not the rubric's scale", async () => {
    const own = `    rollup: sum\n    level: bands\n    ${bandsText([
      [1, 0, 4],
      [2, 4, 8],
    ]).replaceAll('\n', '\n    ')}`;
    const dimensions = criteriaText('id: a, title: A, number: {}', 'id: b, title: B, number: {}');
    const text = soundText({
      scale: 'scale: { min: 0, max: 8 }',
      dimensions: dimensions
        .replaceAll('number: {}', 'number: {}, scale: { min: 0, max: 4 }')
        .replace('    criteria:', `${own}\n    criteria:`),
    });
    expect(await codesOf(text)).toEqual([]);
    expect(await codesOf(text.replace('to: 8', 'to: 7'))).toEqual(['band-top-open']);
  });
});

describe('levels', () => {
  it('that only a bonus or a base lifts into reach are reachable', async () => {
    const levels = 'levels:\n  - { level: 0, from: 0, title: None }\n  - { level: 1, from: 4, title: Some }';
    const dimensions = criteriaText('id: owner, title: Owner, answers: { no: 0, yes: 3 }');
    expect(await codesOf(soundText({ levels, dimensions }))).toEqual(['level-unreachable']);
    expect(await codesOf(soundText({ levels, dimensions, scoring: 'scoring: { base: 1 }' }))).toEqual([]);
  });

  it('that the rounding lifts into reach are reachable', async () => {
    const levels = 'levels:\n  - { level: 0, from: 0, title: None }\n  - { level: 1, from: 4, title: Some }';
    const dimensions = criteriaText('id: owner, title: Owner, answers: { no: 0, yes: 3.6 }');
    const scoring = 'scoring: { round: { mode: half-up, digits: 0 } }';
    expect(await codesOf(soundText({ levels, dimensions, scoring }))).toEqual([]);
  });

  it('of an empty step are no finding where the ladder says that they hold', async () => {
    const found = LINT_FILES.find(({ code }) => code === 'ladder-empty-step')?.text ?? '';
    const text = found.replace(/[«»]/g, '').replace('each: 4', 'each: 4, empty-step: holds');
    expect(await codesOf(text)).toEqual([]);
  });

  it('of a ladder without steps must be among the answers of each item', async () => {
    const text = soundText({
      levels: 'levels:\n  - { level: 1, title: One }\n  - { level: 2, title: Two }',
      scoring: 'scoring: { level: ladder }',
      dimensions: criteriaText('id: owner, title: Owner, levels: { 0: none, 1: some }, scale: { min: 0, max: 1 }'),
    });
    expect(await codesOf(text)).toEqual(['ladder-out-of-reach']);
  });
});

describe('conditions', () => {
  const requires = (text: string): string =>
    soundText({
      levels: `levels:\n  - { level: 0, from: 0, title: None }\n  - { level: 1, from: 2, title: Some, requires: ${text} }`,
    });

  it.each([
    '{ node: owner, at-least: 4 }',
    '{ node: training, is: [no, yes] }',
    '{ not: { node: training, is: no } }',
    '{ any: [{ node: owner, at-least: 5 }, { node: rules, at-least: 3.5 }] }',
    '{ nodes: [owner, rules], at-least: 3, share: 0.5 }',
    '{ children-of: people, at-least: 4, count: 1 }',
    '{ criteria-of: quality, at-least: 0.1 }',
    '{ node: quality, level: 1 }',
    '[{ node: rules, at-least: 1 }, { node: rules, at-most: 1 }]',
  ])('that some answers satisfy are no finding: %s', async (text) => {
    expect(await codesOf(requires(text))).toEqual([]);
  });

  it.each([
    '{ node: training, at-least: 1, at-most: 3 }',
    '{ node: training, is: 2 }',
    '{ any: [{ node: owner, at-least: 5 }, { node: rules, at-least: 4.5 }] }',
    '{ all: [{ node: training, is: no }, { node: training, is: yes }] }',
    '{ not: { any: [{ node: training, is: no }, { not: { node: training, is: no } }] } }',
    '[{ node: rules, at-least: 2 }, { not: { node: rules, at-least: 1 } }]',
    '{ nodes: [owner, rules], at-least: 5, count: 1 }',
  ])('that no answers satisfy are one: %s', async (text) => {
    expect(await codesOf(requires(text))).toEqual(['condition-never-holds']);
  });

  it('say which node does not get that far', async () => {
    const [issue] = await checkText(requires('{ node: people, at-least: 4.5 }'));
    expect(issue?.params).toMatchObject({ id: 'people', best: 4 });
  });
});

describe('branches', () => {
  it('that lead to every question are no finding, however they are joined', async () => {
    const dimensions = criteriaText(
      'id: online, title: Online, answers: { no: 0, partly: 2, yes: 4 }',
      'id: portal, title: Portal, number: {}, asked-if: { node: online, at-least: partly }',
      'id: paper, title: Paper, number: {}, asked-if: { not: { node: online, is: yes } }',
      'id: both, title: Both, number: {}, asked-if: [{ node: portal, at-least: 1 }, { node: paper, at-least: 1 }]',
    );
    expect(await codesOf(soundText({ dimensions }))).toEqual([]);
  });

  it('that are dead are told once, at the top of what is never asked', async () => {
    const dimensions = `${criteriaText('id: online, title: Online, answers: { no: 0, yes: 4 }')}
    dimensions:
      - id: later
        title: Later
        asked-if: [{ node: online, is: no }, { node: online, is: yes }]
        criteria:
          - { id: a, title: A, number: {}, asked-if: { node: online, is: yes }, evidence: [{ id: e, from-level: 1 }] }`;
    const issues = await checkText(soundText({ dimensions }));
    expect(issues.map(({ code, params }) => [code, params['id']])).toEqual([['never-asked', 'later']]);
  });

  it('that go back through two thousand questions are looked at in time', async () => {
    const chain = Array.from({ length: 2000 }, (_unused, at) => {
      const asked = at === 0 ? '' : `, asked-if: { node: c${at - 1}, is: yes }`;
      return `id: c${at}, title: C, answers: { no: 0, yes: 4 }${asked}`;
    });
    expect(await codesOf(soundText({ dimensions: criteriaText(...chain) }))).toEqual([]);
  });
});

describe('weights', () => {
  it('of many equal questions are small and no finding', async () => {
    const many = Array.from({ length: 1500 }, (_unused, at) => `id: c${at}.x, title: C, number: {}`);
    expect(await codesOf(soundText({ dimensions: criteriaText(...many) }))).toEqual([]);
  });

  it('of zero are no finding for a question that decides about another', async () => {
    const dimensions = criteriaText(
      'id: online, title: Online, answers: { no: 0, yes: 4 }, weight: 0',
      'id: portal, title: Portal, number: {}, asked-if: { node: online, is: yes }',
    );
    expect(await codesOf(soundText({ dimensions }))).toEqual([]);
  });

  it('of zero are no finding for a part whose questions decide: a level, an index', async () => {
    const scheme = `  - id: scheme
    title: Scheme
    weight: 0
    criteria:
      - { id: age, title: Age, number: {}, tags: { part: scheme }, evidence: [{ id: proof, from-level: 1 }] }
      - { id: staff, title: Staff, number: {}, evidence: [{ id: proof, from-level: 1 }] }`;
    const dimensions = `${criteriaText('id: owner, title: Owner, number: {}')}\n${scheme}`;
    const levels =
      'levels:\n  - { level: 0, from: 0, title: None }\n  - { level: 1, from: 2, title: Some, requires: { node: age, at-least: 1 } }';
    const index = 'indices: [{ id: extra, title: Extra, by: part }]\n';
    expect(await codesOf(soundText({ dimensions, levels }))).toEqual([]);
    expect(await codesOf(`${soundText({ dimensions })}${index}`)).toEqual([]);
    expect(await codesOf(soundText({ dimensions }))).toEqual(['weight-vanishes']);
  });

  it('are taken from the whole, not from the siblings alone', async () => {
    const dimensions = `${criteriaText('id: owner, title: Owner, number: {}')}
    weight: 100
  - id: quality
    title: Quality
    criteria:
      - { id: rules, title: Rules, number: {}, weight: 20, evidence: [{ id: rule, from-level: 2 }] }
      - { id: news, title: News, number: {}, weight: 1, evidence: [{ id: rule, from-level: 2 }] }`;
    const issues = await checkText(soundText({ dimensions }));
    expect(issues.map(({ code, params }) => [code, params['id']])).toEqual([['weight-vanishes', 'news']]);
  });
});

describe('answers that nobody has to prove', () => {
  const scheme = (weight: number): string => `${criteriaText('id: owner, title: Owner, number: {}')}
  - id: scheme
    title: Scheme
    weight: ${weight}
    rollup: none
    criteria:
      - { id: applies, title: Applies, answers: { no: 0, yes: 4 } }
      - { id: age, title: Age, number: {}, asked-if: { node: applies, is: yes } }`;

  it('are no finding in a part that counts nowhere', async () => {
    expect(await codesOf(soundText({ dimensions: scheme(0) }))).toEqual([]);
    expect(await codesOf(soundText({ dimensions: scheme(1) }))).toEqual([
      'best-answer-unproven',
      'best-answer-unproven',
    ]);
  });

  it.each([
    '{ node: age, at-least: 1 }',
    '{ not: { node: age, at-most: 1 } }',
    '{ criteria-of: scheme, at-least: 1, count: 1 }',
  ])('are one where a level hangs on them: %s', async (requires) => {
    const levels = `levels:\n  - { level: 0, from: 0, title: None }\n  - { level: 1, from: 2, title: Some, requires: ${requires} }`;
    const issues = await checkText(soundText({ dimensions: scheme(0), levels }));
    expect(issues.map(({ code }) => code)).toContain('best-answer-unproven');
  });
});

describe('ids', () => {
  it.each([
    ['a10', 'alo'],
    ['level-1', 'level-2'],
    ['go', 'goo'],
    ['c0', 'c1'],
  ])('%s and %s can be told apart', async (one, other) => {
    const dimensions = criteriaText(`id: ${one}, title: One, number: {}`, `id: ${other}, title: Other, number: {}`);
    expect(await codesOf(soundText({ dimensions }))).toEqual([]);
  });

  it.each([
    ['level-1', 'level-l'],
    ['dim0', 'dimO'],
    ['ａ', 'a'],
  ])('%s and %s cannot', async (one, other) => {
    const dimensions = criteriaText(`id: ${one}, title: One, number: {}`, `id: ${other}, title: Other, number: {}`);
    expect(await codesOf(soundText({ dimensions }))).toEqual(['confusable-id']);
  });
});

describe('two spellings of one accented letter', () => {
  it('are one id, which reading refuses to have twice', async () => {
    const dimensions = criteriaText('id: c\u00e9, title: One, number: {}', 'id: ce\u0301, title: Other, number: {}');
    expect(await codesOf(soundText({ dimensions }))).toEqual(['duplicate-id']);
  });
});

describe('descriptors', () => {
  const withLevels = (two: string, four: string): string =>
    soundText({ dimensions: criteriaText(`id: owner, title: Owner, levels: { 2: ${two}, 4: ${four} }`) });

  it('that differ by a number only are told apart by it', async () => {
    const text = withLevels(
      'At least 60 % of the databases have an owner',
      'At least 80 % of the databases have an owner',
    );
    expect(await codesOf(text)).toEqual([]);
  });

  it('that are short may be alike', async () => {
    expect(await codesOf(withLevels('All of them', 'All of them.'))).toEqual([]);
  });

  it('that are alike in one language and not in another are different', async () => {
    const two = '{ vi: Cổng riêng chưa kết nối với cổng quốc gia, en: A portal of its own that stands alone }';
    const four = '{ vi: Cổng riêng đã kết nối với cổng quốc gia, en: A portal joined to that of the country }';
    expect(await codesOf(withLevels(two, four))).toEqual([]);
  });

  it('that are equal in one language are a finding whatever the others say', async () => {
    const two = '{ vi: Cơ sở dữ liệu nào cũng có chủ, en: Some databases have an owner }';
    const four = '{ vi: Cơ sở dữ liệu nào cũng có chủ, en: Each database has two owners }';
    const issues = await checkText(withLevels(two, four));
    expect(issues.map(({ code, params }) => [code, params['language']])).toEqual([['descriptors-alike', 'vi']]);
  });

  it('that many criteria share are told of once', async () => {
    const criteria = ['a', 'b', 'c', 'd'].map((id) => `id: ${id}, title: T, levels: { 4: It is named in a decision }`);
    expect(await codesOf(soundText({ dimensions: criteriaText(...criteria) }))).toEqual(['descriptor-repeated']);
  });

  it('of the facets of a criterion are those of one criterion', async () => {
    const dimensions = criteriaText(
      'id: owner, title: Owner, question: Who answers for the data?, levels: { 4: It is named in a decision }, facets: [people, process]',
    );
    const text = `${soundText({ dimensions })}facets: { people: { title: People }, process: { title: Process } }\n`;
    expect(await codesOf(text)).toEqual([]);
  });
});

describe('texts in several languages', () => {
  it.each([
    ['short words', 'title: { vi: Metadata, en: Metadata }'],
    ['figures', 'title: { vi: "2629/2025/2026-2030", en: "2629/2025/2026-2030" }'],
  ])('may be equal: %s', async (_what, title) => {
    const dimensions = criteriaText(`id: owner, ${title}, number: {}`);
    expect(await codesOf(soundText({ dimensions }))).toEqual([]);
  });

  it('may be equal in the title of a source, which is its name', async () => {
    const title = '{ vi: Data Management Body of Knowledge, en: Data Management Body of Knowledge }';
    expect(await codesOf(`${soundText()}sources: [{ title: ${title} }]\n`)).toEqual([]);
  });
});

describe('evidence', () => {
  it('is not missed where claims count without it', async () => {
    const dimensions = criteriaText('id: owner, title: Owner, number: {}, evidence: []');
    expect(await codesOf(soundText({ dimensions, scoring: 'scoring: { evidence: ignored }' }))).toEqual([]);
  });

  it('is not asked again of a criterion that takes the answer of another', async () => {
    const dimensions = criteriaText(
      'id: owner, title: Owner, number: {}',
      'id: owner-again, title: Again, answer-of: owner, evidence: []',
    );
    expect(await codesOf(soundText({ dimensions }))).toEqual([]);
  });
});

describe('what is declared', () => {
  it('is used by conditions, links, facets, instances and indices', async () => {
    const dimensions = `${criteriaText(
      'id: owner, title: Owner, answers: yes-no, basis: { choice: sourced, sources: [decree] }',
      'id: staff, title: Staff, number: {}, facets: [people]',
    )}
  - id: systems
    title: Systems
    per: { kind: system }
    criteria: [{ id: backup, title: Backup, number: {}, evidence: [{ id: log, from-level: 1 }] }]`;
    const text = `${soundText({ dimensions })}answer-sets: { yes-no: { yes: 4, no: 0 } }
sources: [{ id: decree, title: Decree 5 }]
facets: { people: { title: People } }
instance-kinds: { system: { title: System } }
confidence: { min: 0, max: 1 }
indices: [{ id: sure, title: Sure, reads: confidence, scale: { min: 0, max: 1 } }]
states: [{ id: verified, title: Verified }]
`;
    expect(await codesOf(text)).toEqual([]);
  });
});

describe('a rubric with errors', () => {
  it('is not judged by its quality before it is sound', async () => {
    const text = soundText({
      title: 'titel: Sound',
      dimensions: criteriaText('id: owner, title: Owner, number: {}, evidence: []'),
    });
    expect(new Set(await codesOf(text))).toEqual(new Set(['missing-key', 'unknown-key']));
  });
});

describe('an overlay', () => {
  const overlay = (changes: string): string =>
    `kind: rubric\nschema: 1\nid: over\nversion: 1.0.0\nstatus: draft\ntitle: Over\nextends: sound@1.0.0\n${changes}\n`;

  it('is told what it makes worse, at the change that does', async () => {
    const issues = await checkText(overlay('changes:\n  owner: { set: { weight: 0 } }'));
    expect(issues.map(({ code, position }) => [code, position?.line])).toEqual([['weight-vanishes', 9]]);
  });

  it('does not answer for the warnings of its base', async () => {
    const base = `${soundText()}answer-sets: { yes-no: { yes: 4, no: 0 } }\n`;
    expect(await codesOf(overlay('changes:\n  owner: { set: { weight: 2 } }'), base)).toEqual([]);
  });
});

describe('any faulty file', () => {
  it('is looked at without stumbling', async () => {
    for (const { text } of FAULTY_FILES) {
      await expect(checkText(text.replace('«', '').replace('»', ''))).resolves.toBeInstanceOf(Array);
    }
  });
});

describe('indices and facets', () => {
  it('whose own table is out of reach for every group are found once', async () => {
    const index = `indices:
  - id: by-area
    title: By area
    by: area
    level: bands
    levels:
      - { level: 0, from: 0, title: Low }
      - { level: 1, from: 4, title: High }
`;
    const dimensions = criteriaText(
      'id: owner, title: Owner, answers: { no: 0, yes: 3 }, tags: { area: people }',
      'id: rules, title: Rules, answers: { no: 0, yes: 3 }, tags: { area: rules }',
    );
    expect(await codesOf(`${soundText({ dimensions })}${index}`)).toEqual(['level-unreachable']);
    const within = dimensions.replace('yes: 3 }, tags: { area: rules', 'yes: 4 }, tags: { area: rules');
    expect(await codesOf(`${soundText({ dimensions: within })}${index}`)).toEqual([]);
  });

  it('of one criterion share its place and its finding', async () => {
    const text = soundText({
      levels: 'levels:\n  - { level: 1, title: One }',
      scoring: 'scoring: { level: ladder, ladder: { each: 4 } }',
      dimensions: criteriaText(
        'id: owner, title: Owner, answers: { no: 0, yes: 3 }, step: 1, facets: [people, process]',
      ),
    });
    const issues = await checkText(`${text}facets: { people: { title: People }, process: { title: Process } }\n`);
    expect(issues.map(({ code, position }) => [code, position?.line])).toEqual([['ladder-out-of-reach', 15]]);
  });
});
