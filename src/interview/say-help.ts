/** What can be typed, in plain lines: only what means something in this rubric and on this side. */
import type { Interview } from './interview.ts';

export function sayHelp({ speaker, side, rubric }: Interview): string[] {
  const { help } = speaker.words;
  const isOwn = side === 'claimed';
  const aside = [rubric.confidence === undefined ? '' : help.confidence(), rubric.scoring.extent ? help.extent() : ''];
  return [
    help.answer(),
    help['not-applicable'](),
    help['dont-know'](),
    isOwn ? '' : help.agree(),
    help.skip(),
    help.back(),
    help.go(),
    help.find(),
    help.list(),
    help.note(),
    ...(isOwn ? [help.evidence(), help['drop-evidence'](), ...aside] : []),
    help.clear(),
    help.more(),
    help.repeat(),
    help.progress(),
    help.review(),
    help.retry(),
    help.quit(),
    help.equals(),
    help.saved(),
  ].filter((line) => line !== '');
}
