/** Persian texts on what a score owes to words instead of answers: appraisals, measurements, waivers, what was set aside. */
import type { AuditMessages } from './en.ts';

export const auditFa: AuditMessages = {
  labels: {
    appraisal: 'خودارزیابی و ارزیابی بیرونی',
    appraisalSheet: 'ارزیابی بیرونی',
    difference: 'خودارزیابی منهای ارزیابی بیرونی',
    reasonGiven: 'دلیل ارزیاب',
    noReason: 'دلیلی نوشته نشده است',
    agreed: 'هر دو هم‌نظرند',
    setAside: 'کاربرد ندارد، معاف، نامعلوم',
    kind: 'نوع',
    owner: 'مسئول',
    approvedBy: 'تأییدکننده',
    from: 'از تاریخ',
    until: 'تا پایان',
    measured: 'مقدار اندازه‌گیری‌شده',
  },
  kinds: {
    'not-applicable': 'کاربرد ندارد',
    'dont-know': 'نمی‌دانم',
    waived: 'معاف',
    'evidence-waived': 'معاف از مدرک',
  },
  shares: {
    notApplicable: ({ share }) => `${share} کاربرد ندارد`,
    waived: ({ share }) => `${share} معاف`,
    dontKnow: ({ share }) => `${share} نامعلوم`,
  },
  sentences: {
    differing: ({ count, all }) => `پاسخ ارزیاب در ${count} معیار از ${all} معیار با پاسخ دستگاه فرق دارد.`,
    both: ({ claimed, appraised }) => `ادعا\u00A0${claimed}، ارزیاب\u00A0${appraised}`,
    shares: ({ share, parts }) => `${share} از وزن کنار گذاشته شده است: ${parts}.`,
    unwaived: ({ score, level }) => `بدون معافیت‌ها امتیاز ${score} و سطح ${level} است.`,
    unwaivedUnrated: ({ score }) => `بدون معافیت‌ها امتیاز ${score} است و سطحی تعیین نمی‌شود.`,
    evidence: ({ requirement }) => `مدرک: ${requirement}`,
    responsible: ({ owner, approved }) => `مسئول: ${owner}؛ تأییدکننده: ${approved}`,
    ratesMeasured: ({ requirement, value, answer }) =>
      `اندازه‌گیری برای «${requirement}»: ${value}، برابر با ${answer}.`,
    measuredValues: ({ requirement }) => `آنچه برای «${requirement}» اندازه‌گیری می‌شود از پاسخ خبر می‌دهد:`,
  },
  counts: {
    caps: () => 'ادعا تنها تا اندازه‌ای پذیرفته است که اندازه‌گیری نشان می‌دهد.',
    replaces: () => 'مقدار اندازه‌گیری‌شده جای ادعا را می‌گیرد.',
    shown: () => 'مقدار اندازه‌گیری‌شده در کنار ادعا می‌آید و ادعا به حساب می‌آید.',
  },
  rules: {
    appraisalNote: () => 'ارزیابی که پاسخ دیگری می‌دهد باید دلیل آن را بنویسد.',
    waiversAllowed: () => 'هر معیار و هر مدرکی می‌تواند مشمول معافیت شود.',
    waiversRefused: () => 'هیچ معافیتی پذیرفته نیست.',
  },
};
