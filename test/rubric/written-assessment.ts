/** Random assessments in random layouts: every way in which people and programs write YAML and JSON. */
import fc from 'fast-check';
import type { Answer } from '../../src/model/assessment.ts';
import type { Evidence } from '../../src/model/evidence.ts';

export const CRITERIA = ['strategy', 'roles', 'share', 'sổ-đăng-ký', 'quality/scope', 'quality/depth', 'backup'];
export const SYSTEM = { of: 'system', id: 'crm' };

/** Criteria of the instances; the others are the agency's own. */
export const PER_SYSTEM = ['access', 'restore'];

/** For the order of its questions only; no answer here is held against it. */
export const ORDER = {
  dimensions: [
    { id: 'one', criteria: [{ id: 'strategy' }, { id: 'roles' }] },
    { id: 'two', criteria: [{ id: 'share' }, { id: 'sổ-đăng-ký' }, { id: 'quality', facets: ['scope', 'depth'] }] },
    { id: 'three', dimensions: [{ id: 'four', criteria: [{ id: 'backup' }] }] },
    { id: 'per', per: { kind: 'system' }, criteria: [{ id: 'access' }, { id: 'restore' }] },
  ],
};

export const texts = fc.oneof(
  fc.constantFrom(
    'Xã có một sổ.',
    'two\nlines',
    'three\n\n  lines\n',
    ' odd start\nand end ',
    'open\n\n',
    '\n',
    'a: b # c',
    "it's “so”",
    'say "x"\nthen #1',
    'null',
    '1.0',
    '- x',
    'می\u200cشود',
    'tab\there',
    '\u0085next\u2028line',
    '\ttab first\nthen',
    '---\n...',
    '',
    '# no comment\nx',
    'x '.repeat(90),
    'trailing   \nblanks \n',
    '|',
    '>-\n',
    '{a: [b',
    '\\n"',
    '日本𠀀',
    'two\r\nends',
    '%TAG',
    '@x',
    '!x',
    '&x *y',
    '? x',
    ': x',
    '2026-01-01',
    '0x1F',
    '~',
  ),
  fc.string({
    unit: fc.constantFrom('a', 'đ', ' ', '\n', ':', '#', "'", '"', '-', '{', '\\', ',', '\t'),
    maxLength: 12,
  }),
);

const values = fc.oneof(
  fc.constantFrom(0, 3, 2.5, -1, 1e21, 0.1, 'yes', 'not-applicable', 'dont-know', '870/1000', 'có'),
  fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'đ'), { maxLength: 4 }),
);

const lines = texts.map((text) => text.replaceAll(/\s+/g, ' ').slice(0, 40)).filter((text) => text !== '');

export const pieces: fc.Arbitrary<Evidence> = fc.record(
  {
    requirement: fc.constantFrom('decision', 'sổ'),
    document: lines,
    title: lines,
    measurement: fc.record(
      { value: fc.constantFrom(1, 33.3), unit: fc.constantFrom('%', 'x') },
      { requiredKeys: ['value'] },
    ),
    effective: fc.constantFrom('2026-01-01', '2025-12-31'),
    page: fc.constantFrom(4, '3-7'),
    sha256: fc.constantFrom('a'.repeat(64), '0'.repeat(64)),
    note: texts,
  },
  { requiredKeys: [] },
) as fc.Arbitrary<Evidence>;

export const fields = fc.record(
  {
    claimed: values,
    appraised: values,
    states: fc.dictionary(fc.constantFrom('target', 'verified', 'phase-1'), values, { maxKeys: 3 }),
    confidence: fc.constantFrom(1, 2.5),
    extent: fc.constantFrom(0, 0.5, 1),
    reason: texts,
    note: texts,
    'appraisal-note': texts,
  },
  { requiredKeys: [] },
);

export const answers = fc
  .tuple(fields, fc.option(fc.array(pieces, { maxLength: 3 }), { nil: undefined }))
  .map(([rest, evidence]) => (evidence === undefined ? rest : { ...rest, evidence }) as Partial<Answer>);

export interface WrittenAnswers {
  readonly answers: Readonly<Record<string, Partial<Answer>>>;
  readonly instance: Readonly<Record<string, Partial<Answer>>> | null;
}

export const assessments: fc.Arbitrary<WrittenAnswers> = fc.record({
  answers: fc
    .subarray(CRITERIA, { minLength: 0 })
    .chain((ids) => fc.tuple(...ids.map((id) => answers.map((answer) => [id, answer] as const))))
    .chain((pairs) => fc.shuffledSubarray(pairs, { minLength: pairs.length }))
    .map((pairs) => Object.fromEntries(pairs)),
  instance: fc.option(
    fc
      .subarray(PER_SYSTEM)
      .chain((ids) => fc.tuple(...ids.map((id) => answers.map((answer) => [id, answer] as const))))
      .map((pairs) => Object.fromEntries(pairs)),
    { nil: null },
  ),
});

export interface Style {
  readonly picks: readonly number[];
  readonly step: 2 | 4;
  readonly lineEnd: '\n' | '\r\n';
  readonly hasMark: boolean;
  readonly isOpen: boolean;
}

export const styles: fc.Arbitrary<Style> = fc.record({
  picks: fc.array(fc.nat(1000), { minLength: 20, maxLength: 60 }),
  step: fc.constantFrom(2, 4),
  lineEnd: fc.constantFrom('\n', '\r\n'),
  hasMark: fc.boolean(),
  isOpen: fc.boolean(),
});

const HEAD = { kind: 'assessment', schema: 1, agency: '01', rubric: 'small@1.0.0', period: '2026' };

