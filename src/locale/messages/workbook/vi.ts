/** Vietnamese texts that only the workbook needs. */
import type { WorkbookMessages } from './en.ts';

export const workbookVi: WorkbookMessages = {
  labels: {
    dimensions: 'Các nhóm tiêu chí',
    scores: 'Điểm',
    toNextLevel: 'Đến mức tiếp theo',
    criteriaToRaise: 'Tiêu chí cần nâng',
    whyAndEvidence: 'Lý do và tài liệu kiểm chứng cần bổ sung',
    evidenceToBring: 'Tài liệu kiểm chứng cần bổ sung',
    severity: 'Mức độ',
    code: 'Mã loại',
    id: 'Mã',
    threshold: 'Từ điểm',
    description: 'Mô tả',
    line: 'Dòng',
    title: 'Tên',
    date: 'Ngày đánh giá',
    previous: 'Kỳ trước',
    sources: 'Nguồn',
    unanswered: 'Chưa trả lời',
    dontKnow: 'Không biết',
    notApplicable: 'Không áp dụng',
    rounding: 'Làm tròn',
    minCoverage: 'Độ bao phủ trả lời tối thiểu',
  },
  sentences: {
    sheetHeading: ({ sheet, agency, period }) => `${sheet}: ${agency}, ${period}`,
    scoreIn: ({ view }) => `${view}`,
    levelAndTitle: ({ level, title }) => `Mức ${level}: ${title}`,
    outOf: ({ max }) => `trên ${max}`,
    changeSince: ({ period, change }) => `${change} so với kỳ ${period}`,
    stoodAt: ({ period, score, level }) => `${period}: ${score}, mức ${level}`,
    noEarlierPeriod: () => 'không có kỳ trước',
    ofTheWeight: () => 'trọng số đã được trả lời',
    restOnSheet: ({ count, sheet }) => `còn ${count} mục nữa ở trang “${sheet}”`,
    until: ({ state, date }) => `${state}, đến hết ngày ${date}`,
    requirement: ({ title, level }) => `${title} (từ mức ${level})`,
    notApplicableBecause: ({ reason }) => `Không áp dụng: ${reason}`,
    nothingMissing: () => 'Không còn thiếu nội dung nào: mọi mục tiêu đều đã đạt.',
    noFindings: () => 'Không có điểm nào cần lưu ý.',
    targetFrom: ({ level, score }) => `Mức ${level} (từ ${score})`,
    radarAlternative: ({ agency }) =>
      `Biểu đồ mạng nhện các nhóm tiêu chí của ${agency}; số liệu nằm trong bảng các nhóm tiêu chí ở trang này.`,
    barAlternative: ({ agency }) =>
      `Biểu đồ cột so sánh các loại điểm theo từng nhóm tiêu chí của ${agency}; số liệu nằm trong bảng các nhóm tiêu chí ở trang này.`,
    agenciesAlternative: () => 'Biểu đồ cột điểm của từng cơ quan; số liệu nằm trong bảng ở trang này.',
    tooManyAgencies: ({ count, limit }) =>
      `${count} cơ quan: quá ${limit} cơ quan thì không in trang riêng của từng cơ quan. Hãy lập báo cáo cho một cơ quan để xem.`,
    page: ({ page, pages }) => `Trang ${page}/${pages}`,
    levelsReached: ({ level, count }) => `Mức ${level}: ${count}`,
  },
  rollups: {
    mean: 'Điểm của một mục là trung bình cộng điểm của các mục bên dưới.',
    'weighted-mean': 'Điểm của một mục là trung bình có trọng số điểm của các mục bên dưới.',
    sum: 'Điểm của một mục là tổng điểm của các mục bên dưới.',
    'weighted-sum': 'Điểm của một mục là tổng điểm của các mục bên dưới, mỗi mục nhân với trọng số.',
    min: 'Điểm của một mục là điểm thấp nhất của các mục bên dưới.',
    max: 'Điểm của một mục là điểm cao nhất của các mục bên dưới.',
    median: 'Điểm của một mục là trung vị điểm của các mục bên dưới.',
    none: 'Không tính điểm tổng; điểm các nhóm tiêu chí được trình bày cạnh nhau.',
  },
  levelRules: {
    bands: 'Mức được xếp là mức cao nhất có ngưỡng mà điểm chính xác đạt tới.',
    ladder: 'Mức được xếp là mức cao nhất mà bậc của mức đó và mọi bậc thấp hơn đều đạt.',
    none: 'Bộ tiêu chí không xếp mức.',
  },
  unanswered: {
    lowest: 'tính bằng giá trị thấp nhất của thang điểm',
    zero: 'tính 0 điểm',
    exclude: 'không tính vào điểm',
    block: 'chưa trả lời đủ thì không tính điểm',
  },
  notApplicable: {
    exclude: 'không tính vào điểm',
    full: 'tính bằng giá trị cao nhất của thang điểm',
    lowest: 'tính bằng giá trị thấp nhất của thang điểm',
    zero: 'tính 0 điểm',
  },
  evidenceRules: {
    caps: 'Điểm tự đánh giá chỉ được tính đến mức có tài liệu kiểm chứng còn hiệu lực; điểm thẩm định, nếu có, thay cho điểm tự đánh giá.',
    ignored:
      'Điểm tự đánh giá được tính nguyên, dù có tài liệu kiểm chứng hay không; điểm thẩm định, nếu có, thay cho điểm tự đánh giá.',
  },
  rules: {
    minCoverage: ({ share }) => `Chưa xếp mức khi tỷ lệ trọng số được trả lời dưới ${share}.`,
    noMinCoverage: () => 'Không quy định; dù trả lời ít vẫn xếp mức.',
    notRounded: () => 'Không làm tròn: mức được xét trên giá trị chính xác; chỉ số hiển thị được làm tròn.',
    rounded: ({ mode, digits }) =>
      `Bộ tiêu chí làm tròn ngay trong quá trình tính: ${mode}, ${digits} chữ số thập phân.`,
  },
};
