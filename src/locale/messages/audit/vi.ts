/** Vietnamese texts on what a score owes to words instead of answers: appraisals, measurements, waivers, what was set aside. */
import type { AuditMessages } from './en.ts';

export const auditVi: AuditMessages = {
  labels: {
    appraisal: 'Tự đánh giá và thẩm định',
    appraisalSheet: 'Thẩm định',
    difference: 'Tự đánh giá trừ thẩm định',
    reasonGiven: 'Lý do của bên thẩm định',
    noReason: 'chưa nêu lý do',
    agreed: 'Hai bên thống nhất',
    setAside: 'Không áp dụng, được miễn, không biết',
    kind: 'Loại',
    owner: 'Đơn vị chịu trách nhiệm',
    approvedBy: 'Người cho phép',
    from: 'Từ ngày',
    until: 'Đến hết ngày',
    measured: 'Kết quả đo',
  },
  kinds: {
    'not-applicable': 'không áp dụng',
    'dont-know': 'không biết',
    waived: 'được miễn',
    'evidence-waived': 'được miễn tài liệu kiểm chứng',
  },
  shares: {
    notApplicable: ({ share }) => `${share} không áp dụng`,
    waived: ({ share }) => `${share} được miễn`,
    dontKnow: ({ share }) => `${share} không biết`,
  },
  sentences: {
    differing: ({ count, all }) => `Bên thẩm định chấm khác cơ quan ở ${count} trên ${all} tiêu chí.`,
    both: ({ claimed, appraised }) => `tự đánh giá\u00A0${claimed}, thẩm định\u00A0${appraised}`,
    shares: ({ share, parts }) => `${share} trọng số không được chấm: ${parts}.`,
    unwaived: ({ score, level }) => `Nếu không được miễn, điểm là ${score}, mức ${level}.`,
    unwaivedUnrated: ({ score }) => `Nếu không được miễn, điểm là ${score} và chưa xếp mức.`,
    evidence: ({ requirement }) => `tài liệu kiểm chứng: ${requirement}`,
    responsible: ({ owner, approved }) => `đơn vị chịu trách nhiệm: ${owner}; người cho phép: ${approved}`,
    ratesMeasured: ({ requirement, value, answer }) =>
      `Kết quả đo cho “${requirement}”: ${value}, tương ứng với ${answer}.`,
    measuredValues: ({ requirement }) => `Kết quả đo cho “${requirement}” cho biết câu trả lời:`,
  },
  counts: {
    caps: () => 'Điểm tự đánh giá chỉ được tính đến mức mà kết quả đo cho thấy.',
    replaces: () => 'Kết quả đo được tính thay cho điểm tự đánh giá.',
    shown: () => 'Kết quả đo được nêu bên cạnh; điểm tự đánh giá vẫn được tính.',
  },
  rules: {
    appraisalNote: () => 'Bên thẩm định chấm khác cơ quan thì phải nêu lý do.',
    waiversAllowed: () => 'Mọi tiêu chí và mọi tài liệu kiểm chứng đều có thể được miễn.',
    waiversRefused: () => 'Không tiêu chí nào được miễn.',
  },
};
