/** Persian sentences about faults of workbooks and CSV files, and of the answers in their cells. */
import type { TableIssues } from './en.ts';

const WHY: Readonly<Record<string, string>> = {
  'no-zip': 'فایل ‎.xlsx نیست',
  damaged: 'فایل خراب است',
  opendocument: 'فایل OpenDocument است',
  'no-workbook': 'کارپوشه‌ای در آن نیست',
  'no-sheets': 'هیچ برگه‌ای ندارد',
  doubles: 'دو بخش آن هم‌نام‌اند',
  overlap: 'بخش‌های آن روی هم افتاده‌اند',
  quote: 'گیومه‌ای بسته نشده یا در جای نادرست آمده است',
  long: 'یک ردیف از یک مگابایت بلندتر است',
  'document-type': 'نوع سند (DOCTYPE) اعلام کرده است',
};

const BOUNDED: Readonly<Record<string, string>> = {
  bytes: 'بایت در فایل',
  parts: 'بخش در فایل',
  'part-bytes': 'بایت در یک بخش',
  'inflated-bytes': 'بایت پس از بازگشایی',
  ratio: 'برابر حجم خود پس از بازگشایی',
  sheets: 'برگه',
  rows: 'ردیف در یک برگه',
  columns: 'ستون در یک برگه',
  cells: 'خانهٔ پُر',
  'cell-bytes': 'بایت در یک خانه',
  'shared-tags': 'برچسب متن و قالب',
  'tag-bytes': 'بایت در یک برچسب',
  'shared-bytes': 'بایت متن و قالب',
};

export const tableIssuesFa: TableIssues = {
  'workbook-not-readable': ({ why = '' }) =>
    `این کارپوشه خوانده نمی‌شود: ${WHY[why] ?? why}؛ آن را به شکل کارپوشهٔ Excel (‎.xlsx) ذخیره کنید`,
  'workbook-encrypted': () =>
    'کارپوشه گذرواژه دارد یا از نوع قدیمی ‎.xls است؛ آن را با نوع ‎.xlsx و بدون گذرواژه ذخیره کنید',
  'workbook-macros': () => 'کارپوشه ماکرو یا کنترل فعال دارد؛ آن را بدون این‌ها با نوع ‎.xlsx ذخیره کنید',
  'workbook-links': () => 'کارپوشه به فایل‌ها یا منابع دادهٔ دیگر پیوند دارد؛ پیوندها را قطع و دوباره ذخیره کنید',
  'workbook-unsafe': ({ why = '' }) =>
    `ساختار کارپوشه چنان است که هیچ نرم‌افزار صفحه‌گسترده‌ای نمی‌سازد: ${WHY[why] ?? why}؛ باز نشد`,
  'workbook-too-large': ({ what = '', found, limit }) =>
    `کارپوشه بزرگ‌تر از آن است که خوانده شود: ${found} ${BOUNDED[what] ?? what}، حداکثر ${limit}`,
  'csv-syntax': ({ why = '' }) => `این متن CSV درستی نیست: ${WHY[why] ?? why}`,
  'questionnaire-unknown': () =>
    'این پرسشنامه را thang نساخته است: برگهٔ مشخصات آن نیست؛ پرسشنامهٔ تازه‌ای بسازید و پاسخ‌ها را در آن رونویسی کنید',
  'questionnaire-layout': ({ found }) => `این پرسشنامه را نسخهٔ تازه‌تری از thang ساخته است (چیدمان ${found})`,
  'questionnaire-other-content': ({ rubric }) =>
    `پرسشنامه از متن دیگری از ${rubric} ساخته شده است؛ سنجه‌ای را که از آن ساخته شده به کار ببرید یا پرسشنامهٔ تازه‌ای بسازید`,
  'questionnaire-other-edition': ({ found, expected }) =>
    `پرسشنامه به ${found} پاسخ می‌دهد و ارزیابی به ${expected}؛ آن را به ارزیابی ${found} وارد کنید و سپس با thang rubric migrate منتقل کنید`,
  'questionnaire-other-assessment': ({ key, found, expected }) =>
    `در پرسشنامه ${key} برابر ${found} است و در ارزیابی ${expected}؛ ارزیابی درست را با ‎--into نام ببرید`,
  'questionnaire-without-assessment': ({ agency, period }) =>
    `در این فضای کار ارزیابی ${agency} برای ${period} نیست؛ آن را، یا پوشه‌ای برای ساختن آن را، با ‎--into نام ببرید`,
  'column-missing': ({ column }) => `ستون ${column} نیست؛ بدون آن روشن نمی‌شود که ردیف‌ها پاسخ کدام پرسش‌اند`,
  'row-unknown': ({ code }) => `هیچ پرسشی کد ${code} ندارد؛ این ردیف وارد نشد`,
  'row-without-code': () => 'در ردیفی بدون کد چیزی نوشته شده است؛ کد پرسش آن را در همان ردیف رونویسی کنید',
  'row-contradicts': ({ code, found, other, place }) =>
    `${code} دو مقدار متفاوت دارد: اینجا ${found} و در ${place} ${other}؛ هیچ‌کدام وارد نشد`,
  'cell-formula': () => 'در این خانه فرمول است؛ نتیجهٔ فرمول پذیرفته نمی‌شود؛ خود مقدار را بنویسید',
  'cell-error': ({ found }) => `در این خانه خطای ${found} است؛ خود مقدار را بنویسید`,
  'cell-merged': ({ range }) =>
    `خانه‌های ${range} در چند پرسش ادغام شده‌اند و روشن نیست پاسخ از آنِ کدام است؛ ادغام را بردارید`,
  'cell-not-a-date': ({ found }) => `${found} تاریخ نیست؛ تاریخ میلادی را مانند 2026-11-23 بنویسید`,
  'cell-not-a-number': ({ found }) => `${found} عدد نیست`,
  'cell-ambiguous': ({ found, first, second }) =>
    `${found} می‌تواند ${first} یا ${second} باشد؛ مقدار موردنظر را روشن بنویسید`,
  'instance-without-name': () => 'برای این مورد تازه پاسخ هست ولی نامی ندارد؛ نامی برای آن بنویسید',
};
