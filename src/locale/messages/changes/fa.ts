/** Persian texts on how an overlay differs from the rubric that it extends. */
import type { changesEn } from './en.ts';

export const changesFa: typeof changesEn = {
  against: ({ base }) => `تفاوت با ${base}`,
  basedOn: ({ base }) => `بر پایهٔ ${base}`,
  count: ({ count, base }) => `${count} تفاوت با ${base}`,
  where: () => 'کجا',
  what: () => 'تغییر',
  because: () => 'چرا',
  rubricItself: () => 'خود سنجه',
  added: () => 'افزوده شد',
  dropped: () => 'پرسیده نمی‌شود',
  nothing: () => 'هیچ',
  orphaned: () => 'هیچ پرسشی در اینجا بر آن تکیه ندارد',
  noReason: () => 'بدون ذکر دلیل',
  made: ({ overlay, base }) =>
    base === ''
      ? `${overlay} به همان شکل؛ این سنجه بر پایهٔ سنجهٔ دیگری نیست.`
      : `${overlay} که از ${base} و تغییرهای سنجهٔ مشتق ساخته شده است. سنجهٔ مشتق را ویرایش کنید، نه این فایل را.`,
  wasBefore: ({ key, before }) => `${key} پیش‌تر ${before} بود`,
  isNew: ({ key }) => `${key} تازه است`,
  isRemoved: ({ key, before }) => `${key} برداشته شد؛ پیش‌تر ${before} بود`,
  nodeAdded: ({ base }) => `در ${base} نیست`,
  nodeDropped: ({ title, id, base }) => `${base} این را هم دارد: ${title} (${id})`,
};
