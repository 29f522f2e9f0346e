/** Waivers, appraisals and what was set aside, in the real binary: shown in every report, gated, never silent. */
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { folderWith, SMALL_RUBRIC, smallAssessment, thang } from './run-thang.ts';

const AS_OF = ['--as-of', '2026-11-23'];

function waiver(more = '', agency = 'a', criterion = 'first'): string {
  return `  - agency: ${agency}
    criterion: ${criterion}
    reason: { en: The register is being moved, vi: Đang chuyển sổ đăng ký }
    owner: Office for data
    approved-by: 12/QĐ-BXD
    from: 2026-01-01
    expiry: 2026-12-31
${more}`;
}

const HEAD = 'kind: waivers\nschema: 1\nwaivers:\n';

/** One agency that claims 1 and 4, and is excused from the first. */
function workspace(waivers = HEAD + waiver(), more: Record<string, string> = {}): string {
  return folderWith({
    'thang.config.yaml': 'schema: 1\n',
    'rubrics/small.yaml': SMALL_RUBRIC,
    'assessments/a.yaml': smallAssessment('a', 1, 4),
    'waivers.yaml': waivers,
    ...more,
  });
}

describe('waivers.yaml of a workspace', () => {
  it('excuses, and the score stands beside the one without it', async () => {
    const ran = await thang(['score', 'assessments', ...AS_OF], { cwd: workspace() });
    expect(ran).toMatchObject({ code: 0, stderr: '' });
    expect(ran.stdout).toContain('Level 4');
    expect(ran.stdout).toContain('50\u00A0% of the weight was set aside: 50\u00A0% waived.');
    expect(ran.stdout).toContain('Without its waivers the score is 2.50, level 2.');
    expect(ran.stdout).toContain('First: waived, until 2026-12-31');
    expect(ran.stdout).toContain('The register is being moved');
    expect(ran.stdout).toContain('owner: Office for data; approved by: 12/QĐ-BXD');
  });

  it.each(['text', 'markdown', 'csv', 'json'])('is never silent: %s', async (format) => {
    const { stdout } = await thang(['report', 'assessments', ...AS_OF, '--locale', 'vi', '--format', format], {
      cwd: workspace(),
    });
    expect(stdout).toContain('Đang chuyển sổ đăng ký');
  });

  it('is told by explain too', async () => {
    const { stdout } = await thang(['explain', 'assessments/a.yaml', 'first', ...AS_OF], { cwd: workspace() });
    expect(stdout).toContain('Waived until 2026-12-31: The register is being moved');
  });

  it('ends on its day, and the report says that it has', async () => {
    const ran = await thang(['score', 'assessments', '--as-of', '2027-01-01'], { cwd: workspace() });
    expect(ran.stdout).toContain('Level 2');
    expect(ran.stdout).toContain('The waiver expired on 2026-12-31; its owner is Office for data');
  });

  it('is the one that is named, where one is', async () => {
    const cwd = workspace(HEAD + waiver(), { 'other.yaml': HEAD + waiver('', 'a', 'second') });
    const named = await thang(['score', 'assessments', ...AS_OF, '--waivers', 'other.yaml', '--format', 'json'], {
      cwd,
    });
    expect(JSON.parse(named.stdout)).toMatchObject({ assessments: [{ score: 1, unwaived: { score: 2.5 } }] });
    const missing = await thang(['score', 'assessments', ...AS_OF, '--waivers', 'none.yaml'], { cwd });
    expect(missing).toMatchObject({ code: 2, stdout: '' });
  });

  it('names what excuses nobody, where it stands, without failing the run', async () => {
    const waivers = HEAD + waiver('', 'b') + waiver('', 'a', 'frist') + waiver();
    const whole = await thang(['score', 'assessments', ...AS_OF], { cwd: workspace(waivers) });
    expect(whole.code).toBe(0);
    expect(whole.stderr).toContain('waivers.yaml:4:13 waiver-unknown');
    expect(whole.stderr).toContain(
      'There is no criterion frist that could be waived; this waiver does nothing – did you mean first?',
    );
    const one = await thang(['score', 'assessments/a.yaml', ...AS_OF], { cwd: workspace(waivers) });
    expect(one.stderr).not.toContain('agency b');
  });

  test.each<[string, string, string]>([
    ['faulty', HEAD + waiver().replace('owner: Office for data', 'onwer: x'), 'did you mean owner?'],
    ['reversed', HEAD + waiver().replace('2026-12-31', '2025-12-31'), 'waiver-dates-reversed'],
    ['doubled', HEAD + waiver() + waiver(), 'waiver-twice'],
    ['no YAML', 'kind: waivers\nwaivers: [\n', 'yaml-syntax'],
    ['of another kind', SMALL_RUBRIC, 'wrong-kind'],
    ['hostile', `${HEAD}${waiver().replace('Office for data', '"\\u001b[2J"')}`, 'control-character'],
  ])('ends the run when it is %s: scores without it would look like scores with it', async (_state, text, said) => {
    const ran = await thang(['score', 'assessments', ...AS_OF], { cwd: workspace(text) });
    expect(ran).toMatchObject({ code: 2, stdout: '' });
    expect(ran.stderr).toContain(said);
    expect(ran.stderr).not.toContain('\u001B');
  });

  it('is not read through a link that leads out of the workspace', async () => {
    const outside = folderWith({ 'waivers.yaml': HEAD + waiver() });
    const cwd = folderWith({
      'thang.config.yaml': 'schema: 1\n',
      'rubric.yaml': SMALL_RUBRIC,
      'a.yaml': smallAssessment('a', 1, 4),
    });
    symlinkSync(join(outside, 'waivers.yaml'), join(cwd, 'waivers.yaml'));
    const ran = await thang(['score', 'a.yaml', ...AS_OF], { cwd });
    expect(ran).toMatchObject({ code: 2, stdout: '' });
    expect(ran.stderr).toContain('link-outside');
  });

  it('is an input that no output may take the place of', async () => {
    const ran = await thang(['score', 'assessments', ...AS_OF, '--output', 'json=waivers.yaml'], { cwd: workspace() });
    expect(ran.code).toBe(2);
  });

  it('is nothing to a rubric that refuses it', async () => {
    const cwd = workspace(undefined, {
      'rubrics/small.yaml': SMALL_RUBRIC.replace('dimensions:', 'scoring: { waivers: refused }\ndimensions:'),
    });
    const ran = await thang(['score', 'assessments', ...AS_OF], { cwd });
    expect(ran.stdout).toContain('The waiver is not applied');
    expect(ran.stdout).toContain('Score 2.50');
  });
});

