/** Persian texts of the commands about evidence. */
import type { EvidenceMessages } from './en.ts';

export const evidenceFa: EvidenceMessages = {
  labels: {
    lastDay: 'آخرین روز',
    firstDay: 'نخستین روز',
    from: 'از تاریخ',
    ends: 'از اعتبار می‌افتد',
    begins: 'معتبر می‌شود',
    forecast: 'اگر چیزی تمدید نشود',
    now: 'امروز',
    supported: 'تأییدشده',
    waiver: 'معافیت',
    cited: 'مدرک ثبت شد',
    score: 'امتیاز',
    claim: 'آنچه مدارک تأیید می‌کنند',
  },
  files: {
    present: 'فایل موجود است',
    missing: 'فایل موجود نیست',
    outside: 'فایل بیرون از پوشهٔ کاری است',
    unreadable: 'فایل خوانده نمی‌شود',
    none: 'بدون فایل',
  },
  hashes: {
    equal: 'فایل تغییر نکرده است',
    changed: 'فایل تغییر کرده است',
    'not-stated': 'فایل موجود است، هش آن نوشته نشده',
    written: 'فایل موجود است، هش آن اکنون نوشته شد',
    none: 'بدون فایل',
  },
  sentences: {
    countsUntil: ({ date }) => `تا پایان ${date} پذیرفته است`,
    counts: () => 'پذیرفته',
    stateUntil: ({ state, date }) => `${state}، تا ${date} پذیرفته بود`,
    stateFrom: ({ state, date }) => `${state}، از ${date}`,
    pieces: ({ pieces, counting, notCounting }) => `${pieces} مدرک: ${counting} پذیرفته، ${notCounting} پذیرفته نیست.`,
    files: ({ files, equal, changed, missing, outside, unreadable, unstated }) =>
      `${files} مدرک فایل دارد: ${equal} بی‌تغییر، ${changed} تغییرکرده، ${missing} ناموجود، ${outside} بیرون از پوشهٔ کاری، ${unreadable} خواندنی نیست، ${unstated} بدون هش.`,
    writeHashes: () => 'با --write-hashes هش‌های نانوشته از روی فایل‌های کنونی نوشته می‌شود.',
    written: ({ count }) => `${count} هش نوشته شد`,
    noEvidence: () => 'مدرکی آورده نشده است.',
    broken: ({ count }) => `${count} فایل یادشده موجود نیست، تغییر کرده یا بیرون از پوشهٔ کاری است`,
    unreadable: ({ count }) => `${count} فایل یادشده خوانده نشد`,
    span: ({ from, to, ends, begins }) =>
      `از ${from} تا ${to}: ${ends} مدرک از اعتبار می‌افتد و ${begins} مدرک معتبر می‌شود.`,
    standing: ({ score, level }) => `امتیاز ${score}، سطح ${level}`,
    unrated: ({ score }) => `امتیاز ${score}، بدون سطح`,
    falls: () => 'سطح پایین می‌آید',
    rises: () => 'سطح بالا می‌رود',
    stays: () => 'امتیاز در همهٔ روزها همین است.',
    nothing: () => 'چیزی معتبر نمی‌شود و چیزی از اعتبار نمی‌افتد.',
    levelFalls: ({ agency, from, to, date }) =>
      to === ''
        ? `${agency}: سطح ${from} در ${date} از دست می‌رود`
        : `${agency}: سطح ${from} در ${date} به ${to} می‌رسد`,
    meets: ({ requirement, level, counting, needed }) =>
      `برای: ${requirement} (از ${level} خواسته می‌شود)؛ ${counting} از ${needed} مدرک پذیرفته است.`,
    meetsNothing: () => 'این معیار مدرکی نمی‌خواهد؛ پس این مدرک چیزی را تأیید نمی‌کند.',
    elsewhere: ({ nodes }) => `همین فایل اینجا هم آمده است: ${nodes}`,
    fromTo: ({ label, from, to }) => `${label}: ${from} ← ${to}`,
    unchanged: ({ label, value }) => `${label}: ${value}، مانند پیش`,
    nothingClaimed: () => 'هنوز ادعایی نشده است',
  },
};
