/** Vietnamese texts of the Markdown reports and of the README made from a rubric. */
import type { markdownEn } from './en.ts';

export const markdownVi: typeof markdownEn = {
  labels: {
    nowNeeded: 'Hiện tại → cần đạt',
    arrow: '→',
    comma: ', ',
    semicolon: '; ',
    evidenceToBring: 'Tài liệu kiểm chứng cần bổ sung',
    missingCriteria: 'Số tiêu chí chưa đạt',
    profile: 'Biểu đồ',
    shown: 'dùng trong báo cáo này',
    standing: 'Kết quả chung',
    views: 'Kết quả theo từng loại điểm',
    changeSince: 'Thay đổi so với kỳ trước',
    warnings: 'Cảnh báo',
    notes: 'Lưu ý',
    none: 'Không có.',
    policies: 'Quy tắc tính điểm',
    sources: 'Nguồn tài liệu',
    descriptor: 'Mô tả',
    threshold: 'Điểm từ',
    steps: 'Yêu cầu theo từng bậc',
    option: 'Phương án trả lời',
    value: 'Giá trị',
    fromLevel: 'Từ mức',
    kinds: 'Hình thức chấp nhận',
    maxAge: 'Thời hạn có giá trị',
    count: 'Số lượng',
    basis: 'Căn cứ',
    guidance: 'Hướng dẫn',
    total: 'Tổng',
    name: 'Tên mức',
    dimensions: 'Các nhóm tiêu chí',
  },

  sentences: {
    missing: ({ count, level }) => `Toàn bộ ${count} tiêu chí chưa đạt yêu cầu của mức ${level}`,
    missingWithout: ({ level }) => `Không có tiêu chí nào riêng lẻ cản trở việc đạt mức ${level}.`,
    listedUnder: ({ count, target }) => `và ${count} tiêu chí khác; danh sách đầy đủ ở mục “${target}” phía trên`,
    restOf: ({ count }) => `${count} tiêu chí còn lại`,
    changeSince: ({ period }) => `Thay đổi so với kỳ ${period}`,
    distance: ({ points }) => `còn thiếu ${points} điểm`,
    asForLevel: ({ level }) => `như mức ${level}, thêm:`,
    asForLevelOnly: ({ level }) => `như mức ${level}`,
    notBrought: ({ evidence }) => `chưa có: ${evidence}`,
    countsUntil: ({ date }) => `đến hết ngày ${date}`,
    countedUntil: ({ date }) => `chỉ có giá trị đến hết ngày ${date}`,
    overviewOnly: ({ limit }) =>
      `Khi có trên ${limit} cơ quan, trang này chỉ trình bày bảng tổng hợp; hãy lập báo cáo của từng cơ quan để xem nội dung còn thiếu.`,
    nearestTargetOnly: () =>
      'Với mỗi cơ quan, trang này chỉ liệt kê nội dung còn thiếu của mục tiêu gần nhất; báo cáo riêng của từng cơ quan có đủ mọi mục tiêu và mọi câu trả lời.',
    generatedBy: () => 'Trang này được tạo tự động bằng lệnh',
    editInstead: () => 'khi cần sửa, hãy sửa bộ tiêu chí, không sửa trang này.',
    number: ({ min, max, unit }) => `Một số từ ${min} đến ${max}${unit === '' ? '' : ` (${unit})`}.`,
    wholeNumber: ({ min, max, unit }) => `Một số nguyên từ ${min} đến ${max}${unit === '' ? '' : ` (${unit})`}.`,
    stepNeeds: ({ step, share }) => `bậc ${step}: ${share}`,
    ofStep: ({ level }) => `Tiêu chí thuộc bậc lên mức ${level}.`,
    notApplicableRefused: () => 'Tiêu chí này luôn áp dụng, không được trả lời “không áp dụng”.',
    notApplicableWithReason: () => 'Được trả lời “không áp dụng” nhưng phải nêu lý do.',
    notApplicableFreely: () => 'Được trả lời “không áp dụng”.',
    scale: ({ min, max }) => `Thang điểm từ ${min} đến ${max}.`,
    normalised: () => 'Trước hết, mỗi câu trả lời được quy đổi từ thang điểm riêng về thang điểm của bộ tiêu chí.',
    minCoverage: ({ share }) => `Chưa xếp mức khi tỷ lệ trọng số được trả lời dưới ${share}.`,
    evidenceIgnored: () => 'Tài liệu kiểm chứng chỉ được ghi nhận, không làm thay đổi điểm.',
    ladderEach: ({ each, below }) =>
      `Theo bậc thang, các tiêu chí thuộc bậc của một mức phải đạt ${each}, các tiêu chí thuộc những bậc thấp hơn phải đạt ${below}.`,
    ownRollup: ({ rollup }) => `Có cách tổng hợp điểm riêng: ${rollup}`,
  },

  rollups: {
    mean: 'Điểm của mỗi cấp là trung bình cộng điểm các phần thuộc cấp đó.',
    'weighted-mean': 'Điểm của mỗi cấp là trung bình có trọng số điểm các phần thuộc cấp đó.',
    sum: 'Điểm của mỗi cấp là tổng điểm các phần thuộc cấp đó.',
    'weighted-sum': 'Điểm của mỗi cấp là tổng điểm các phần thuộc cấp đó, mỗi phần nhân với trọng số.',
    min: 'Điểm của mỗi cấp là điểm thấp nhất trong các phần thuộc cấp đó.',
    max: 'Điểm của mỗi cấp là điểm cao nhất trong các phần thuộc cấp đó.',
    median: 'Điểm của mỗi cấp là trung vị điểm các phần thuộc cấp đó.',
    ratio:
      'Điểm của mỗi cấp là tỷ lệ giữa điểm đạt được và điểm tối đa của các phần thuộc cấp đó, nhân với điểm cao nhất của thang điểm.',
    last: 'Điểm của mỗi cấp là điểm của phần cuối cùng được tính thuộc cấp đó, theo thứ tự của bộ tiêu chí.',
    count: 'Điểm của mỗi cấp là số phần thuộc cấp đó đạt từ điểm quy định trở lên.',
    share: 'Điểm của mỗi cấp là tỷ lệ các phần thuộc cấp đó đạt từ điểm quy định trở lên.',
    distribution: 'Không tính điểm; chỉ trình bày số tiêu chí ở từng điểm.',
    none: 'Điểm các phần được trình bày cạnh nhau, không tính điểm tổng.',
  },

  levelRules: {
    bands: 'Mức được xếp là mức cao nhất có ngưỡng điểm mà cơ quan đạt được.',
    ladder:
      'Một mức được công nhận khi đáp ứng đủ bậc của mức đó và mọi bậc thấp hơn, không phụ thuộc điểm trung bình.',
    requires: 'Một mức được công nhận khi đáp ứng điều kiện của mức đó và của mọi mức thấp hơn.',
    none: 'Không xếp mức.',
  },

  unanswered: {
    lowest: 'Câu chưa trả lời được tính như câu trả lời thấp nhất.',
    zero: 'Câu chưa trả lời được tính 0 điểm.',
    exclude: 'Câu chưa trả lời không tính vào trung bình.',
    block: 'Khi còn câu chưa trả lời thì chưa tính điểm ở cấp trên.',
    refuse: 'Không chấm điểm phiếu đánh giá còn câu chưa trả lời.',
  },

  dontKnow: {
    lowest: 'Câu trả lời “không biết” được tính như câu trả lời thấp nhất.',
    zero: 'Câu trả lời “không biết” được tính 0 điểm.',
    exclude: 'Câu trả lời “không biết” không tính vào trung bình.',
    block: 'Khi còn câu trả lời “không biết” thì chưa tính điểm ở cấp trên.',
    refuse: 'Không chấp nhận câu trả lời “không biết”; phiếu đánh giá có câu trả lời này không được chấm điểm.',
  },

  notApplicable: {
    exclude: 'Nội dung không áp dụng không tính vào trung bình; trọng số được dồn cho các nội dung còn lại.',
    full: 'Nội dung không áp dụng được tính như câu trả lời cao nhất.',
    lowest: 'Nội dung không áp dụng được tính như câu trả lời thấp nhất.',
    zero: 'Nội dung không áp dụng được tính 0 điểm.',
    target:
      'Nội dung không áp dụng được tính bằng điểm mục tiêu ghi trong phiếu đánh giá; nếu phiếu không ghi thì theo bộ tiêu chí.',
    proportional:
      'Khi cộng điểm, nội dung không áp dụng được tính theo tỷ lệ điểm mà các nội dung cùng cấp đạt được; trong các trường hợp khác thì không tính.',
    block: 'Khi có nội dung không áp dụng thì không tính điểm ở cấp trên.',
    refuse: 'Không chấp nhận câu trả lời “không áp dụng”; phiếu đánh giá có câu trả lời này không được chấm điểm.',
  },

  rounding: {
    none: () => 'Không làm tròn trước khi xếp mức; việc làm tròn chỉ để trình bày.',
    node: ({ mode, digits }) => `Điểm ở mỗi cấp được làm tròn đến ${digits} chữ số thập phân (${mode}).`,
    final: ({ mode, digits }) => `Điểm tổng được làm tròn đến ${digits} chữ số thập phân (${mode}) trước khi xếp mức.`,
  },

  roundingModes: {
    none: 'không làm tròn',
    'half-up': 'nửa đơn vị làm tròn lên',
    'half-even': 'nửa đơn vị làm tròn về số chẵn gần nhất',
    'half-away': 'nửa đơn vị làm tròn ra xa số 0',
    truncate: 'bỏ phần thừa',
    floor: 'luôn làm tròn xuống',
    ceil: 'luôn làm tròn lên',
  },

  basis: {
    sourced: 'theo tài liệu nguồn',
    inferred: 'suy ra từ tài liệu nguồn',
    own: 'lựa chọn của tác giả',
  },

  grades: {
    found: 'đã đọc bản gốc',
    secondary: 'biết qua tài liệu khác',
    inference: 'suy luận',
    own: 'của tác giả',
  },

  durations: {
    Y: ({ count }) => `${count} năm`,
    M: ({ count }) => `${count} tháng`,
    W: ({ count }) => `${count} tuần`,
    D: ({ count }) => `${count} ngày`,
    unlimited: () => 'không giới hạn',
  },
};
