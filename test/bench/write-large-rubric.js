// A rubric as large as they come, in Vietnamese and English, for measuring `thang rubric check`:
//   node test/bench/write-large-rubric.js 2000 > large.yaml
// The same number of criteria gives the same bytes.
import process from 'node:process';

const VI = `dữ liệu được cập nhật theo quy trình đã ban hành và có phân công rõ ràng cho từng đơn vị chủ quản trong cơ quan
kết quả kiểm tra chất lượng được công bố hằng quý gắn với kế hoạch khắc phục cùng thời hạn xử lý cụ thể mọi thay đổi cấu trúc đều
ghi nhận vào danh mục dùng chung trước khi chia sẻ qua nền tảng tích hợp quốc gia hồ sơ lưu trữ số hóa bảo đảm an toàn thông tin`;
const EN = `data are updated by a procedure in force with a named owner in every unit of the agency and results of quality checks
are published each quarter together with a plan and dates for repair changes of structure enter the shared catalogue before
anything is exchanged over the national platform while records are archived kept safe reviewed measured and improved yearly`;

const words = { vi: VI.split(/\s+/), en: EN.split(/\s+/) };
let state = 20261123;

const count = Number(process.argv[2] ?? 2000);
const perDimension = 25;
const lines = [
  'kind: rubric',
  'schema: 1',
  'id: large',
  'version: 1.0.0',
  'status: draft',
  'title: { vi: Bộ tiêu chí lớn, en: A large rubric }',
  'scale: { min: 0, max: 5 }',
  'levels:',
  ...[1, 2, 3, 4, 5].map(
    (level) => `  - { level: ${level}, from: ${level}, title: { vi: Mức ${level}, en: Level ${level} } }`,
  ),
  'dimensions:',
];
for (let at = 0; at < count; at += 1) {
  if (at % perDimension === 0) lines.push(...dimension(at / perDimension));
  lines.push(...criterion(at));
}
process.stdout.write(`${lines.join('\n')}\n`);

function dimension(number) {
  return [
    `  - id: part-${letters(number)}`,
    `    title: { vi: "${sentence('vi', 4)}", en: "${sentence('en', 4)}" }`,
    `    weight: ${1 + (number % 3)}`,
    '    criteria:',
  ];
}

function criterion(number) {
  return [
    `      - id: criterion-${letters(number)}`,
    ...text(8, 'title', 6),
    ...text(8, 'question', 16),
    ...text(8, 'guidance', 30),
    '        levels:',
    ...[1, 2, 3, 4, 5].flatMap((level) => text(10, String(level), 22)),
    '        evidence:',
    '          - id: decision',
    ...text(12, 'title', 6),
    '            from-level: 3',
    '            accepts: [document]',
    '            max-age: P2Y',
    '          - id: report',
    ...text(12, 'title', 6),
    '            from-level: 4',
  ];
}

function text(indent, key, length) {
  const blanks = ' '.repeat(indent);
  return [`${blanks}${key}:`, `${blanks}  vi: ${sentence('vi', length)}`, `${blanks}  en: ${sentence('en', length)}`];
}

function sentence(language, length) {
  const chosen = Array.from({ length }, () => words[language][next(words[language].length)]);
  const [first = '', ...rest] = chosen;
  return [first.charAt(0).toUpperCase() + first.slice(1), ...rest].join(' ');
}

/** No digits, so that no two ids look alike. */
function letters(number) {
  let rest = number;
  let id = '';
  do {
    id = String.fromCharCode(97 + (rest % 26)) + id;
    rest = Math.floor(rest / 26);
  } while (rest > 0);
  return id.padStart(3, 'a');
}

function next(limit) {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return Math.floor((state / 2 ** 32) * limit);
}
