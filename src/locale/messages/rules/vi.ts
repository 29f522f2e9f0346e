/** Vietnamese sentences for the rules of a rubric, so that whoever fills in an assessment knows what counts and how. */
import type { RuleMessages } from './en.ts';

export const rulesVi: RuleMessages = {
  labels: {
    item: 'Nội dung đã có',
    note: 'Ghi chú',
    upTo: 'đến',
    upToLevel: 'Đến mức',
    acceptance: 'Yêu cầu khi thẩm định',
    facet: 'Khía cạnh',
    facets: 'Các khía cạnh',
    kinds: 'Các loại đối tượng',
    ownLevels: 'Bảng mức riêng',
    requiresOnly: 'Điều kiện',
    requires: 'Điều kiện kèm theo',
    value: 'Giá trị',
    worth: 'Điểm quy đổi',
    made: 'Cách tính',
  },

  answers: {
    noteRequired: () => 'phải nêu lý do',
    ratio: ({ min, max }) =>
      `Ghi phần trên tổng số, như 870/1000; tỷ lệ này được quy đổi sang thang điểm từ ${min} đến ${max}.`,
    extent: () => 'Câu trả lời được ghi kèm tỷ lệ dữ liệu mà nó đề cập và được tính theo tỷ lệ đó.',
    confidence: ({ min, max }) => `Câu trả lời được ghi kèm độ tin cậy, từ ${min} đến ${max}.`,
  },

  checks: {
    share: () => 'Đánh dấu mọi nội dung đã có; điểm được tính theo tỷ lệ giá trị đã đánh dấu trên tổng giá trị.',
    sum: () => 'Đánh dấu mọi nội dung đã có; điểm được tính bằng tổng giá trị của các nội dung đã đánh dấu.',
    max: () => 'Đánh dấu mọi nội dung đã có; điểm được tính theo nội dung có giá trị cao nhất đã đánh dấu.',
  },

  worth: {
    line: () => 'Giữa các mốc sau, điểm quy đổi thay đổi theo đường thẳng; ngoài các mốc đó thì giữ nguyên:',
    steps: () => 'Tính từ mỗi giá trị đến trước giá trị kế tiếp, điểm quy đổi là:',
    stepsUpper: () => 'Tính trên mỗi giá trị đến hết giá trị kế tiếp, điểm quy đổi là:',
    equalBands: ({ borders }) =>
      `Các khoảng có ranh giới ${borders} được quy đổi thành những phần bằng nhau của thang điểm.`,
  },

  nodes: {
    askedIf: ({ condition }) => `Chỉ phải trả lời khi ${condition}.`,
    perInstance: ({ kind, rollup }) =>
      `Trả lời riêng cho từng đối tượng thuộc loại “${kind}”; mỗi đối tượng có một điểm, các điểm được tổng hợp theo cách: ${rollup}.`,
    perCriterion: ({ kind, rollup }) =>
      `Trả lời riêng cho từng đối tượng thuộc loại “${kind}”; ở mỗi tiêu chí, các câu trả lời được tổng hợp theo cách: ${rollup}.`,
    perAtLeast: ({ count }) => `Nếu có ít hơn ${count} đối tượng thì không tính điểm.`,
    faceted: ({ facets }) => `Được đánh giá riêng theo từng khía cạnh: ${facets}.`,
    adds: () => 'Không tổng hợp chung với các mục cùng cấp; điểm được cộng thêm sau.',
    addsFrom: ({ least }) => `Không tổng hợp chung với các mục cùng cấp; điểm được cộng thêm sau, tối thiểu ${least}.`,
    addsUpTo: ({ most }) => `Không tổng hợp chung với các mục cùng cấp; điểm được cộng thêm sau, tối đa ${most}.`,
    addsBetween: ({ least, most }) =>
      `Không tổng hợp chung với các mục cùng cấp; điểm được cộng thêm sau, tối thiểu ${least} và tối đa ${most}.`,
    base: ({ base }) => `Điểm tổng hợp từ các phần được cộng thêm ${base}.`,
    countsFrom: ({ score }) => `Điểm quy định là từ ${score} trở lên.`,
    minRatedShare: ({ share }) => `Nếu chưa có điểm của ${share} số phần thuộc mục này thì mục này không có điểm.`,
    minRatedCount: ({ count }) => `Nếu có ít hơn ${count} phần có điểm thì mục này không có điểm.`,
    step: ({ level }) => `Thuộc bậc lên mức ${level}: xét điểm của chính mục này, không xét các phần bên dưới.`,
    closedUpper: () => 'Điểm đúng bằng ranh giới vẫn thuộc mức thấp hơn.',
    ownLevel: ({ rule }) => `Được xếp mức riêng. ${rule}`,
    below: ({ rule }) => `Áp dụng cho mọi phần bên dưới: ${rule}`,
  },

  total: {
    entry: ({ condition }) => `Chỉ tính điểm chung và xếp mức khi ${condition}.`,
    target: ({ target }) =>
      `Điểm mục tiêu của nội dung không áp dụng là ${target}, trừ khi phiếu đánh giá ghi điểm mục tiêu riêng.`,
    lift: () => 'Điểm nằm giữa 0 và 1 được nâng thành 1.',
    derivedFrom: ({ rubric }) => `Bộ tiêu chí này được lập từ ${rubric}; phần không sửa đổi được giữ nguyên.`,
    migration: ({ rubric }) => `Câu trả lời theo ${rubric} có thể chuyển sang bộ tiêu chí này.`,
    cohort: ({ groups }) => `Cơ quan được so sánh với các cơ quan có cùng ${groups}.`,
    cohortAll: () => 'Cơ quan được so sánh với tất cả các cơ quan khác.',
    cohortCoverage: ({ share }) => `Không đưa vào so sánh cơ quan trả lời dưới ${share} tính theo trọng số.`,
    cohortSuppressed: ({ count }) => `Nếu có ít hơn ${count} cơ quan thì không công bố số liệu.`,
  },

  indices: {
    by: ({ tags }) => `một số liệu cho từng ${tags}`,
    once: () => 'một số liệu chung',
    criteria: () => 'tính trên tất cả các tiêu chí đặt cạnh nhau',
    tree: () => 'tính theo cây tiêu chí',
    rollup: ({ rollup }) => `cách tính: ${rollup}`,
  },

  reads: {
    answer: () => 'theo câu trả lời',
    confidence: () => 'theo độ tin cậy của câu trả lời',
    extent: () => 'theo tỷ lệ dữ liệu mà câu trả lời đề cập',
    evidence: () => 'theo tỷ lệ tài liệu kiểm chứng đã đáp ứng',
  },

  absent: {
    carried: () =>
      'Nếu câu trả lời không ghi trạng thái này thì tính theo trạng thái liền trước; trước trạng thái đầu tiên là chính câu trả lời.',
    unanswered: () => 'Nếu câu trả lời không ghi trạng thái này thì coi là chưa trả lời.',
    other: ({ state }) => `Nếu câu trả lời không ghi trạng thái này thì tính theo ${state}.`,
  },

  priorities: {
    linear: () => 'Chênh lệch càng lớn thì mức ưu tiên càng cao.',
    quadratic: () => 'Mức ưu tiên tăng theo bình phương của chênh lệch.',
  },

  rollups: {
    mean: 'trung bình cộng',
    'weighted-mean': 'trung bình có trọng số',
    sum: 'tổng',
    'weighted-sum': 'tổng có nhân trọng số',
    ratio: 'điểm đạt được trên điểm tối đa',
    min: 'điểm thấp nhất',
    max: 'điểm cao nhất',
    median: 'trung vị',
    last: 'mục cuối cùng được tính',
    count: 'số mục đạt điểm quy định',
    share: 'tỷ lệ mục đạt điểm quy định',
    distribution: 'số tiêu chí ở từng điểm',
    none: 'đặt cạnh nhau, không tính điểm',
  },
};
