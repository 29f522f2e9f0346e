/** Issues as short lines, so that a test shows all of them: `levels.2.level level-twice level=4`, `… id=rols roles?`. */
import type { Issue } from '../../src/model/issue.ts';

/** Warnings end with `!`. */
export function told(issues: readonly Issue[]): string[] {
  return issues.map(({ code, severity, params: { path = '', ...params }, suggestion }) => {
    const said = Object.entries(params).map(([name, value]) => `${name}=${value}`);
    const hint = suggestion === undefined ? [] : [`${suggestion}?`];
    return [path, code, ...said, ...hint, ...(severity === 'warning' ? ['!'] : [])].join(' ');
  });
}
