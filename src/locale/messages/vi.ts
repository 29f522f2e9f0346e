/** Vietnamese texts, in the words of administrative scoring: tự đánh giá, thẩm định, tài liệu kiểm chứng. */
import { isFull, type Messages } from './en.ts';
import { auditVi } from './audit/vi.ts';
import { changesVi } from './changes/vi.ts';
import { conditionsVi } from './conditions/vi.ts';
import { editionsVi } from './editions/vi.ts';
import { furtherVi } from './further/vi.ts';
import { markdownVi } from './markdown/vi.ts';
import { rulesVi } from './rules/vi.ts';
import { sessionIssuesVi } from './sessions/vi.ts';
import { tableIssuesVi } from './tables/vi.ts';
import { workbookVi } from './workbook/vi.ts';

export const vi: Messages = {
  issues: {
    'file-not-found': ({ path }) => `Không tìm thấy tệp hoặc thư mục ${path}; hãy kiểm tra lại đường dẫn`,
    'file-not-readable': ({ detail }) => `Không đọc được tệp: ${detail}`,
    'file-not-writable': ({ detail }) =>
      isFull(detail)
        ? 'Không ghi được tệp: ổ đĩa đã đầy; hãy giải phóng dung lượng rồi thử lại'
        : `Không ghi được tệp: ${detail}; hãy kiểm tra thư mục có tồn tại và có quyền ghi hay không`,
    'file-too-large': ({ size, limit }) => `Tệp có ${size} byte, vượt giới hạn đọc là ${limit} byte`,
    'file-empty': () => 'Tệp trống, chưa có nội dung',
    'folder-without-assessments': () => 'Thư mục này không có phiếu đánh giá nào',
    'link-outside': () => 'Liên kết này dẫn ra ngoài thư mục đang tìm nên không được mở',
    'period-without-assessments': ({ period }) => `Ở đây không có phiếu đánh giá nào của kỳ ${period}`,
    'not-utf8': ({ encoding }) =>
      encoding === ''
        ? 'Từ vị trí này, tệp không còn là UTF-8; hãy lưu lại tệp ở dạng UTF-8'
        : `Tệp đang ở dạng ${encoding}; hãy lưu lại ở dạng UTF-8`,
    'control-character': ({ character }) => `Không được dùng ký tự ${character}; hãy xóa ký tự này`,
    'yaml-syntax': ({ detail }) => `Nội dung sai cú pháp YAML: ${detail}`,
    'json-syntax': ({ detail }) => `Nội dung sai cú pháp JSON: ${detail}`,
    'yaml-anchor': ({ text }) => `Không được dùng neo (anchor) như ${text}; hãy ghi đầy đủ giá trị`,
    'yaml-alias': ({ text }) => `Không được dùng bí danh (alias) như ${text}; hãy ghi đầy đủ giá trị`,
    'yaml-tag': ({ text }) => `Không được dùng thẻ (tag) như ${text}; hãy bỏ thẻ này`,
    'yaml-directive': ({ text }) => `Không được dùng chỉ thị (directive) như ${text}; hãy bỏ dòng này`,
    'yaml-several-documents': () => 'Mỗi tệp chỉ chứa một tài liệu YAML; hãy xóa phần từ đây trở đi',
    'too-deep': ({ limit }) => `Danh sách và nhóm khóa lồng nhau quá ${limit} cấp`,
    'duplicate-key': ({ key }) => `Khóa ${key} bị ghi hai lần; hãy giữ lại một`,
    'number-too-precise': ({ found }) => `${found} có nhiều chữ số hơn mức lưu được; hãy ghi tối đa 15 chữ số`,
    'not-a-map': ({ kind }) => `Tệp loại ${kind} phải gồm các khóa và giá trị`,
    'unknown-kind': ({ found }) => `Không có loại tệp nào tên là ${found}`,
    'wrong-kind': ({ found, expected }) => `Tệp này thuộc loại ${found}, ở đây cần tệp loại ${expected}`,
    'unknown-schema-version': ({ found }) =>
      `Bản thang đang dùng không đọc được cấu trúc phiên bản ${found}; hãy cập nhật thang hoặc sửa số phiên bản`,
    'missing-key': ({ key }) => `Thiếu khóa ${key}`,
    'unknown-key': ({ key }) => `Ở đây không có khóa ${key}`,
    'wrong-type': ({ expected, foundType }) => `Cần ghi ${expected}, hiện đang là ${foundType}`,
    'quotes-needed': ({ expected, foundType }) =>
      `Cần ghi ${expected}, hiện đang là ${foundType}; hãy đặt giá trị trong dấu ngoặc kép`,
    'key-not-text': () =>
      'Khóa phải là chữ, không được là danh sách, nhóm khóa hoặc để trống; hãy đặt giá trị bắt đầu bằng [ hoặc { trong dấu ngoặc kép',
    'not-one-of': ({ found, allowed }) => `${found} không hợp lệ; hãy chọn một trong các giá trị: ${allowed}`,
    'too-small': ({ limit }) => `Số quá nhỏ; nhỏ nhất là ${limit}`,
    'too-large': ({ limit }) => `Số quá lớn; lớn nhất là ${limit}`,
    'too-short': ({ limit }) => `Quá ngắn; cần ít nhất ${limit}`,
    'too-long': ({ limit }) => `Quá dài; tối đa là ${limit}`,
    'bad-format': ({ found, format }) => `${found} không đúng dạng; cần ghi ${format}`,
    'text-without-language': () => 'Nội dung chữ phải có ít nhất một trong các ngôn ngữ vi, en, fa',
    'reserved-id': ({ found }) => `${found} là từ dành riêng, không dùng làm mã được; hãy đặt mã khác`,
    'invalid-value': ({ found }) => `${found} không phải là giá trị hợp lệ`,
    'duplicate-id': ({ id, other }) =>
      id === other ? `Mã ${id} bị trùng` : `Mã ${id} chỉ khác mã ${other} ở chữ hoa, chữ thường; hãy đặt mã khác`,
    'scale-empty': ({ min, max }) => `Thang điểm đang từ ${min} đến ${max}; điểm cuối phải lớn hơn điểm đầu`,
    'criterion-without-answers': ({ id }) =>
      `Tiêu chí ${id} chưa có cách trả lời; hãy ghi một trong các khóa levels, answers, number, checks`,
    'several-answer-kinds': ({ id }) =>
      `Tiêu chí ${id} có nhiều cách trả lời; chỉ giữ một trong các khóa levels, answers, number, checks`,
    'unknown-answer-set': ({ id }) => `Không có bộ câu trả lời ${id}`,
    'level-outside-scale': ({ level, min, max }) => `Mức ${level} nằm ngoài thang từ ${min} đến ${max}`,
    'levels-not-rising': ({ level, from, previousLevel, previous }) =>
      `Mức ${level} từ ${from} đứng sau mức ${previousLevel} từ ${previous}; cả mức và điểm đều phải tăng dần`,
    'level-twice': ({ level }) => `Mức ${level} bị ghi hai lần`,
    'band-without-from': ({ level }) =>
      `Mức ${level} chưa có from, tức điểm thấp nhất của mức đó; nếu không xếp mức theo khoảng điểm, hãy ghi level: ladder, requires hoặc none`,
    'band-outside-scale': ({ from, min, max }) =>
      `Khoảng điểm bắt đầu từ ${from}, nằm ngoài thang từ ${min} đến ${max}`,
    'ladder-missing': () =>
      'Mức được xét theo bậc thang (ladder), nhưng chưa nêu điều kiện của từng bậc; hãy ghi ladder.each hoặc ghi needs cho các mức',
    'ladder-without-steps': () =>
      'Các mức đòi hỏi tỷ lệ phần trăm theo bậc (step) nhưng không tiêu chí nào có step; cơ quan nào cũng sẽ đạt mức cao nhất',
    'unknown-option': ({ id, criterion }) => `${criterion} không có phương án trả lời ${id}`,
    'ladder-incomplete': ({ level }) =>
      `Mức ${level} chưa có needs và ladder cũng chưa có each; hãy bổ sung một trong hai`,
    'min-coverage-missing': () =>
      'Câu chưa trả lời không được tính vào điểm, vì vậy cần ghi min-coverage để quy định tỷ lệ tối thiểu phải trả lời',
    'weights-all-zero': () => 'Mọi trọng số ở đây đều bằng 0 nên sẽ được tính như nhau',
    'unknown-source': ({ id }) => `Danh mục nguồn không có nguồn ${id}`,
    'empty-dimension': ({ id }) => `Nhóm tiêu chí ${id} chưa có tiêu chí hoặc nhóm con`,
    'unknown-id': ({ id, expected }) => `Ở đây không có ${expected} ${id}`,
    'one-of-needed': ({ keys }) => `Ở đây phải ghi đúng một trong các khóa: ${keys}`,
    'some-of-needed': ({ keys }) => `Ở đây phải ghi ít nhất một trong các khóa: ${keys}`,
    'keys-contradict': ({ key, other }) => `${key} và ${other} mâu thuẫn với nhau; chỉ giữ một`,
    'key-without-use': ({ key, needs }) => `${key} không có tác dụng ở đây nếu thiếu ${needs}`,
    'range-reversed': ({ min, max }) => `Điểm cuối (${max}) nhỏ hơn điểm đầu (${min})`,
    'not-rising': ({ found, previous }) => `${found} đứng sau ${previous}; các số phải tăng dần`,
    'reference-cycle': ({ key, cycle }) => `${key} dẫn vòng tròn: ${cycle}`,
    'criterion-linked': ({ id, source }) =>
      `Tiêu chí ${id} không được trả lời riêng mà lấy câu trả lời của ${source}; hãy ghi ${source}`,
    'criterion-needed': ({ id, ids }) =>
      `${id} không phải là một câu hỏi riêng; hãy ghi mã của một câu hỏi nằm dưới nó: ${ids}`,
    'per-nested': ({ kind, dimension, other }) =>
      `${dimension} ở cấp trên đã được trả lời riêng cho từng ${other}, mà đối tượng này không chứa được đối tượng khác; hãy bỏ per ở đây, hoặc khai mỗi ${kind} của mỗi ${other} thành một đối tượng của cùng một loại`,
    'inside-instances': ({ id, dimension }) =>
      `${id} được trả lời riêng cho từng đối tượng của ${dimension}; từ đây chỉ có thể xét cả ${dimension}`,
    'selects-nothing': () => 'Điều kiện này không xét nhóm tiêu chí hoặc tiêu chí nào',
    'no-level-here': ({ id }) => `${id} không có mức để xét`,
    'checks-worthless': () =>
      'Tổng giá trị của các mục bằng 0 nên không tính được tỷ lệ; ít nhất một mục phải có giá trị lớn hơn 0',
    'unknown-criterion': ({ id }) => `Bộ tiêu chí không có tiêu chí ${id}`,
    'unknown-requirement': ({ id, allowed }) =>
      `Tiêu chí không yêu cầu tài liệu kiểm chứng ${id}${allowed === '' ? '' : `; các tài liệu được yêu cầu: ${allowed}`}`,
    'answer-not-an-option': ({ found, allowed }) =>
      `${found} không phải là câu trả lời ở đây; hãy chọn: ${allowed}, not-applicable, dont-know`,
    'answer-not-a-level': ({ found, min, max }) =>
      `${found} không phải là một mức; hãy ghi số nguyên từ ${min} đến ${max}, not-applicable hoặc dont-know`,
    'answer-not-a-number': ({ found, min, max }) =>
      `${found} không hợp lệ; hãy ghi số từ ${min} đến ${max}, not-applicable hoặc dont-know`,
    'answer-outside-scale': ({ found, min, max }) => `${found} nằm ngoài thang từ ${min} đến ${max}`,
    'not-applicable-not-allowed': ({ id }) => `Bộ tiêu chí không cho phép trả lời “không áp dụng” đối với ${id}`,
    'not-applicable-without-reason': ({ id }) =>
      `Trả lời “không áp dụng” phải nêu lý do: vì sao ${id} không áp dụng cho cơ quan?`,
    'answer-misplaced': ({ id, kind }) =>
      kind === ''
        ? `${id} chỉ được trả lời một lần; hãy chuyển vào answers ở đầu phiếu`
        : `${id} được trả lời cho từng ${kind}; hãy chuyển vào answers của một đối tượng loại đó trong instances`,
    'answer-not-a-list': ({ found, allowed }) =>
      `${found} không phải là danh sách; hãy ghi những mục đã có, như [a, b], hoặc [] nếu chưa có mục nào: ${allowed}`,
    'answer-not-a-ratio': ({ found }) =>
      `${found} không phải là phần trên tổng; hãy ghi như 870/1000, phần không lớn hơn tổng và tổng lớn hơn 0`,
    'answer-required': ({ id }) => `Bộ tiêu chí yêu cầu phải trả lời ${id}`,
    'note-missing': ({ found, id, key }) => `Trả lời ${id} bằng ${found} thì phải nêu lý do; hãy ghi vào ${key}`,
    'appraisal-without-reason': ({ id }) =>
      `Bên thẩm định chấm ${id} khác cơ quan; theo bộ tiêu chí phải nêu lý do trong appraisal-note`,
    'evidence-empty': () =>
      'Tài liệu kiểm chứng này không nêu gì; hãy ghi số văn bản (document), tên (title), liên kết (link), tệp (file) hoặc số đo (measurement)',
    'evidence-dates-reversed': ({ effective, until }) =>
      `Tài liệu kiểm chứng hết hiệu lực (${until}) trước ngày có hiệu lực (${effective}); hãy kiểm tra lại hai ngày này`,
    'evidence-path-outside': ({ file }) => `Tài liệu kiểm chứng phải nằm trong thư mục làm việc: ${file}`,
    'evidence-twice': ({ file, requirement }) =>
      `${file} đã được nêu cho ${requirement} ở đúng vị trí này; nêu lần nữa không chứng minh thêm được gì`,
    'requirement-needed': ({ id, allowed }) =>
      `${id} cần nhiều loại tài liệu kiểm chứng; hãy dùng --requirement để nêu đây là loại nào: ${allowed}`,
    'waiver-dates-reversed': ({ from, until }) => `Thời hạn miễn kết thúc (${until}) trước khi bắt đầu (${from})`,
    'waiver-twice': ({ id, other }) =>
      `Mục miễn thứ ${other} trong danh sách đã miễn ${id} trong cùng thời gian; chỉ giữ một mục`,
    'waiver-unknown': ({ id, expected }) => `Không có ${expected} ${id} nào để miễn; mục miễn này không có tác dụng`,
    'folder-without-cases': () => 'Ở đây không có tệp cases.yaml hoặc *.cases.yaml nào',
    'unknown-node': ({ id }) => `Bộ tiêu chí không có nhóm tiêu chí hoặc tiêu chí ${id}`,
    'unknown-state': ({ id }) => `Ở đây không có trạng thái ${id}`,
    'unknown-index': ({ id }) => `Bộ tiêu chí không có chỉ số ${id}`,
    'expects-nothing': () => 'Ca kiểm thử này không nêu kết quả mong đợi nào nên luôn luôn đạt',
    'rubric-not-found': ({ id, found }) =>
      `Không tìm thấy bộ tiêu chí ${id} ở đây hoặc trong các bộ đi kèm${found === '' ? '' : `; ở đây hiện có ${found}`}; hãy đặt tệp của bộ tiêu chí vào rubrics/, hoặc ghi đường dẫn tới tệp (khi chấm điểm: --rubric)`,
    'rubric-version-not-found': ({ id, version, available }) =>
      `Ở đây không có phiên bản ${version} của bộ tiêu chí ${id}; hiện có ${available}; hãy đặt tệp của phiên bản đó vào rubrics/, hoặc ghi đường dẫn tới tệp (khi chấm điểm: --rubric)`,
    'rubric-faulty': ({ id }) => `Chưa dùng được bộ tiêu chí ${id}; hãy sửa các lỗi nêu ở trên`,
    'rubric-ambiguous': ({ reference, files }) =>
      `Có nhiều tệp cùng ghi là ${reference} nhưng nội dung khác nhau: ${files}; hãy giữ lại một tệp, hoặc ghi đường dẫn tới tệp cần dùng (khi chấm điểm: --rubric)`,
    'rubric-without-version': ({ id, found }) =>
      `Ở đây có nhiều phiên bản của bộ tiêu chí ${id} và không có tệp nào đặt tên theo mã này: ${found}; hãy ghi rõ phiên bản`,
    'overlay-unknown-node': ({ id, rubric }) => `${rubric} không có nhóm tiêu chí hoặc tiêu chí ${id} để thay đổi`,
    'overlay-below-dropped': ({ id, dropped }) => `${id} đã bị bỏ cùng với ${dropped}; thay đổi này không có tác dụng`,
    'overlay-change-empty': () =>
      'Ở đây không có thay đổi nào; hãy ghi điểm khác so với bộ tiêu chí gốc hoặc xóa mục này',
    'overlay-drop-with-others': ({ id }) => `Không thể vừa bỏ vừa thay đổi ${id}; hãy chọn một trong hai`,
    'overlay-drops-last': ({ id, parent }) =>
      parent === ''
        ? `Bỏ ${id} thì bộ tiêu chí không còn nhóm tiêu chí nào`
        : `Bỏ ${id} thì ${parent} không còn gì; hãy bỏ chính ${parent}`,
    'overlay-not-a-dimension': ({ id }) => `${id} là tiêu chí; chỉ nhóm tiêu chí mới có phần tử con`,
    'overlay-key-fixed': ({ key }) =>
      `Không đặt được ${key} ở đây: mã giữ nguyên, phần tử con được thêm bớt bằng drop, add-criteria, add-dimensions, còn thông tin về chính bộ tiêu chí này ghi ở đầu tệp`,
    'overlay-key-required': ({ key }) => `Không xóa được ${key}; bộ tiêu chí nào cũng phải có`,
    'overlay-set-same': ({ key }) => `${key} trong bộ tiêu chí gốc đã có giá trị này; hãy xóa mục này`,
    'overlay-nothing-to-remove': ({ key }) => `Bộ tiêu chí gốc không ghi ${key} nên null không xóa được gì`,
    'overlay-cycle': ({ chain }) => `Bộ tiêu chí này sẽ kế thừa chính nó: ${chain}`,
    'overlay-chain-too-long': ({ chain, limit }) => `Chỉ được kế thừa nối tiếp tối đa ${limit} lần: ${chain}`,
    'programme-not-found': ({ id }) => `Không tìm thấy chương trình ${id}`,
    'programme-rubric-unlike': ({ id, rubric }) =>
      `Chương trình ${id} đặt mục tiêu theo các mức của bộ tiêu chí ${rubric}, nhưng ở đây không có phiếu đánh giá nào dùng bộ tiêu chí này`,
    'migration-missing': ({ id, version }) =>
      `Bộ tiêu chí ${id} ${version} chưa nêu cách chuyển câu trả lời từ phiên bản trước; hãy bổ sung migration`,
    'migration-without-way': ({ from, to }) =>
      `Không có phần chuyển đổi (migration) nào dẫn từ ${from} đến ${to}; hãy chỉ ra các phiên bản ở giữa bằng --rubric`,
    'not-editable': ({ path }) =>
      path === ''
        ? 'Không thể sửa tệp mà giữ nguyên bố cục; hãy sửa bằng tay'
        : `Không thể sửa ${path} mà giữ nguyên bố cục của tệp; hãy sửa bằng tay`,
    'assessment-twice': ({ agency, period, other }) =>
      `Cơ quan ${agency} có hai phiếu đánh giá cho kỳ ${period}; phiếu kia là ${other}. Hãy giữ lại một`,
    'result-not-readable': ({ detail }) => `Đây không phải là tệp kết quả mà thang đọc được: ${detail}`,
    ...sessionIssuesVi,
    ...tableIssuesVi,
    'missing-translation': ({ language }) => `Nội dung này chưa có bản ${language}`,
    'band-gap': ({ level, to, next, from }) =>
      `Mức ${level} kết thúc ở ${to}, mức ${next} bắt đầu từ ${from}; điểm nằm giữa hai số này không thuộc mức nào`,
    'band-overlap': ({ level, to, next, from }) =>
      `Mức ${level} kéo dài đến ${to}, nhưng mức ${next} đã bắt đầu từ ${from}; hai khoảng điểm chồng lên nhau`,
    'band-border': ({ from, closed, counted }) =>
      `Bảng mức không khớp với closed: ${closed}; theo khóa này, điểm ${from} thuộc mức ${counted}`,
    'band-bottom-open': ({ from, min }) =>
      `Các khoảng điểm bắt đầu từ ${from}, trong khi điểm thấp nhất có thể có là ${min}`,
    'band-top-open': ({ to, max }) => `Các khoảng điểm kết thúc ở ${to}, trong khi điểm cao nhất có thể có là ${max}`,
    'level-unreachable': ({ level, from, best }) =>
      `Mức ${level} bắt đầu từ ${from}, nhưng trả lời tốt nhất cũng chỉ được ${best}; không cơ quan nào đạt được mức này`,
    'level-title-twice': ({ level, other }) => `Mức ${level} trùng tên với mức ${other}`,
    'ladder-empty-step': ({ level, step }) =>
      `Mức ${level} xét bậc (step) ${step}, nhưng không có tiêu chí nào thuộc bậc này`,
    'ladder-out-of-reach': ({ id, level, best }) =>
      `Mức ${level} đòi hỏi ở ${id} cao hơn câu trả lời tốt nhất là ${best}; không cơ quan nào đạt được mức này`,
    'condition-never-holds': ({ id, best }) =>
      `Không có câu trả lời nào thỏa mãn điều kiện này${id === '' ? '' : `: ${id} cao nhất chỉ đạt ${best}`}`,
    'never-asked': ({ id }) => `Không có câu trả lời nào dẫn tới ${id}; nội dung này không bao giờ được hỏi`,
    'asked-across': ({ id, other }) =>
      `Việc có hỏi ${id} hay không phụ thuộc vào ${other}, thuộc một nhóm tiêu chí lớn khác`,
    'confusable-id': ({ id, other }) => `Hai mã ${id} và ${other} trông rất giống nhau; hãy đổi một mã`,
    'weight-vanishes': ({ id, percent }) =>
      percent === '0'
        ? `${id} có trọng số bằng 0: trả lời thế nào cũng không làm thay đổi tổng điểm`
        : `${id} chỉ chiếm ${percent} % tổng điểm; câu trả lời hầu như không có tác dụng`,
    'evidence-never-asked': () =>
      'Không tiêu chí nào yêu cầu tài liệu kiểm chứng nên điểm tự chấm được giữ nguyên; nếu đúng chủ ý, hãy ghi evidence: ignored',
    'best-answer-unproven': ({ id }) =>
      `${id} không yêu cầu tài liệu kiểm chứng cho câu trả lời tốt nhất; chỉ cần tự chấm là đạt`,
    'text-untranslated': ({ language, other }) => `Bản ${language} giống hệt bản ${other}; có thể chưa được dịch`,
    'descriptors-alike': ({ name, other, language }) =>
      `Nội dung của ${name} gần như không phân biệt được với nội dung của ${other}${language === '' ? '' : ` (${language})`}`,
    'descriptor-repeated': ({ id, other }) => `${id} mô tả một mức bằng đúng lời của ${other}`,
    'question-repeated': ({ id, other }) => `Câu hỏi của ${id} trùng với câu hỏi của ${other}`,
    'never-used': ({ key, id }) =>
      id === ''
        ? `${key} được khai báo nhưng không được dùng ở đâu`
        : `${id} được khai báo trong ${key} nhưng không được dùng ở đâu`,
  },

  words: {
    text: 'dạng chữ',
    map: 'các khóa và giá trị',
    list: 'một danh sách',
    number: 'một số',
    'whole-number': 'một số nguyên',
    boolean: 'true hoặc false',
    nothing: 'giá trị trống',
    or: 'hoặc',
    'dont-know': 'không biết',
    id: 'mã (gồm chữ cái, chữ số và . _ - /)',
    date: 'ngày như 2026-11-23',
    duration: 'khoảng thời gian như P2Y hoặc P18M',
    version: 'phiên bản như 1.0.0',
    sha256: 'mã sha256 gồm 64 chữ số hệ 16',
    'rubric-reference': 'bộ tiêu chí kèm phiên bản như vn-data-management@1.0.0',
    dimension: 'nhóm tiêu chí',
    facet: 'khía cạnh',
    'instance-kind': 'loại đối tượng',
    state: 'trạng thái',
    tag: 'nhãn',
    level: 'mức',
    agency: 'cơ quan',
    criterion: 'tiêu chí',
    requirement: 'yêu cầu tài liệu kiểm chứng',
    instance: 'đối tượng',
  },

  didYouMean: (word: string) => `có phải ý bạn là ${word}?`,
  /** Between the items of a list in running text. */
  listSeparator: '; ',
  severities: { error: 'lỗi', warning: 'cảnh báo', note: 'lưu ý' },
  whyExit: {
    errors: ', vì có lỗi thì kiểm tra không đạt',
    warningsFail: ', vì cảnh báo cũng làm kiểm tra không đạt (--strict)',
    warningsPass: '; chỉ có cảnh báo thì kiểm tra vẫn đạt; muốn coi là không đạt, hãy thêm --strict',
    never: ', vì đã chọn --fail-on never',
    notRead: ', vì có bộ tiêu chí không đọc được',
  },

  findings: {
    'evidence-expired': ({ evidence, date, before, after, since }) =>
      `Tài liệu kiểm chứng ${evidence} chỉ có hiệu lực đến hết ngày ${date}${since === '' ? '' : `; từ ngày ${since} chỉ còn chứng minh được ${after} thay vì ${before}`}`,
    'evidence-too-old': ({ evidence, date, before, after, since }) =>
      `Tài liệu kiểm chứng ${evidence} đã cũ quá thời hạn cho phép; chỉ được tính đến hết ngày ${date}${since === '' ? '' : `; từ ngày ${since} chỉ còn chứng minh được ${after} thay vì ${before}`}`,
    'evidence-not-yet-effective': ({ evidence, date }) =>
      `Tài liệu kiểm chứng ${evidence} đến ngày ${date} mới có hiệu lực`,
    'evidence-not-dated': ({ evidence }) =>
      `Tài liệu kiểm chứng ${evidence} chưa ghi ngày hiệu lực, trong khi tiêu chí có giới hạn thời gian`,
    'evidence-kind-not-accepted': ({ evidence }) =>
      `Tài liệu kiểm chứng ${evidence} không thuộc loại được chấp nhận ở tiêu chí này`,
    'evidence-file-missing': ({ file }) => `Không tìm thấy tệp tài liệu kiểm chứng ${file}`,
    'evidence-file-changed': ({ file }) => `Tệp tài liệu kiểm chứng ${file} đã thay đổi sau khi lấy mã băm`,
    'evidence-file-outside': ({ file }) => `Tệp tài liệu kiểm chứng ${file} nằm ngoài thư mục làm việc`,
    'evidence-unassigned': ({ evidence }) =>
      `Tài liệu kiểm chứng ${evidence} chưa gắn với yêu cầu nào nên không được tính`,
    'claim-not-supported': ({ claimed, supported }) =>
      `Tự đánh giá ${claimed}, tài liệu kiểm chứng còn hiệu lực chỉ chứng minh được ${supported}`,
    'appraised-lower': ({ claimed, appraised }) => `Cơ quan tự đánh giá ${claimed}, bên thẩm định cho ${appraised}`,
    'appraised-higher': ({ claimed, appraised }) =>
      `Cơ quan tự đánh giá ${claimed}, bên thẩm định cho cao hơn: ${appraised}`,
    'appraised-above-evidence': ({ appraised, supported }) =>
      `Bên thẩm định cho ${appraised}, tài liệu kiểm chứng còn hiệu lực chỉ chứng minh được ${supported}`,
    'appraisal-without-reason': () => 'Bên thẩm định chấm khác điểm tự đánh giá nhưng không nêu lý do',
    'measured-differs': ({ claimed, measured, value, unit }) =>
      `Tự đánh giá ${claimed}, nhưng kết quả đo là ${value}${unit === '' ? '' : ` ${unit}`}, tương ứng với ${measured}`,
    'not-applicable': ({ reason }) => (reason === '' ? 'Không áp dụng' : `Không áp dụng: ${reason}`),
    'dont-know': ({ note }) => (note === '' ? 'Trả lời “không biết”' : `Trả lời “không biết”: ${note}`),
    waived: ({ requirement, until, reason, owner, approved }) =>
      `${requirement === '' ? 'Được miễn' : `Được miễn tài liệu kiểm chứng “${requirement}”`} đến hết ngày ${until}: ${reason} (đơn vị chịu trách nhiệm: ${owner}; người cho phép: ${approved})`,
    'waiver-expired': ({ requirement, until, owner }) =>
      `Quyết định miễn${requirement === '' ? '' : ` “${requirement}”`} đã hết hạn ngày ${until}; đơn vị chịu trách nhiệm: ${owner}`,
    'waiver-not-yet': ({ requirement, from, owner }) =>
      `Quyết định miễn${requirement === '' ? '' : ` “${requirement}”`} đến ngày ${from} mới có hiệu lực; đơn vị chịu trách nhiệm: ${owner}`,
    'waiver-unused': ({ requirement, until, owner }) =>
      `Quyết định miễn${requirement === '' ? '' : ` “${requirement}”`} đến ngày ${until} không làm thay đổi gì ở đây; đơn vị chịu trách nhiệm: ${owner}`,
    'waiver-refused': ({ requirement, owner }) =>
      `Quyết định miễn${requirement === '' ? '' : ` “${requirement}”`} không được áp dụng vì bộ tiêu chí không cho miễn tiêu chí này; đơn vị chịu trách nhiệm: ${owner}`,
    'answered-but-not-asked': () =>
      'Đã trả lời, nhưng theo các câu trả lời khác thì tiêu chí này không phải trả lời; câu trả lời không được tính',
    'too-few-instances': ({ have, needed }) =>
      `Mới có ${have} mục có điểm; phải có ít nhất ${needed} mục mới tính điểm`,
    'entry-failed': () => 'Chưa đáp ứng điều kiện xét nên không tính điểm chung và không xếp mức',
    'coverage-too-low': ({ coverage, needed }) =>
      `Mới trả lời ${coverage} tính theo trọng số; phải đạt ${needed} mới được xếp mức`,
  },

  blockers: {
    unanswered: 'chưa trả lời',
    'dont-know': 'trả lời “không biết”',
    'evidence-missing': 'thiếu tài liệu kiểm chứng',
    'evidence-invalid': 'tài liệu kiểm chứng đã nộp không được tính',
    'appraised-lower': 'điểm thẩm định thấp hơn điểm tự đánh giá',
    'measured-lower': 'kết quả đo thấp hơn điểm tự đánh giá',
    'below-level': 'thực tế chưa đạt yêu cầu',
  },

  evidenceStates: {
    counts: 'được tính',
    'not-dated': 'chưa ghi ngày hiệu lực',
    'not-yet-effective': 'chưa có hiệu lực',
    expired: 'hết hiệu lực',
    'too-old': 'quá cũ',
    'kind-not-accepted': 'không đúng loại được chấp nhận',
    'file-missing': 'thiếu tệp',
    'file-changed': 'tệp đã thay đổi',
    'file-outside': 'ngoài thư mục làm việc',
    unassigned: 'chưa gắn với yêu cầu nào',
  },

  evidenceKinds: { document: 'văn bản', link: 'đường dẫn', measurement: 'số đo' },

  evidencePlace: {
    // A section mostly names itself: “Điều 5”, “Phụ lục III”, “Mục II”; a bare number does not.
    section: ({ section = '' }) => (/^(?:\d|[IVXLC]+(?![\p{L}]))/u.test(section) ? `mục ${section}` : section),
    page: ({ page }) => `tr. ${page}`,
  },

  reasons: {
    unanswered: 'chưa trả lời',
    'not-applicable': 'không áp dụng',
    'not-asked': 'không phải trả lời',
    blocked: 'chưa tính được',
    'too-few': 'quá ít mục có điểm',
    'not-admitted': 'chưa đủ điều kiện xét',
    'no-total': 'không tính tổng',
    error: 'lỗi',
  },

  views: {
    claimed: 'Điểm tự đánh giá',
    supported: 'Điểm theo tài liệu kiểm chứng',
    appraised: 'Điểm thẩm định',
    effective: 'Điểm được tính',
  },

  rollups: {
    mean: 'Trung bình cộng của:',
    'weighted-mean': 'Trung bình có trọng số của:',
    sum: 'Tổng của:',
    'weighted-sum': 'Tổng có nhân trọng số của:',
    min: 'Điểm thấp nhất trong:',
    max: 'Điểm cao nhất trong:',
    median: 'Trung vị của:',
    ratio: 'Phần điểm đạt được so với điểm tối đa có thể đạt của:',
    last: 'Điểm của mục cuối cùng được tính, theo thứ tự của bộ tiêu chí, trong:',
    count: 'Số mục đạt từ điểm quy định trở lên trong:',
    share: 'Tỷ lệ mục đạt từ điểm quy định trở lên trong:',
    distribution: 'Không tính điểm; số tiêu chí ở từng điểm thuộc:',
    none: 'Không tính tổng; liệt kê song song:',
  },

  statuses: { official: 'CHÍNH THỨC', draft: 'DỰ THẢO', unofficial: 'KHÔNG CHÍNH THỨC' },

  labels: {
    agency: 'Cơ quan',
    period: 'Kỳ đánh giá',
    rubric: 'Bộ tiêu chí',
    version: 'Phiên bản',
    status: 'Tính chất',
    hash: 'Mã băm nội dung',
    asOf: 'Tính đến ngày',
    view: 'Loại điểm',
    viewShown: 'Loại điểm hiển thị',
    level: 'Mức',
    score: 'Điểm',
    scoreOf: 'trên',
    coverage: 'Độ bao phủ trả lời',
    dimension: 'Nhóm tiêu chí',
    criterion: 'Tiêu chí',
    weight: 'Trọng số',
    share: 'Tỷ trọng trong tổng',
    question: 'Câu hỏi',
    answer: 'Câu trả lời',
    evidence: 'Tài liệu kiểm chứng',
    requirement: 'Tài liệu kiểm chứng cần có',
    state: 'Tình trạng',
    maxAge: 'không cũ quá',
    until: 'Có giá trị đến hết ngày',
    why: 'Lý do',
    note: 'Ghi chú',
    appraisalNote: 'Ý kiến thẩm định',
    now: 'Hiện tại',
    needed: 'Cần đạt',
    gain: 'Điểm tăng thêm',
    target: 'Mục tiêu',
    by: 'Thời hạn',
    reached: 'Đạt',
    notReached: 'Chưa đạt',
    distance: 'Khoảng cách',
    daysLeft: 'Số ngày còn lại',
    missing: 'Còn thiếu',
    change: 'Thay đổi',
    since: 'So với kỳ',
    findings: 'Các điểm cần lưu ý',
    finding: 'Điểm cần lưu ý',
    blockers: 'Nội dung cần khắc phục để đạt mức tiếp theo',
    blockersTo: 'Nội dung cần khắc phục để đạt mức',
    nextStep: 'Việc cần làm tiếp theo',
    nextLevel: 'Mức tiếp theo',
    highestLevel: 'Đã đạt mức cao nhất',
    gapTo: 'Khoảng cách đến mức',
    noGap: 'không còn',
    summary: 'Tóm tắt',
    criteria: 'Các tiêu chí',
    method: 'Phương pháp',
    overview: 'Tổng quan',
    progress: 'Tiến độ thực hiện mục tiêu',
    programme: 'Chương trình',
    source: 'Nguồn',
    choices: 'Lựa chọn của tác giả',
    levels: 'Các mức',
    from: 'từ mức',
    tool: 'Công cụ lập báo cáo',
    assessedBy: 'Người tự đánh giá',
    appraisedBy: 'Người thẩm định',
    file: 'Tệp',
    failures: 'Không chấm điểm được',
    total: 'Tổng cộng',
    points: 'Điểm đóng góp',
    notRated: 'chưa xếp mức',
    noTotal: 'không tính tổng',
    notGiven: 'chưa có',
    yes: 'có',
    no: 'không',
    nothingBlocks: 'Không có',
    licence: 'Giấy phép',
    descriptorNeeded: 'Yêu cầu của mức cần đạt',
    profile: 'Kết quả theo nhóm tiêu chí',
    scoreByDimension: 'Điểm theo nhóm tiêu chí',
    viewsByDimension: 'Các loại điểm theo nhóm tiêu chí',
    targetLine: 'Mức mục tiêu',
    formula: 'Cách tính điểm',
  },

  sentences: {
    unofficial: () =>
      'Bộ tiêu chí này không chính thức: ở những chỗ văn bản chính thức chưa quy định, các mức, trọng số và ngưỡng điểm là lựa chọn của tác giả.',
    draft: () => 'Bộ tiêu chí này là dự thảo; các số liệu có thể thay đổi.',
    notReached: ({ points }) => `Chưa đạt, còn thiếu ${points} điểm`,
    answerFirst: ({ criterion, level }) => `Trước hết hãy trả lời tiêu chí “${criterion}”. Mức ${level} yêu cầu:`,
    claimsUnsupported: ({ count }) =>
      `${count} điểm tự đánh giá cao hơn mức mà tài liệu kiểm chứng còn hiệu lực chứng minh được; xem từng tiêu chí bằng lệnh thang explain`,
    distance: ({ points, level }) => `còn thiếu ${points} điểm để đạt mức ${level}`,
    ladderDistance: ({ count, level }) => `còn ${count} tiêu chí phải đạt để lên mức ${level}`,
    daysLeft: ({ days }) => `còn ${days} ngày`,
    daysOver: ({ days }) => `quá hạn ${days} ngày`,
    more: ({ count }) => `và ${count} nội dung khác`,
    incomplete: ({ coverage, needed }) => `Chưa xếp mức: mới trả lời ${coverage}, cần đạt ${needed}.`,
    policyUnanswered: ({ value }) => `tính là ${value}`,
    leftOut: () => 'không được tính',
    notComparable: ({ period }) =>
      `Kỳ ${period} dùng phiên bản khác của bộ tiêu chí nên không so sánh chênh lệch điểm.`,
    nextStep: ({ criterion, level }) => `Đưa tiêu chí “${criterion}” lên mức ${level}:`,
    prepare: ({ evidence }) => `Chuẩn bị tài liệu kiểm chứng: ${evidence}`,
    summary: ({ assessed, failed }) => `Đã chấm điểm ${assessed}, không chấm được ${failed}`,
    method: () =>
      'Điểm của nhóm tiêu chí được tổng hợp từ các tiêu chí theo trọng số; điểm chung được tổng hợp từ các nhóm tiêu chí. Mức được xét trên giá trị chính xác, trước khi làm tròn để hiển thị.',
    evidenceCaps: () =>
      'Điểm tự đánh giá chỉ được tính đến mức có tài liệu kiểm chứng còn hiệu lực; điểm thẩm định, nếu có, thay cho điểm tự đánh giá.',
    earlierPeriods: ({ count }) =>
      `${count} phiếu đánh giá của kỳ trước chỉ dùng để đối chiếu; muốn chấm kỳ nào, hãy chọn bằng --period`,
  },

  gates: {
    'target-level': ({ agency, found, wanted }) => `${agency}: mức hiện tại (${found}) thấp hơn mức mục tiêu ${wanted}`,
    'fail-under': ({ agency, found, wanted }) => `${agency}: điểm hiện tại (${found}) thấp hơn ${wanted}`,
    'fail-coverage-below': ({ agency, found, wanted }) => `${agency}: độ bao phủ trả lời ${found} thấp hơn ${wanted}`,
    'fail-na-above': ({ agency, found, wanted }) =>
      `${agency}: ${found} trọng số không áp dụng, được miễn hoặc không biết; nhiều nhất được ${wanted}`,
    nothingScored: () => 'chưa chấm được điểm nào nên không điều kiện nào được coi là đạt',
  },

  cli: {
    written: ({ format, path }) => `đã ghi ${format} vào ${path}`,
    failed: ({ count }) => `không chấm điểm được ${count} tệp`,
    gateFailed: ({ count }) => `${count} điều kiện không đạt`,
    bug: ({ version, url }) => `Đây là lỗi của thang ${version}. Vui lòng báo lỗi kèm các dòng bên dưới tại: ${url}`,
    moreIssues: ({ count }) => `còn ${count} lỗi nữa trong tệp này`,
    criteriaCount: ({ count }) => `${count} tiêu chí`,
    rubricOk: ({ id, version, criteria, counts }) => `${id} ${version}: ${criteria} tiêu chí, ${counts}`,
    noErrors: () => 'không có lỗi',
    errorCount: ({ count }) => `${count} lỗi`,
    warningCount: ({ count }) => `${count} cảnh báo`,
    checkOutcome: ({ counts, code, why }) => `${counts}: mã thoát ${code}${why}`,
    readMore: ({ page }) => `Vì sao, và cần làm gì: ${page}`,
    noNode: ({ node }) => `Bộ tiêu chí không có nhóm tiêu chí hoặc tiêu chí ${node}`,
    nodesThere: ({ ids }) => `; hiện có: ${ids}`,
    perInstance: ({ node, ids }) => `${node} được hỏi riêng cho từng đối tượng; hãy ghi một trong các mã: ${ids}`,
    casesPassed: ({ count }) => `${count} ca kiểm thử đạt`,
    casesFailed: ({ count }) => `${count} ca không đạt`,
    expected: ({ value }) => `mong đợi ${value}`,
    found: ({ value }) => `nhận được ${value}`,
    notInResult: () => 'không có trong kết quả',
    interrupted: ({ left }) =>
      `đã dừng giữa chừng; còn ${left} tệp chưa xem đến, không có tệp nào bị ghi dở; hãy chạy lại để làm nốt`,
  },

  workbook: workbookVi,

  markdown: markdownVi,

  conditions: conditionsVi,

  changes: changesVi,

  editions: editionsVi,

  further: furtherVi,

  audit: auditVi,

  rules: rulesVi,
};
