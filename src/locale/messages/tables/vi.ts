/** Vietnamese sentences about faults of workbooks and CSV files, and of the answers in their cells. */
import type { TableIssues } from './en.ts';

const WHY: Readonly<Record<string, string>> = {
  'no-zip': 'không phải tệp .xlsx',
  damaged: 'tệp bị hỏng',
  opendocument: 'đây là tệp OpenDocument',
  'no-workbook': 'trong tệp không có sổ tính',
  'no-sheets': 'sổ tính không có trang nào',
  doubles: 'hai thành phần trong tệp trùng tên',
  overlap: 'các thành phần trong tệp nằm chồng lên nhau',
  quote: 'dấu ngoặc kép chưa đóng, hoặc đứng sai chỗ',
  long: 'một dòng dài hơn một megabyte',
  'document-type': 'tệp có khai báo kiểu tài liệu (DOCTYPE)',
};

const BOUNDED: Readonly<Record<string, string>> = {
  bytes: 'byte trong tệp',
  parts: 'thành phần trong tệp',
  'part-bytes': 'byte trong một thành phần',
  'inflated-bytes': 'byte sau khi giải nén',
  ratio: 'lần kích thước khi giải nén',
  sheets: 'trang tính',
  rows: 'dòng trong một trang',
  columns: 'cột trong một trang',
  cells: 'ô có nội dung',
  'cell-bytes': 'byte trong một ô',
  'shared-tags': 'thẻ của chữ và định dạng',
  'tag-bytes': 'byte trong một thẻ',
  'shared-bytes': 'byte chữ và định dạng',
};

export const tableIssuesVi: TableIssues = {
  'workbook-not-readable': ({ why = '' }) =>
    `Không đọc được sổ tính này: ${WHY[why] ?? why}; hãy lưu lại thành sổ tính Excel (.xlsx)`,
  'workbook-encrypted': () => 'Sổ tính có mật khẩu hoặc ở dạng .xls cũ; hãy lưu thành .xlsx và bỏ mật khẩu',
  'workbook-macros': () => 'Sổ tính có macro hoặc điều khiển ActiveX; hãy lưu thành .xlsx, không kèm macro',
  'workbook-links': () => 'Sổ tính liên kết với tệp hoặc nguồn dữ liệu khác; hãy ngắt liên kết rồi lưu lại',
  'workbook-unsafe': ({ why = '' }) =>
    `Sổ tính có cấu trúc mà không phần mềm bảng tính nào tạo ra: ${WHY[why] ?? why}; tệp không được mở`,
  'workbook-too-large': ({ what = '', found, limit }) =>
    `Sổ tính quá lớn, không đọc được: ${found} ${BOUNDED[what] ?? what}, tối đa ${limit}`,
  'csv-syntax': ({ why = '' }) => `Nội dung sai cú pháp CSV: ${WHY[why] ?? why}`,
  'questionnaire-unknown': () =>
    'Đây không phải phiếu hỏi do thang tạo: thiếu trang ghi thông tin của phiếu; hãy xuất phiếu mới rồi chép câu trả lời sang',
  'questionnaire-layout': ({ found }) => `Phiếu hỏi do bản thang mới hơn tạo ra (bố cục ${found})`,
  'questionnaire-other-content': ({ rubric }) =>
    `Phiếu hỏi được tạo từ nội dung ${rubric} khác với nội dung hiện có; hãy dùng đúng bộ tiêu chí đã tạo ra phiếu, hoặc xuất phiếu mới`,
  'questionnaire-other-edition': ({ found, expected }) =>
    `Phiếu hỏi trả lời theo ${found}, phiếu đánh giá theo ${expected}; hãy nhập vào phiếu đánh giá theo ${found} rồi chuyển đổi bằng thang rubric migrate`,
  'questionnaire-other-assessment': ({ key, found, expected }) =>
    `Phiếu hỏi ghi ${key} là ${found}, phiếu đánh giá ghi ${expected}; hãy chỉ đúng phiếu đánh giá bằng --into`,
  'questionnaire-without-assessment': ({ agency, period }) =>
    `Không tìm thấy phiếu đánh giá của ${agency} kỳ ${period} trong thư mục làm việc; hãy chỉ ra bằng --into, hoặc chỉ thư mục để tạo mới`,
  'column-missing': ({ column }) => `Thiếu cột ${column}; không có cột này thì không biết các dòng trả lời câu nào`,
  'row-unknown': ({ code }) => `Không có câu hỏi nào mang mã ${code}; dòng này không được nhập`,
  'row-without-code': () => 'Dòng này có nội dung nhưng không có mã; hãy chép mã của câu hỏi vào dòng',
  'row-contradicts': ({ code, found, other, place }) =>
    `${code} có hai nội dung khác nhau: ở đây là ${found}, ở ${place} là ${other}; cả hai đều không được nhập`,
  'cell-formula': () => 'Ô này chứa công thức; kết quả của công thức không được nhập; hãy gõ thẳng giá trị',
  'cell-error': ({ found }) => `Ô này báo lỗi ${found}; hãy gõ thẳng giá trị`,
  'cell-merged': ({ range }) =>
    `Các ô ${range} bị gộp qua nhiều câu hỏi nên không rõ câu trả lời thuộc câu nào; hãy bỏ gộp ô`,
  'cell-not-a-date': ({ found }) => `${found} không phải là ngày; hãy ghi như 23/11/2026 hoặc 2026-11-23`,
  'cell-not-a-number': ({ found }) => `${found} không phải là số`,
  'cell-ambiguous': ({ found, first, second }) =>
    `${found} có thể hiểu là ${first} hoặc ${second}; hãy ghi rõ giá trị muốn dùng`,
  'instance-without-name': () => 'Mục mới này đã có câu trả lời nhưng chưa có tên; hãy ghi tên cho mục',
};
