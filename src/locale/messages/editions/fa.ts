/** Persian texts on two editions of a rubric: how they differ, and what becomes of assessments on the way. */
import type { EditionMessages } from './en.ts';

export const editionsFa: EditionMessages = {
  labels: {
    change: 'تغییر',
    shareOfTotal: 'سهم از کل',
    before: 'پیش',
    after: 'پس',
    movement: 'جابه‌جایی',
    scores: 'امتیاز با هر دو نسخه',
    texts: 'متن‌ها',
    top: 'بالاترین ردهٔ درخت',
    files: 'ارزیابی‌ها',
    moved: 'پاسخ‌هایی که به شکل دیگری می‌مانند',
    takenOut: 'از پاسخ‌ها بیرون رفت؛ متن هر پاسخ در فایل نگه داشته می‌شود',
    byQuestion: 'پرسش به پرسش، در همهٔ ارزیابی‌ها',
    again: 'باید دوباره پاسخ داده شود',
    fresh: 'تازه در این نسخه، باید پاسخ داده شود',
    open: 'بی‌پاسخ',
    refused: 'آنچه مانع است',
    skipped: 'کنار گذاشته‌شده',
    failures: 'منتقل‌نشده‌ها',
  },

  groups: {
    yes: 'امتیازها را تغییر می‌دهد',
    may: 'شاید برخی امتیازها را تغییر دهد',
    no: 'هیچ امتیازی را تغییر نمی‌دهد',
  },

  differences: {
    none: () => 'دو سنجه با هم تفاوتی ندارند.',
    counts: ({ yes, may, no }) =>
      `${yes} تغییر امتیازها را جابه‌جا می‌کند، ${may} تغییر شاید برخی را، و ${no} تغییر هیچ امتیازی را.`,
    added: ({ parent, count }) => `به ${parent} افزوده شد${count === '' ? '' : `، با ${count} معیار`}`,
    removed: ({ parent, count }) => `از ${parent} برداشته شد${count === '' ? '' : `، با ${count} معیار`}`,
    split: ({ ids }) => `تقسیم شد به ${ids}`,
    moved: ({ from, to }) => `از ${from} به ${to} رفت`,
    renamed: ({ id }) => `شناسهٔ تازه دارد؛ پیش‌تر ${id} بود`,
    translated: ({ key, language }) => `${key}: ترجمهٔ ${language} افزوده شد`,
    share: ({ before, after }) => `سهم از کل: پیش از این ${before}، اکنون ${after}`,
    moreTexts: ({ count }) => `${count} مورد دیگر؛ با --all همهٔ متن‌ها کامل دیده می‌شود`,
    noCounterpart: ({ answers }) => `تنها اگر پاسخ ${answers} بوده است؛ هیچ پاسخ تازه‌ای همان را نمی‌گوید`,
    sameEdition: ({ rubric }) =>
      `هر دو خود را ${rubric} می‌خوانند، ولی با هم فرق دارند. تغییری که امتیازها را جابه‌جا می‌کند نسخهٔ تازه می‌خواهد.`,
    scoresMoved: ({ count }) => `${count} تغییر امتیازها را جابه‌جا می‌کند یا شاید بکند`,
  },

  scores: {
    level: ({ level }) => `سطح ${level}`,
    levelUp: () => 'سطح بالاتر می‌رود',
    levelDown: () => 'سطح پایین‌تر می‌آید',
    levelGained: () => 'سطح می‌گیرد',
    levelLost: () => 'سطح خود را از دست می‌دهد',
    up: () => 'امتیاز بیشتر',
    down: () => 'امتیاز کمتر',
    same: () => 'بی‌تغییر',
    unknown: () => 'مقایسه‌شدنی نیست',
    counts: ({ up, down, same }) =>
      `${up} به سطح بالاتر می‌رود، ${down} به سطح پایین‌تر می‌آید، ${same} در سطح خود می‌ماند.`,
    gained: ({ count, agencies }) => `${count} دستگاه که سطحی نداشت سطح می‌گیرد: ${agencies}.`,
    lost: ({ count, agencies }) => `${count} دستگاه سطح خود را از دست می‌دهد و سطحی ندارد: ${agencies}.`,
    noLevel: ({ count }) => `${count} دستگاه با هیچ‌یک از دو نسخه سطحی ندارد.`,
    leftOut: ({ agency, rubric, ids }) =>
      `${agency}: ${rubric} پاسخ‌های ${ids} را نمی‌پذیرد؛ این پاسخ‌ها کنار گذاشته شده‌اند`,
  },

  migration: {
    dryRun: () => 'چیزی نوشته نشد. با --write فایل‌ها تغییر می‌کنند.',
    counts: ({ ready, refused, skipped }) => `${ready} منتقل شد، ${refused} نشد، ${skipped} کنار گذاشته شد.`,
    dryCounts: ({ ready, refused, skipped }) =>
      `${ready} را می‌توان منتقل کرد، ${refused} را نمی‌توان، ${skipped} کنار گذاشته شد.`,
    missing: ({ rubric }) => `نسخهٔ ${rubric} پیدا نشد، پس امتیازی با آن در دست نیست؛ فایل آن را با --rubric نام ببرید.`,
    already: () => 'از پیش به همین نسخه پاسخ می‌دهد',
    otherRubric: ({ rubric }) => `به ${rubric} پاسخ می‌دهد`,
    later: ({ rubric }) => `به نسخه‌ای تازه‌تر پاسخ می‌دهد، ${rubric}`,
    requirement: ({ from, to }) => `مدرک ${from} اکنون ${to} است`,
    requirementDropped: ({ id }) => `مدرک ${id} دیگر خواسته نمی‌شود؛ به صورت توضیح می‌ماند`,
    valueDropped: ({ key, value }) => `${key}: ${value} همتایی ندارد؛ به صورت توضیح می‌ماند`,
    failed: ({ count }) => `${count} فایل منتقل نشد`,
    ofAll: ({ count, all }) => `${count} از ${all}`,
    instance: ({ instance }) => `برای ${instance}`,
  },

  statuses: {
    ready: 'هنوز نوشته نشده',
    written: 'نوشته شد',
    refused: 'نوشته نشد، چون درست نمی‌بود',
    'not-written': 'نوشتن ممکن نشد',
  },

  reasons: {
    changed: 'پرسش بیش از اندازه تغییر کرده است',
    'no-counterpart': 'هیچ‌یک از پاسخ‌های تازه همان معنا را ندارد',
    merged: 'چند پرسش به این پرسش تبدیل شده‌اند',
  },

  epitaphs: {
    dropped: ({ to }) => `دیگر در ${to} پرسیده نمی‌شود.`,
    again: ({ to, goals }) => `باید برای ${to} دوباره پاسخ داده شود، با شناسهٔ ${goals}.`,
    answerWas: ({ from }) => `پاسخ به ${from} این بود:`,
    requirement: ({ to }) => `دیگر در ${to} خواسته نمی‌شود:`,
    value: ({ to }) => `هیچ پاسخی در ${to} همان معنا را ندارد؛ پیش‌تر این بود:`,
  },
};
