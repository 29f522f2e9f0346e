/** Persian texts. Nouns after a number stay singular; words that must be typed as they are stay Latin. */
import { isFull, type Messages } from './en.ts';
import { auditFa } from './audit/fa.ts';
import { changesFa } from './changes/fa.ts';
import { conditionsFa } from './conditions/fa.ts';
import { editionsFa } from './editions/fa.ts';
import { furtherFa } from './further/fa.ts';
import { markdownFa } from './markdown/fa.ts';
import { rulesFa } from './rules/fa.ts';
import { sessionIssuesFa } from './sessions/fa.ts';
import { tableIssuesFa } from './tables/fa.ts';
import { workbookFa } from './workbook/fa.ts';

export const fa: Messages = {
  issues: {
    'file-not-found': ({ path }) => `فایل یا پوشهٔ ${path} پیدا نشد؛ نشانی آن را بررسی کنید`,
    'file-not-readable': ({ detail }) => `فایل خوانده نمی‌شود: ${detail}`,
    'file-not-writable': ({ detail }) =>
      isFull(detail)
        ? 'فایل نوشته نمی‌شود: دیسک پر است؛ جا باز کنید و دوباره امتحان کنید'
        : `فایل نوشته نمی‌شود: ${detail}؛ آیا پوشهٔ آن هست و اجازهٔ نوشتن دارید؟`,
    'file-too-large': ({ size, limit }) => `حجم فایل ${size} بایت است؛ حداکثر ${limit} بایت خوانده می‌شود`,
    'file-empty': () => 'فایل خالی است',
    'folder-without-assessments': () => 'در این پوشه هیچ ارزیابی‌ای پیدا نشد',
    'link-outside': () => 'این پیوند به بیرون از پوشهٔ جست‌وجو می‌رود و دنبال نمی‌شود',
    'period-without-assessments': ({ period }) => `اینجا ارزیابی‌ای از دورهٔ ${period} نیست`,
    'not-utf8': ({ encoding }) =>
      encoding === ''
        ? 'فایل از اینجا به بعد UTF-8 نیست؛ آن را با UTF-8 ذخیره کنید'
        : `فایل با ${encoding} ذخیره شده است؛ آن را با UTF-8 ذخیره کنید`,
    'control-character': ({ character }) => `نویسهٔ ${character} مجاز نیست؛ آن را پاک کنید`,
    'yaml-syntax': ({ detail }) => `این متن YAML درستی نیست: ${detail}`,
    'json-syntax': ({ detail }) => `این متن JSON درستی نیست: ${detail}`,
    'yaml-anchor': ({ text }) => `لنگر (anchor) مانند ${text} مجاز نیست؛ خود مقدار را بنویسید`,
    'yaml-alias': ({ text }) => `نام مستعار (alias) مانند ${text} مجاز نیست؛ خود مقدار را بنویسید`,
    'yaml-tag': ({ text }) => `برچسب (tag) مانند ${text} مجاز نیست؛ آن را بردارید`,
    'yaml-directive': ({ text }) => `دستور (directive) مانند ${text} مجاز نیست؛ آن را بردارید`,
    'yaml-several-documents': () => 'هر فایل تنها یک سند دارد؛ از اینجا به بعد را پاک کنید',
    'too-deep': ({ limit }) => `فهرست‌ها و کلیدها بیش از ${limit} لایه تودرتو شده‌اند`,
    'duplicate-key': ({ key }) => `کلید ${key} دو بار آمده است؛ یکی را نگه دارید`,
    'number-too-precise': ({ found }) => `${found} رقم‌هایی بیش از آنچه نگه داشته می‌شود دارد؛ حداکثر ۱۵ رقم بنویسید`,
    'not-a-map': ({ kind }) => `فایل نوع ${kind} باید از کلید و مقدار تشکیل شود`,
    'unknown-kind': ({ found }) => `نوع فایلی به نام ${found} وجود ندارد`,
    'wrong-kind': ({ found, expected }) => `نوع این فایل ${found} است، ولی اینجا ${expected} لازم است`,
    'unknown-schema-version': ({ found }) =>
      `این نسخه از thang نسخهٔ ${found} ساختار فایل را نمی‌شناسد؛ thang را به‌روز کنید یا شمارهٔ نسخه را اصلاح کنید`,
    'missing-key': ({ key }) => `کلید ${key} نوشته نشده است`,
    'unknown-key': ({ key }) => `اینجا کلیدی به نام ${key} وجود ندارد`,
    'wrong-type': ({ expected, foundType }) => `اینجا ${expected} لازم است، ولی ${foundType} آمده است`,
    'quotes-needed': ({ expected, foundType }) =>
      `اینجا ${expected} لازم است، ولی ${foundType} آمده است؛ آن را میان دو علامت " بنویسید`,
    'key-not-text': () =>
      'کلید باید متن باشد، نه فهرست، مجموعه‌ای از کلیدها یا خالی؛ مقداری را که با [ یا { آغاز می‌شود میان دو علامت " بنویسید',
    'not-one-of': ({ found, allowed }) => `${found} پذیرفته نیست؛ یکی از این‌ها را بنویسید: ${allowed}`,
    'too-small': ({ limit }) => `عدد بیش از حد کوچک است؛ کمترین مقدار ${limit} است`,
    'too-large': ({ limit }) => `عدد بیش از حد بزرگ است؛ بیشترین مقدار ${limit} است`,
    'too-short': ({ limit }) => `بیش از حد کوتاه است؛ دست‌کم ${limit} لازم است`,
    'too-long': ({ limit }) => `بیش از حد بلند است؛ حداکثر ${limit} مجاز است`,
    'bad-format': ({ found, format }) => `${found} درست نیست؛ ${format} بنویسید`,
    'text-without-language': () => 'هر متن باید دست‌کم به یکی از زبان‌های vi، en، fa نوشته شود',
    'reserved-id': ({ found }) => `${found} واژهٔ رزروشده است و نمی‌تواند شناسه باشد؛ شناسهٔ دیگری برگزینید`,
    'invalid-value': ({ found }) => `${found} مقدار معتبری نیست`,
    'duplicate-id': ({ id, other }) =>
      id === other
        ? `شناسهٔ ${id} دو بار آمده است`
        : `تفاوت شناسهٔ ${id} با ${other} تنها در بزرگی و کوچکی حروف است؛ یکی را تغییر دهید`,
    'scale-empty': ({ min, max }) => `مقیاس از ${min} تا ${max} است؛ پایان آن باید از آغازش بزرگ‌تر باشد`,
    'criterion-without-answers': ({ id }) =>
      `معیار ${id} شیوهٔ پاسخ ندارد؛ یکی از کلیدهای levels، answers، number، checks را بنویسید`,
    'several-answer-kinds': ({ id }) =>
      `معیار ${id} بیش از یک شیوهٔ پاسخ دارد؛ تنها یکی از کلیدهای levels، answers، number، checks را نگه دارید`,
    'unknown-answer-set': ({ id }) => `مجموعه‌پاسخی به نام ${id} وجود ندارد`,
    'level-outside-scale': ({ level, min, max }) => `سطح ${level} بیرون از مقیاس ${min} تا ${max} است`,
    'levels-not-rising': ({ level, from, previousLevel, previous }) =>
      `سطح ${level} از ${from} پس از سطح ${previousLevel} از ${previous} آمده است؛ سطح و امتیاز هر دو باید افزایش یابند`,
    'level-twice': ({ level }) => `سطح ${level} دو بار آمده است`,
    'band-without-from': ({ level }) =>
      `سطح ${level} کلید from ندارد؛ امتیازی را که این سطح از آن آغاز می‌شود بنویسید؛ اگر سطح از بازهٔ امتیاز نمی‌آید، level: ladder یا requires یا none را بنویسید`,
    'band-outside-scale': ({ from, min, max }) => `بازه از ${from} آغاز می‌شود که بیرون از مقیاس ${min} تا ${max} است`,
    'ladder-missing': () =>
      'سطح‌ها پله‌به‌پله (ladder) تعیین می‌شوند، ولی شرط پله‌ها نوشته نشده است؛ ladder.each یا برای سطح‌ها needs را بنویسید',
    'ladder-without-steps': () =>
      'سطح‌ها درصدی از پله‌ها (step) می‌خواهند، ولی هیچ معیاری step ندارد؛ همهٔ دستگاه‌ها به بالاترین سطح می‌رسند',
    'unknown-option': ({ id, criterion }) => `${criterion} گزینهٔ ${id} ندارد`,
    'ladder-incomplete': ({ level }) =>
      `سطح ${level} کلید needs ندارد و ladder هم each ندارد؛ یکی از این دو را بنویسید`,
    'min-coverage-missing': () =>
      'پرسش‌های بی‌پاسخ در امتیاز شمرده نمی‌شوند؛ پس با min-coverage بنویسید که دست‌کم چه سهمی باید پاسخ داشته باشد',
    'weights-all-zero': () => 'همهٔ وزن‌ها در اینجا صفر است؛ همه یکسان شمرده می‌شوند',
    'unknown-source': ({ id }) => `منبع ${id} در فهرست منابع نیست`,
    'empty-dimension': ({ id }) => `بُعد ${id} نه معیار دارد و نه بُعد فرعی`,
    'unknown-id': ({ id, expected }) => `اینجا ${expected}ی به نام ${id} نیست`,
    'one-of-needed': ({ keys }) => `اینجا درست یکی از این کلیدها لازم است: ${keys}`,
    'some-of-needed': ({ keys }) => `اینجا دست‌کم یکی از این کلیدها لازم است: ${keys}`,
    'keys-contradict': ({ key, other }) => `${key} و ${other} با هم ناسازگارند؛ یکی را نگه دارید`,
    'key-without-use': ({ key, needs }) => `${key} اینجا بدون ${needs} معنایی ندارد`,
    'range-reversed': ({ min, max }) => `پایان (${max}) از آغاز (${min}) کوچک‌تر است`,
    'not-rising': ({ found, previous }) => `${found} پس از ${previous} آمده است؛ عددها باید افزایش یابند`,
    'reference-cycle': ({ key, cycle }) => `${key} به دور می‌افتد: ${cycle}`,
    'criterion-linked': ({ id, source }) =>
      `معیار ${id} خود پاسخ داده نمی‌شود و پاسخ ${source} را می‌شمارد؛ ${source} را بنویسید`,
    'criterion-needed': ({ id, ids }) => `${id} خود یک پرسش نیست؛ یکی از پرسش‌های زیر آن را نام ببرید: ${ids}`,
    'per-nested': ({ kind, dimension, other }) =>
      `${dimension} که بالاتر است خود برای هر ${other} جداگانه پاسخ داده می‌شود و موردی نمی‌تواند موردهای دیگر داشته باشد؛ per را اینجا بردارید، یا هر ${kind} از هر ${other} را موردی از یک گونه بنویسید`,
    'inside-instances': ({ id, dimension }) =>
      `${id} برای هر مورد از ${dimension} جداگانه پاسخ داده می‌شود؛ از اینجا تنها کل ${dimension} را می‌توان دید`,
    'selects-nothing': () => 'این شرط هیچ بُعد یا معیاری را در نظر نمی‌گیرد',
    'no-level-here': ({ id }) => `${id} سطحی ندارد که در نظر گرفته شود`,
    'checks-worthless': () =>
      'ارزش همهٔ موردها روی هم صفر است و سهمی از آن معنا ندارد؛ دست‌کم یکی باید بیش از صفر بیرزد',
    'unknown-criterion': ({ id }) => `سنجه معیاری به نام ${id} ندارد`,
    'unknown-requirement': ({ id, allowed }) =>
      `این معیار مدرک ${id} را نمی‌خواهد${allowed === '' ? '' : `؛ مدرک‌های خواسته‌شده: ${allowed}`}`,
    'answer-not-an-option': ({ found, allowed }) =>
      `${found} از پاسخ‌های این معیار نیست؛ یکی از این‌ها را بنویسید: ${allowed}, not-applicable, dont-know`,
    'answer-not-a-level': ({ found, min, max }) =>
      `${found} سطح نیست؛ عدد صحیحی از ${min} تا ${max} یا not-applicable یا dont-know بنویسید`,
    'answer-not-a-number': ({ found, min, max }) =>
      `${found} پذیرفته نیست؛ عددی از ${min} تا ${max} یا not-applicable یا dont-know بنویسید`,
    'answer-outside-scale': ({ found, min, max }) => `${found} بیرون از مقیاس ${min} تا ${max} است`,
    'not-applicable-not-allowed': ({ id }) => `سنجه اجازه نمی‌دهد که ${id} «کاربرد ندارد» پاسخ بگیرد`,
    'not-applicable-without-reason': ({ id }) =>
      `«کاربرد ندارد» دلیل می‌خواهد: چرا ${id} برای این دستگاه کاربرد ندارد؟`,
    'answer-misplaced': ({ id, kind }) =>
      kind === ''
        ? `${id} تنها یک بار پاسخ داده می‌شود؛ آن را در answers بالای فایل بنویسید`
        : `${id} برای هر ${kind} جداگانه پاسخ داده می‌شود؛ آن را در answers یکی از instances از همان نوع بنویسید`,
    'answer-not-a-list': ({ found, allowed }) =>
      `${found} فهرست نیست؛ آنچه را هست مانند [a, b] بنویسید، یا [] اگر هیچ‌کدام نیست: ${allowed}`,
    'answer-not-a-ratio': ({ found }) =>
      `${found} بخشی از یک کل نیست؛ مانند 870/1000 بنویسید: بخش از کل بیشتر نباشد و کل بیش از صفر باشد`,
    'answer-required': ({ id }) => `سنجه پاسخ ${id} را می‌خواهد`,
    'note-missing': ({ found, id, key }) => `پاسخ ${found} به ${id} دلیل می‌خواهد؛ آن را در ${key} بنویسید`,
    'appraisal-without-reason': ({ id }) =>
      `پاسخ ارزیاب به ${id} با پاسخ دستگاه فرق دارد؛ سنجه دلیل آن را می‌خواهد، زیر کلید appraisal-note`,
    'evidence-empty': () =>
      'این مدرک چیزی را نام نمی‌برد؛ شمارهٔ سند (document)، عنوان (title)، پیوند (link)، فایل (file) یا اندازه (measurement) بدهید',
    'evidence-dates-reversed': ({ effective, until }) =>
      `پایان اعتبار مدرک (${until}) پیش از آغاز آن (${effective}) است؛ این دو تاریخ را بررسی کنید`,
    'evidence-path-outside': ({ file }) => `مدرک باید درون پوشهٔ کاری باشد: ${file}`,
    'evidence-twice': ({ file, requirement }) =>
      `${file} پیش‌تر برای ${requirement} و در همین جا آمده است؛ آوردن دوبارهٔ آن چیز بیشتری را ثابت نمی‌کند`,
    'requirement-needed': ({ id, allowed }) =>
      `${id} چند گونه مدرک می‌خواهد؛ با --requirement بگویید این کدام است: ${allowed}`,
    'waiver-dates-reversed': ({ from, until }) => `معافیت پیش از آنکه آغاز شود (${from}) پایان می‌یابد (${until})`,
    'waiver-twice': ({ id, other }) =>
      `معافیت شمارهٔ ${other} این فهرست در همین روزها ${id} را معاف می‌کند؛ یکی از این دو را نگه دارید`,
    'waiver-unknown': ({ id, expected }) => `${expected} ${id} برای معافیت وجود ندارد؛ این معافیت اثری ندارد`,
    'folder-without-cases': () => 'اینجا هیچ فایل cases.yaml یا *.cases.yaml پیدا نشد',
    'unknown-node': ({ id }) => `سنجه بُعد یا معیاری به نام ${id} ندارد`,
    'unknown-state': ({ id }) => `اینجا وضعیتی به نام ${id} نیست`,
    'unknown-index': ({ id }) => `سنجه شاخصی به نام ${id} ندارد`,
    'expects-nothing': () => 'این نمونهٔ آزمون هیچ انتظاری ندارد و همیشه پذیرفته می‌شود',
    'rubric-not-found': ({ id, found }) =>
      `سنجهٔ ${id} نه اینجا یافت شد و نه در سنجه‌های همراه${found === '' ? '' : `؛ اینجا این‌ها هست: ${found}`}؛ فایل آن را در rubrics/ بگذارید، یا نشانی آن را بدهید (هنگام امتیازدهی: --rubric)`,
    'rubric-version-not-found': ({ id, version, available }) =>
      `نسخهٔ ${version} از سنجهٔ ${id} اینجا نیست؛ نسخهٔ موجود: ${available}؛ فایل آن نسخه را در rubrics/ بگذارید، یا نشانی آن را بدهید (هنگام امتیازدهی: --rubric)`,
    'rubric-faulty': ({ id }) => `سنجهٔ ${id} به کار نمی‌آید؛ خطاهای بالا را اصلاح کنید`,
    'rubric-ambiguous': ({ reference, files }) =>
      `چند فایل خود را ${reference} می‌خوانند و با هم فرق دارند: ${files}؛ تنها یکی را نگه دارید، یا نشانی آن را که می‌خواهید بدهید (هنگام امتیازدهی: --rubric)`,
    'rubric-without-version': ({ id, found }) =>
      `از سنجهٔ ${id} اینجا چند نسخه هست و هیچ فایلی به نام آن نیست: ${found}؛ بنویسید کدام نسخه`,
    'overlay-unknown-node': ({ id, rubric }) => `${rubric} بُعد یا معیاری به نام ${id} ندارد که تغییر کند`,
    'overlay-below-dropped': ({ id, dropped }) => `${id} با حذف ${dropped} کنار می‌رود؛ این تغییر اثری ندارد`,
    'overlay-change-empty': () => 'اینجا چیزی تغییر نمی‌کند؛ تفاوت با سنجهٔ پایه را بنویسید یا این بخش را بردارید',
    'overlay-drop-with-others': ({ id }) => `${id} را نمی‌توان هم حذف کرد و هم تغییر داد؛ یکی از این دو را نگه دارید`,
    'overlay-drops-last': ({ id, parent }) =>
      parent === ''
        ? `با حذف ${id} هیچ بُعدی در سنجه نمی‌ماند`
        : `با حذف ${id} چیزی در ${parent} نمی‌ماند؛ خود ${parent} را حذف کنید`,
    'overlay-not-a-dimension': ({ id }) => `${id} معیار است؛ تنها بُعدها زیرمجموعه دارند`,
    'overlay-key-fixed': ({ key }) =>
      `کلید ${key} را نمی‌توان اینجا تعیین کرد: شناسه‌ها ثابت است، زیرمجموعه‌ها با drop و add-criteria و add-dimensions کم و زیاد می‌شود و مشخصات خود این سنجه در آغاز فایل می‌آید`,
    'overlay-key-required': ({ key }) => `کلید ${key} را نمی‌توان برداشت؛ هر سنجه‌ای به آن نیاز دارد`,
    'overlay-set-same': ({ key }) => `کلید ${key} در سنجهٔ پایه همین مقدار را دارد؛ آن را بردارید`,
    'overlay-nothing-to-remove': ({ key }) => `سنجهٔ پایه کلید ${key} را ندارد و null چیزی را برنمی‌دارد`,
    'overlay-cycle': ({ chain }) => `این سنجه بر پایهٔ خودش ساخته می‌شود: ${chain}`,
    'overlay-chain-too-long': ({ chain, limit }) =>
      `حداکثر ${limit} سنجه می‌تواند پشت سر هم بر پایهٔ دیگری باشد: ${chain}`,
    'programme-not-found': ({ id }) => `برنامهٔ ${id} پیدا نشد`,
    'programme-rubric-unlike': ({ id, rubric }) =>
      `هدف‌های برنامهٔ ${id} بر پایهٔ سطح‌های سنجهٔ ${rubric} است که هیچ ارزیابی‌ای در اینجا آن را به کار نبرده است`,
    'migration-missing': ({ id, version }) =>
      `سنجهٔ ${id} ${version} نمی‌گوید پاسخ‌های نسخهٔ پیشین چگونه پاسخ آن می‌شوند؛ migration را بیفزایید`,
    'migration-without-way': ({ from, to }) =>
      `هیچ migration از ${from} به ${to} نمی‌رسد؛ نسخه‌های میان آن دو را با --rubric نام ببرید`,
    'not-editable': ({ path }) =>
      path === ''
        ? 'فایل را نمی‌توان بدون به هم زدن چیدمانش تغییر داد؛ آن را دستی تغییر دهید'
        : `${path} را نمی‌توان بدون به هم زدن چیدمان فایل تغییر داد؛ آن را دستی تغییر دهید`,
    'assessment-twice': ({ agency, period, other }) =>
      `دستگاه ${agency} برای دورهٔ ${period} دو ارزیابی دارد؛ دیگری ${other} است. یکی را نگه دارید`,
    'result-not-readable': ({ detail }) => `این فایل نتیجه‌ای نیست که thang بتواند بخواند: ${detail}`,
    ...sessionIssuesFa,
    ...tableIssuesFa,
    'missing-translation': ({ language }) => `این متن به زبان ${language} نوشته نشده است`,
    'band-gap': ({ level, to, next, from }) =>
      `سطح ${level} در ${to} پایان می‌یابد و سطح ${next} از ${from} آغاز می‌شود؛ امتیازهای میان این دو در هیچ سطحی نیستند`,
    'band-overlap': ({ level, to, next, from }) =>
      `سطح ${level} تا ${to} ادامه دارد، ولی سطح ${next} پیش از آن، از ${from}، آغاز شده است`,
    'band-border': ({ from, closed, counted }) =>
      `جدول سطح‌ها با closed: ${closed} نمی‌خواند؛ بنا بر آن، امتیاز ${from} در سطح ${counted} است`,
    'band-bottom-open': ({ from, min }) => `بازه‌ها از ${from} آغاز می‌شوند، ولی کمترین امتیاز ممکن ${min} است`,
    'band-top-open': ({ to, max }) => `بازه‌ها در ${to} پایان می‌یابند، ولی بیشترین امتیاز ممکن ${max} است`,
    'level-unreachable': ({ level, from, best }) =>
      `سطح ${level} از ${from} آغاز می‌شود، ولی بهترین پاسخ‌ها ${best} می‌دهند؛ هیچ دستگاهی به این سطح نمی‌رسد`,
    'level-title-twice': ({ level, other }) => `عنوان سطح ${level} همان عنوان سطح ${other} است`,
    'ladder-empty-step': ({ level, step }) =>
      `سطح ${level} به پلهٔ (step) ${step} می‌نگرد، ولی هیچ معیاری این پله را ندارد`,
    'ladder-out-of-reach': ({ id, level, best }) =>
      `سطح ${level} از ${id} بیش از بهترین پاسخ آن، یعنی ${best}، می‌خواهد؛ هیچ دستگاهی به این سطح نمی‌رسد`,
    'condition-never-holds': ({ id, best }) =>
      `هیچ پاسخی این شرط را برآورده نمی‌کند${id === '' ? '' : `: ${id} حداکثر به ${best} می‌رسد`}`,
    'never-asked': ({ id }) => `هیچ پاسخی به ${id} نمی‌انجامد؛ پس هرگز پرسیده نمی‌شود`,
    'asked-across': ({ id, other }) => `پرسیده شدن ${id} به ${other} بستگی دارد که در بُعد اصلی دیگری است`,
    'confusable-id': ({ id, other }) => `شناسه‌های ${id} و ${other} به چشم یکسان می‌آیند؛ یکی را تغییر دهید`,
    'weight-vanishes': ({ id, percent }) =>
      percent === '۰'
        ? `وزن ${id} صفر است: هیچ پاسخی به آن جمع کل را تغییر نمی‌دهد`
        : `سهم ${id} از کل تنها ${percent} درصد است؛ پاسخ آن تقریباً اثری ندارد`,
    'evidence-never-asked': () =>
      'هیچ معیاری مدرک نمی‌خواهد؛ پس هر ادعا همان‌گونه که هست شمرده می‌شود. اگر مقصود همین است، evidence: ignored را بنویسید',
    'best-answer-unproven': ({ id }) => `${id} برای بهترین پاسخ خود مدرکی نمی‌خواهد؛ ادعا به‌تنهایی بس است`,
    'text-untranslated': ({ language, other }) => `متن ${language} با متن ${other} یکسان است؛ شاید ترجمه نشده باشد`,
    'descriptors-alike': ({ name, other, language }) =>
      `شرح ${name} را به‌سختی می‌توان از شرح ${other} بازشناخت${language === '' ? '' : ` (${language})`}`,
    'descriptor-repeated': ({ id, other }) => `${id} سطحی را با همان واژه‌های ${other} شرح می‌دهد`,
    'question-repeated': ({ id, other }) => `پرسش ${id} همان پرسش ${other} است`,
    'never-used': ({ key, id }) =>
      id === ''
        ? `${key} اعلام شده است، ولی هیچ جا به کار نمی‌رود`
        : `${id} در ${key} اعلام شده است، ولی هیچ جا به کار نمی‌رود`,
  },

  words: {
    text: 'متن',
    map: 'کلید و مقدار',
    list: 'فهرست',
    number: 'عدد',
    'whole-number': 'عدد صحیح',
    boolean: 'true یا false',
    nothing: 'مقدار خالی',
    or: 'یا',
    'dont-know': 'نمی‌دانم',
    id: 'شناسه (حروف لاتین، رقم و . _ - /)',
    date: 'تاریخی مانند 2026-11-23',
    duration: 'مدتی مانند P2Y یا P18M',
    version: 'نسخه‌ای مانند 1.0.0',
    sha256: 'چکیدهٔ sha256 با ۶۴ رقم مبنای ۱۶',
    'rubric-reference': 'سنجه و نسخهٔ آن، مانند vn-data-management@1.0.0',
    dimension: 'بُعد',
    facet: 'وجه',
    'instance-kind': 'نوع مورد',
    state: 'وضعیت',
    tag: 'برچسب',
    level: 'سطح',
    agency: 'دستگاه',
    criterion: 'معیار',
    requirement: 'مدرک خواسته‌شده',
    instance: 'مورد',
  },

  didYouMean: (word: string) => `آیا منظورتان ${word} است؟`,
  /** Between the items of a list in running text. */
  listSeparator: '؛ ',
  severities: { error: 'خطا', warning: 'هشدار', note: 'توجه' },
  whyExit: {
    errors: '، زیرا خطا بررسی را رد می‌کند',
    warningsFail: '، زیرا هشدار هم بررسی را رد می‌کند (--strict)',
    warningsPass: '؛ هشدار به‌تنهایی بررسی را رد نمی‌کند، مگر با --strict',
    never: '، زیرا هیچ‌چیز بررسی را رد نمی‌کند (--fail-on never)',
    notRead: '، زیرا سنجه‌ای خوانده نشد',
  },

  findings: {
    'evidence-expired': ({ evidence, date, before, after, since }) =>
      `اعتبار مدرک ${evidence} در ${date} به پایان رسید${since === '' ? '' : `؛ از ${since} مدارک به جای ${before} تنها ${after} را تأیید می‌کنند`}`,
    'evidence-too-old': ({ evidence, date, before, after, since }) =>
      `مدرک ${evidence} از حد مجاز قدیمی‌تر است؛ تا ${date} پذیرفته بود${since === '' ? '' : `؛ از ${since} مدارک به جای ${before} تنها ${after} را تأیید می‌کنند`}`,
    'evidence-not-yet-effective': ({ evidence, date }) => `مدرک ${evidence} تازه از ${date} معتبر می‌شود`,
    'evidence-not-dated': ({ evidence }) =>
      `مدرک ${evidence} تاریخ آغاز اعتبار ندارد، در حالی که برای قدمت آن حدی تعیین شده است`,
    'evidence-kind-not-accepted': ({ evidence }) => `نوع مدرک ${evidence} برای این معیار پذیرفته نیست`,
    'evidence-file-missing': ({ file }) => `فایل مدرک ${file} موجود نیست`,
    'evidence-file-changed': ({ file }) => `فایل مدرک ${file} پس از ثبت هش آن تغییر کرده است`,
    'evidence-file-outside': ({ file }) => `فایل مدرک ${file} بیرون از پوشهٔ کاری است`,
    'evidence-unassigned': ({ evidence }) =>
      `برای مدرک ${evidence} نوشته نشده که کدام خواسته را برآورده می‌کند؛ پس به حساب نمی‌آید`,
    'claim-not-supported': ({ claimed, supported }) =>
      `${claimed} ادعا شده است، ولی مدارک معتبر تنها ${supported} را تأیید می‌کنند`,
    'appraised-lower': ({ claimed, appraised }) => `دستگاه ${claimed} ادعا کرده و ارزیاب ${appraised} داده است`,
    'appraised-higher': ({ claimed, appraised }) =>
      `دستگاه ${claimed} ادعا کرده و ارزیاب بیشتر از آن، یعنی ${appraised} داده است`,
    'appraised-above-evidence': ({ appraised, supported }) =>
      `ارزیاب ${appraised} داده است، ولی مدارک معتبر تنها ${supported} را تأیید می‌کنند`,
    'appraisal-without-reason': () => 'پاسخ ارزیاب با پاسخ دستگاه فرق دارد و دلیل آن نوشته نشده است',
    'measured-differs': ({ claimed, measured, value, unit }) =>
      `${claimed} ادعا شده است، ولی مقدار اندازه‌گیری‌شده ${value}${unit === '' ? '' : ` ${unit}`} است که برابر ${measured} است`,
    'not-applicable': ({ reason }) => (reason === '' ? 'کاربرد ندارد' : `کاربرد ندارد: ${reason}`),
    'dont-know': ({ note }) =>
      note === '' ? 'پاسخ داده شده است: «نمی‌دانم»' : `پاسخ داده شده است: «نمی‌دانم»؛ ${note}`,
    waived: ({ requirement, until, reason, owner, approved }) =>
      `${requirement === '' ? 'معاف' : `معاف از مدرک «${requirement}»`} تا پایان ${until}: ${reason} (مسئول: ${owner}؛ تأییدکننده: ${approved})`,
    'waiver-expired': ({ requirement, until, owner }) =>
      `مهلت معافیت${requirement === '' ? '' : ` از «${requirement}»`} در ${until} به پایان رسیده است؛ مسئول: ${owner}`,
    'waiver-not-yet': ({ requirement, from, owner }) =>
      `معافیت${requirement === '' ? '' : ` از «${requirement}»`} تازه از ${from} آغاز می‌شود؛ مسئول: ${owner}`,
    'waiver-unused': ({ requirement, until, owner }) =>
      `معافیت${requirement === '' ? '' : ` از «${requirement}»`} تا ${until} اینجا چیزی را تغییر نمی‌دهد؛ مسئول: ${owner}`,
    'waiver-refused': ({ requirement, owner }) =>
      `معافیت${requirement === '' ? '' : ` از «${requirement}»`} اعمال نمی‌شود: سنجه معافیت از این معیار را نمی‌پذیرد؛ مسئول: ${owner}`,
    'answered-but-not-asked': () =>
      'پاسخ داده شده است، ولی با توجه به پاسخ‌های دیگر این معیار پرسیده نمی‌شود؛ این پاسخ به حساب نمی‌آید',
    'too-few-instances': ({ have, needed }) => `تنها ${have} مورد امتیاز دارد؛ دست‌کم ${needed} مورد لازم است`,
    'entry-failed': () => 'شرایط ورود برقرار نیست؛ پس امتیاز کل و سطح داده نمی‌شود',
    'coverage-too-low': ({ coverage, needed }) =>
      `تنها ${coverage} از وزن پرسش‌ها پاسخ دارد؛ برای تعیین سطح ${needed} لازم است`,
  },

  blockers: {
    unanswered: 'هنوز پاسخ داده نشده است',
    'dont-know': 'پاسخ «نمی‌دانم» است',
    'evidence-missing': 'مدرک ارائه نشده است',
    'evidence-invalid': 'مدرک ارائه‌شده پذیرفته نیست',
    'appraised-lower': 'ارزیاب کمتر از ادعا داده است',
    'measured-lower': 'مقدار اندازه‌گیری‌شده کمتر از ادعا است',
    'below-level': 'عملکرد هنوز به این سطح نرسیده است',
  },

  evidenceStates: {
    counts: 'پذیرفته',
    'not-dated': 'بدون تاریخ',
    'not-yet-effective': 'هنوز معتبر نشده',
    expired: 'منقضی‌شده',
    'too-old': 'بیش از حد قدیمی',
    'kind-not-accepted': 'نوع آن پذیرفته نیست',
    'file-missing': 'فایل موجود نیست',
    'file-changed': 'فایل تغییر کرده',
    'file-outside': 'بیرون از پوشهٔ کاری',
    unassigned: 'خواستهٔ مربوط نوشته نشده',
  },

  evidenceKinds: { document: 'سند', link: 'پیوند', measurement: 'اندازه‌گیری' },

  evidencePlace: {
    section: ({ section }) => `بخش ${section}`,
    page: ({ page }) => `ص ${page}`,
  },

  reasons: {
    unanswered: 'بی‌پاسخ',
    'not-applicable': 'کاربرد ندارد',
    'not-asked': 'پرسیده نمی‌شود',
    blocked: 'محاسبه‌نشده',
    'too-few': 'شمار امتیازها کافی نیست',
    'not-admitted': 'شرایط ورود برقرار نیست',
    'no-total': 'این سنجه جمع کل ندارد',
    error: 'خطا',
  },

  views: {
    claimed: 'خودارزیابی',
    supported: 'با پشتوانهٔ مدرک',
    appraised: 'ارزیابی‌شده',
    effective: 'ملاک عمل',
  },

  rollups: {
    mean: 'میانگین سادهٔ:',
    'weighted-mean': 'میانگین وزنی:',
    sum: 'جمع:',
    'weighted-sum': 'جمع با ضرب در وزن:',
    min: 'کمترین مقدار از میان:',
    max: 'بیشترین مقدار از میان:',
    median: 'میانهٔ:',
    ratio: 'نسبت امتیاز به‌دست‌آمده به بیشترین امتیاز ممکن در:',
    last: 'آخرین موردی که به حساب می‌آید، به ترتیب سنجه، از میان:',
    count: 'شمار مواردی که امتیاز کافی دارند، از میان:',
    share: 'سهم مواردی که امتیاز کافی دارند، از میان:',
    distribution: 'بدون امتیاز؛ شمار معیارها در هر امتیاز، در:',
    none: 'بدون جمع کل؛ در کنار هم:',
  },

  statuses: { official: 'رسمی', draft: 'پیش‌نویس', unofficial: 'غیررسمی' },

  labels: {
    agency: 'دستگاه',
    period: 'دوره',
    rubric: 'سنجه',
    version: 'نسخه',
    status: 'وضعیت رسمی',
    hash: 'هش محتوا',
    asOf: 'تا تاریخ',
    view: 'نوع امتیاز',
    viewShown: 'نوع امتیاز نمایش‌داده‌شده',
    level: 'سطح',
    score: 'امتیاز',
    scoreOf: 'از',
    coverage: 'پوشش پاسخ',
    dimension: 'بُعد',
    criterion: 'معیار',
    weight: 'وزن',
    share: 'سهم از کل',
    question: 'پرسش',
    answer: 'پاسخ',
    evidence: 'مدرک',
    requirement: 'مدرک خواسته‌شده',
    state: 'وضعیت',
    maxAge: 'حداکثر عمر',
    until: 'معتبر تا پایان',
    why: 'دلیل',
    note: 'یادداشت',
    appraisalNote: 'یادداشت ارزیاب',
    now: 'اکنون',
    needed: 'لازم',
    gain: 'افزایش امتیاز',
    target: 'هدف',
    by: 'مهلت',
    reached: 'محقق شده',
    notReached: 'محقق نشده',
    distance: 'فاصله',
    daysLeft: 'روزهای مانده',
    missing: 'کاستی‌ها',
    change: 'تغییر',
    since: 'نسبت به',
    findings: 'یافته‌ها',
    finding: 'یافته',
    blockers: 'موانع رسیدن به سطح بعدی',
    blockersTo: 'موانع رسیدن به سطح',
    nextStep: 'گام بعدی',
    nextLevel: 'سطح بعدی',
    highestLevel: 'بالاترین سطح به دست آمده است',
    gapTo: 'فاصله تا سطح',
    noGap: 'ندارد',
    summary: 'خلاصه',
    criteria: 'معیارها',
    method: 'روش',
    overview: 'نمای کلی',
    progress: 'پیشرفت به سوی هدف‌ها',
    programme: 'برنامه',
    source: 'منبع',
    choices: 'انتخاب‌های نویسندگان',
    levels: 'سطح‌ها',
    from: 'از سطح',
    tool: 'تهیه‌شده با',
    assessedBy: 'خودارزیابی از سوی',
    appraisedBy: 'ارزیاب',
    file: 'فایل',
    failures: 'امتیازدهی‌نشده‌ها',
    total: 'جمع کل',
    points: 'سهم در امتیاز',
    notRated: 'سطح‌بندی‌نشده',
    noTotal: 'بدون جمع کل',
    notGiven: 'داده نشده',
    yes: 'بله',
    no: 'خیر',
    nothingBlocks: 'مانعی نیست',
    licence: 'مجوز',
    descriptorNeeded: 'آنچه در سطح لازم خواسته می‌شود',
    profile: 'نیم‌رخ به تفکیک بُعد',
    scoreByDimension: 'امتیاز به تفکیک بُعد',
    viewsByDimension: 'انواع امتیاز به تفکیک بُعد',
    targetLine: 'سطح هدف',
    formula: 'شیوهٔ محاسبهٔ امتیاز',
  },

  sentences: {
    unofficial: () =>
      'این سنجه غیررسمی است: هر جا متن رسمی تعیین نکرده باشد، سطح‌ها، وزن‌ها و آستانه‌ها انتخاب نویسندگان آن است.',
    draft: () => 'این سنجه پیش‌نویس است؛ اعداد آن ممکن است تغییر کند.',
    notReached: ({ points }) => `محقق نشده، ${points} امتیاز مانده است`,
    answerFirst: ({ criterion, level }) => `نخست به معیار «${criterion}» پاسخ دهید. برای ${level} می‌خواهد:`,
    claimsUnsupported: ({ count }) =>
      `${count} ادعا از آنچه مدارک معتبر تأیید می‌کنند فراتر است؛ thang explain هر یک را نشان می‌دهد`,
    distance: ({ points, level }) => `${points} امتیاز تا سطح ${level} مانده است`,
    ladderDistance: ({ count, level }) => `${count} معیار تا سطح ${level} مانده است`,
    daysLeft: ({ days }) => `${days} روز مانده است`,
    daysOver: ({ days }) => `${days} روز از مهلت گذشته است`,
    more: ({ count }) => `و ${count} مورد دیگر`,
    incomplete: ({ coverage, needed }) => `هنوز سطحی داده نشده است: ${coverage} پاسخ دارد، ${needed} لازم است.`,
    policyUnanswered: ({ value }) => `برابر ${value} شمرده می‌شود`,
    leftOut: () => 'کنار گذاشته می‌شود',
    notComparable: ({ period }) =>
      `در دورهٔ ${period} ویرایش دیگری از سنجه به کار رفته است؛ تفاضل امتیازها محاسبه نمی‌شود.`,
    nextStep: ({ criterion, level }) => `معیار «${criterion}» را به ${level} برسانید:`,
    prepare: ({ evidence }) => `این مدارک را آماده کنید: ${evidence}`,
    summary: ({ assessed, failed }) => `${assessed} مورد امتیاز گرفت، ${failed} مورد امتیاز نگرفت`,
    method: () =>
      'امتیاز هر بُعد از معیارهای آن و امتیاز کل از بُعدها، با در نظر گرفتن وزن، به دست می‌آید. سطح با مقدار دقیق و پیش از گرد کردن برای نمایش تعیین می‌شود.',
    evidenceCaps: () =>
      'ادعا تنها تا جایی پذیرفته است که مدرک معتبر پشتیبان آن باشد؛ پاسخ ارزیاب، اگر داده شده باشد، جای آن را می‌گیرد.',
    earlierPeriods: ({ count }) =>
      `${count} ارزیابی پیشین تنها برای مقایسه به کار می‌رود؛ برای انتخاب دوره --period را به کار ببرید`,
  },

  gates: {
    'target-level': ({ agency, found, wanted }) => `${agency}: سطح کنونی (${found}) از سطح هدف ${wanted} پایین‌تر است`,
    'fail-under': ({ agency, found, wanted }) => `${agency}: امتیاز کنونی (${found}) از ${wanted} کمتر است`,
    'fail-coverage-below': ({ agency, found, wanted }) => `${agency}: پوشش پاسخ ${found} از ${wanted} کمتر است`,
    'fail-na-above': ({ agency, found, wanted }) =>
      `${agency}: ${found} از وزن کاربرد ندارد، معاف است یا نامعلوم است؛ بیشتر از ${wanted} پذیرفته نیست`,
    nothingScored: () => 'هیچ امتیازی به دست نیامد؛ پس هیچ شرطی برآورده نیست',
  },

  cli: {
    written: ({ format, path }) => `${format} در ${path} نوشته شد`,
    failed: ({ count }) => `${count} فایل امتیازدهی نشد`,
    gateFailed: ({ count }) => `${count} شرط برآورده نشد`,
    bug: ({ version, url }) => `این خطا از خود thang ${version} است. لطفاً آن را همراه با سطرهای زیر گزارش کنید: ${url}`,
    moreIssues: ({ count }) => `${count} خطای دیگر در این فایل`,
    criteriaCount: ({ count }) => `${count} معیار`,
    rubricOk: ({ id, version, criteria, counts }) => `${id} ${version}: ${criteria} معیار، ${counts}`,
    noErrors: () => 'بدون خطا',
    errorCount: ({ count }) => `${count} خطا`,
    warningCount: ({ count }) => `${count} هشدار`,
    checkOutcome: ({ counts, code, why }) => `${counts}: کد خروج ${code}${why}`,
    readMore: ({ page }) => `چرا، و چه باید کرد: ${page}`,
    noNode: ({ node }) => `سنجه بُعد یا معیاری به نام ${node} ندارد`,
    nodesThere: ({ ids }) => `؛ این‌ها هست: ${ids}`,
    perInstance: ({ node, ids }) => `${node} برای هر مورد جداگانه پرسیده می‌شود؛ یکی از این‌ها را نام ببرید: ${ids}`,
    casesPassed: ({ count }) => `${count} نمونهٔ آزمون پذیرفته شد`,
    casesFailed: ({ count }) => `${count} نمونه رد شد`,
    expected: ({ value }) => `مورد انتظار: ${value}`,
    found: ({ value }) => `به‌دست‌آمده: ${value}`,
    notInResult: () => 'در نتیجه نیست',
    interrupted: ({ left }) =>
      `اجرا متوقف شد؛ ${left} فایل دیده نشد و هیچ فایلی نیمه‌کاره نماند؛ برای بقیه دوباره اجرا کنید`,
  },

  workbook: workbookFa,

  markdown: markdownFa,

  conditions: conditionsFa,

  changes: changesFa,

  editions: editionsFa,

  further: furtherFa,

  audit: auditFa,

  rules: rulesFa,
};