export function valueOf({ answers: own, instance }: WrittenAnswers): Record<string, unknown> {
  return { ...HEAD, ...(instance !== null && { instances: [{ ...SYSTEM, answers: instance }] }), answers: own };
}

export function writeJson(written: WrittenAnswers, { step, lineEnd, hasMark, isOpen }: Style): string {
  const text = JSON.stringify(valueOf(written), null, isOpen ? 0 : step) + (isOpen ? '' : '\n');
  return (hasMark ? '\uFEFF' : '') + text.replaceAll('\n', lineEnd);
}

/** Each line that is a comment, or ends with one, says a number of its own. */
export function writeYaml(written: WrittenAnswers, { picks, step, lineEnd, hasMark, isOpen }: Style): string {
  const text = new Writer(picks, step).entries(valueOf(written), 0);
  const whole = isOpen ? text.replace(/\n+$/, '') : text;
  return (hasMark ? '\uFEFF' : '') + whole.replaceAll('\n', lineEnd);
}

class Writer {
  readonly #picks: readonly number[];
  readonly #step: number;
  #at = 0;
  #marks = 0;

  constructor(picks: readonly number[], step: number) {
    this.#picks = picks;
    this.#step = step;
  }

  /** Lines of a block map, each with its end. */
  entries(map: object, column: number): string {
    return Object.entries(map)
      .map(
        ([key, value]) => this.#loose(column) + this.#pad(column) + this.#key(key) + ':' + this.#after(value, column),
      )
      .join('');
  }

  #items(list: readonly unknown[], column: number): string {
    return list
      .map((item) => {
        const dash = `${this.#loose(column)}${this.#pad(column)}-`;
        if (!isMap(item) || Object.keys(item).length === 0 || this.#chance(3)) return dash + this.#after(item, column);
        return `${dash} ${this.entries(item, column + 2).replace(/^(?:\s*(?:#.*)?\n)*\s*/, '')}`;
      })
      .join('');
  }

  /** Behind a colon or a dash, to the end of the last line. */
  #after(value: unknown, column: number): string {
    const inner = column + this.#step;
    const isFilled = typeof value === 'object' && value !== null && Object.keys(value).length > 0;
    if (isFilled && !this.#chance(4))
      return `${this.#mark()}\n${Array.isArray(value) ? this.#items(value, inner) : this.entries(value, inner)}`;
    const block = typeof value === 'string' ? this.#lines(value, inner) : null;
    if (block !== null) return block;
    return ` ${this.#flow(value, inner, this.#chance(3))}${this.#mark()}\n`;
  }

  /** A block of lines, where the text can be one. */
  #lines(text: string, column: number): string | null {
    const isSafe = /\S/.test(text) && !/^[ \t\n]|[\u0085\u2028\r]/.test(text) && !/\n[ \t]*$(?<!\S\n)/.test(text);
    if (!isSafe || !this.#chance(text.includes('\n') ? 1.3 : 5)) return null;
    const body = text.replace(/\n$/, '').split('\n');
    const header = text.endsWith('\n') ? '|' : '|-';
    return ` ${header}${this.#mark()}\n${body.map((line) => (line === '' ? '\n' : `${this.#pad(column)}${line}\n`)).join('')}`;
  }

  #flow(value: unknown, column: number, isSpread: boolean): string {
    if (Array.isArray(value) || isMap(value)) {
      const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
      const parts = Array.isArray(value)
        ? value.map((item) => this.#flow(item, column, false))
        : Object.entries(value).map(([key, inner]) => `${this.#key(key)}: ${this.#flow(inner, column, false)}`);
      if (parts.length === 0) return open + close;
      if (!isSpread)
        return this.#chance(2) ? `${open} ${parts.join(', ')} ${close}` : `${open}${parts.join(', ')}${close}`;
      const pad = this.#pad(column);
      const comma = this.#chance(2) ? ',' : '';
      const said = parts.map((part, at) => `${pad}${part}${at < parts.length - 1 ? ',' : comma}${this.#mark()}\n`);
      return `${open}${this.#mark()}\n${said.join('')}${pad}${close}`;
    }
    return typeof value === 'string' ? this.#scalar(value) : String(value);
  }

  #scalar(text: string): string {
    const isPlain = /^[\p{L}][\p{L}\p{M}\p{N} ./()-]*$/u.test(text) && !/ $|^(?:null|true|false)$/i.test(text);
    if (isPlain && !this.#chance(3)) return text;
    const isSingle = !/[\n\r\t\u0085\u2028]/.test(text) && text.trim() === text;
    if (isSingle && this.#chance(2)) return `'${text.replaceAll("'", "''")}'`;
    return JSON.stringify(text).replaceAll('\u0085', '\\u0085').replaceAll('\u2028', '\\u2028');
  }

  #key(key: string): string {
    return this.#chance(6) ? JSON.stringify(key) : key;
  }

  #loose(column: number): string {
    return (this.#chance(6) ? '\n' : '') + (this.#chance(5) ? `${this.#pad(column)}#${this.#number()}\n` : '');
  }

  #mark(): string {
    return this.#chance(3) ? ` #${this.#number()}` : '';
  }

  #number(): string {
    this.#marks += 1;
    return ` m${this.#marks}`;
  }

  #pad(column: number): string {
    return ' '.repeat(column);
  }

  /** Once in so many times. */
  #chance(of: number): boolean {
    this.#at += 1;
    return ((this.#picks[this.#at % this.#picks.length] ?? 0) + this.#at * 7) % 1000 < 1000 / of;
  }
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
