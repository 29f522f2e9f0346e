import { describe, expect, it } from 'vitest';
import { folderWith, thang } from './run-thang.ts';

describe('a text that is no YAML', () => {
  it('is told with all its faults by the built program too, and not only with the first', async () => {
    const cwd = folderWith({ 'a.yaml': 'kind: assessment\nagency: [a\nperiod: {b\n' });
    const { code, stderr } = await thang(['score', 'a.yaml'], { cwd });
    expect(code).toBe(3);
    expect(stderr.match(/a\.yaml:\d+:\d+ yaml-syntax/g)?.length).toBeGreaterThan(1);
  });

  it('is refused where the faster reader alone would let it pass', async () => {
    const cwd = folderWith({ 'a.yaml': '# here\n ---\nkind: assessment\n' });
    const { code, stderr } = await thang(['score', 'a.yaml'], { cwd });
    expect(code).toBe(3);
    expect(stderr).toContain('a.yaml:2:2 yaml-syntax');
  });
});