describe('--fail-na-above', () => {
  const half = workspace();

  test.each([
    ['50%', 0],
    ['0.5', 0],
    ['49.9%', 1],
    ['0', 1],
    ['100%', 0],
    ['50', 2],
  ])('at %s exits %i where half of the weight is waived', async (share, code) => {
    const ran = await thang(['score', 'assessments', ...AS_OF, '--fail-na-above', share], { cwd: half });
    expect(ran.code).toBe(code);
    if (code === 1) expect(ran.stderr).toContain('50\u00A0% of the weight is not applicable, waived or not known');
  });

  it.each([
    ['not-applicable, reason: none', 1],
    ['dont-know', 1],
    ['1', 0],
  ])('counts %s: exit %i', async (answer, code) => {
    const cwd = folderWith({
      'rubric.yaml': SMALL_RUBRIC,
      'a.yaml': smallAssessment('a', 1, 4).replace('claimed: 1', `claimed: ${answer}`),
    });
    expect((await thang(['score', 'a.yaml', ...AS_OF, '--fail-na-above', '0'], { cwd })).code).toBe(code);
  });

  it('is decided by the assessments, whatever is shown of them', async () => {
    const gate = ['score', 'assessments', ...AS_OF, '--fail-na-above', '10%'];
    const shown = [[], ['--quiet'], ['--format', 'csv'], ['--locale', 'fa'], ['--output', 'json=out.json', '--quiet']];
    const ran = await Promise.all(shown.map((more) => thang([...gate, ...more], { cwd: half })));
    expect(ran.map(({ code }) => code)).toEqual(shown.map(() => 1));
  });
});

describe('an appraisal without a reason', () => {
  const appraised = smallAssessment('a', 3, 4).replace('claimed: 3', 'claimed: 3, appraised: 2');

  it('is a finding where the rubric only asks for one', async () => {
    const cwd = folderWith({ 'rubric.yaml': SMALL_RUBRIC, 'a.yaml': appraised });
    const ran = await thang(['score', 'a.yaml', ...AS_OF], { cwd });
    expect(ran.code).toBe(0);
    expect(ran.stdout).toContain('First: claimed 3, appraised 2'.replaceAll(/ (?=\d)/g, '\u00A0'));
    expect(ran.stdout).toContain('no reason given');
    expect(ran.stdout).toContain('The assessor’s answer is another than the agency’s, and no reason is given');
  });

  it('is a fault where the rubric requires one', async () => {
    const rubric = SMALL_RUBRIC.replace('dimensions:', 'scoring: { appraisal-note: required }\ndimensions:');
    const cwd = folderWith({
      'rubric.yaml': rubric,
      'a.yaml': appraised,
      'b.yaml': appraised.replace('"a"', '"b"').replace('appraised: 2', 'appraised: 2, appraisal-note: seen'),
    });
    const ran = await thang(['score', '.', ...AS_OF, '--format', 'json'], { cwd });
    expect(ran.code).toBe(3);
    expect(ran.stderr).toContain('a.yaml:7:35 appraisal-without-reason');
    expect((JSON.parse(ran.stdout) as { assessments: unknown[] }).assessments).toHaveLength(1);
  });
});
