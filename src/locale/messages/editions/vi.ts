/** Vietnamese texts on two editions of a rubric: how they differ, and what becomes of assessments on the way. */
import type { EditionMessages } from './en.ts';

export const editionsVi: EditionMessages = {
  labels: {
    change: 'Thay đổi',
    shareOfTotal: 'Tỷ trọng trong tổng',
    before: 'Trước',
    after: 'Sau',
    movement: 'Biến động',
    scores: 'Điểm theo cả hai phiên bản',
    texts: 'Câu chữ',
    top: 'cấp cao nhất của cây tiêu chí',
    files: 'Các phiếu đánh giá',
    moved: 'Câu trả lời được chuyển sang dạng khác',
    takenOut: 'Đưa ra khỏi phần trả lời; nội dung vẫn được lưu trong tệp',
    byQuestion: 'Theo từng câu hỏi, trên tất cả các phiếu',
    again: 'Phải trả lời lại',
    fresh: 'Mới trong phiên bản này, phải trả lời',
    open: 'Chưa có câu trả lời',
    refused: 'Vướng mắc',
    skipped: 'Bỏ qua',
    failures: 'Không chuyển được',
  },

  groups: {
    yes: 'Làm thay đổi điểm',
    may: 'Có thể làm thay đổi một số điểm',
    no: 'Không làm thay đổi điểm',
  },

  differences: {
    none: () => 'Hai bộ tiêu chí không khác nhau.',
    counts: ({ yes, may, no }) =>
      `${yes} thay đổi làm đổi điểm, ${may} thay đổi có thể làm đổi một số điểm, ${no} thay đổi không ảnh hưởng đến điểm.`,
    added: ({ parent, count }) => `bổ sung vào ${parent}${count === '' ? '' : `, gồm ${count} tiêu chí`}`,
    removed: ({ parent, count }) => `đưa ra khỏi ${parent}${count === '' ? '' : `, gồm ${count} tiêu chí`}`,
    split: ({ ids }) => `tách thành ${ids}`,
    moved: ({ from, to }) => `chuyển từ ${from} sang ${to}`,
    renamed: ({ id }) => `có mã mới; mã cũ là ${id}`,
    translated: ({ key, language }) => `${key}: bổ sung ${language}`,
    share: ({ before, after }) => `tỷ trọng trong tổng: trước ${before}, sau ${after}`,
    moreTexts: ({ count }) => `còn ${count} thay đổi nữa; thêm --all để xem toàn văn mọi thay đổi`,
    noCounterpart: ({ answers }) => `chỉ khi đã trả lời ${answers}, vì không có câu trả lời mới nào tương ứng`,
    sameEdition: ({ rubric }) =>
      `Cả hai đều ghi là ${rubric} nhưng nội dung khác nhau. Thay đổi làm dịch chuyển điểm phải mang số phiên bản mới.`,
    scoresMoved: ({ count }) => `${count} thay đổi làm đổi hoặc có thể làm đổi điểm`,
  },

  scores: {
    level: ({ level }) => `mức ${level}`,
    levelUp: () => 'lên mức',
    levelDown: () => 'xuống mức',
    levelGained: () => 'được xếp mức',
    levelLost: () => 'không còn được xếp mức',
    up: () => 'điểm cao hơn',
    down: () => 'điểm thấp hơn',
    same: () => 'không đổi',
    unknown: () => 'không so sánh được',
    counts: ({ up, down, same }) => `${up} lên mức cao hơn, ${down} xuống mức thấp hơn, ${same} giữ nguyên mức.`,
    gained: ({ count, agencies }) => `${count} cơ quan trước chưa được xếp mức, nay được xếp mức: ${agencies}.`,
    lost: ({ count, agencies }) => `${count} cơ quan trước được xếp mức, nay không còn được xếp mức: ${agencies}.`,
    noLevel: ({ count }) => `${count} cơ quan chưa được xếp mức theo cả hai bản.`,
    leftOut: ({ agency, rubric, ids }) =>
      `${agency}: ${rubric} không chấp nhận câu trả lời cho ${ids}; các câu trả lời này không được tính`,
  },

  migration: {
    dryRun: () => 'Chưa ghi tệp nào. Thêm --write để sửa các tệp.',
    counts: ({ ready, refused, skipped }) => `Đã chuyển ${ready}, không chuyển được ${refused}, bỏ qua ${skipped}.`,
    dryCounts: ({ ready, refused, skipped }) =>
      `Có thể chuyển ${ready}, không chuyển được ${refused}, bỏ qua ${skipped}.`,
    missing: ({ rubric }) =>
      `Không tìm thấy phiên bản ${rubric} nên không có điểm theo phiên bản đó; hãy chỉ ra tệp của nó bằng --rubric.`,
    already: () => 'đã trả lời theo phiên bản này',
    otherRubric: ({ rubric }) => `trả lời theo ${rubric}`,
    later: ({ rubric }) => `trả lời theo phiên bản mới hơn, ${rubric}`,
    requirement: ({ from, to }) => `tài liệu kiểm chứng ${from} nay là ${to}`,
    requirementDropped: ({ id }) => `tài liệu kiểm chứng ${id} không còn cần; được giữ lại dưới dạng chú thích`,
    valueDropped: ({ key, value }) => `${key}: ${value} không có giá trị tương ứng; được giữ lại dưới dạng chú thích`,
    failed: ({ count }) => `không chuyển được ${count} tệp`,
    ofAll: ({ count, all }) => `${count}/${all} phiếu`,
    instance: ({ instance }) => `cho ${instance}`,
  },

  statuses: {
    ready: 'chưa ghi',
    written: 'đã ghi',
    refused: 'không ghi, vì nội dung sẽ không hợp lệ',
    'not-written': 'không ghi được',
  },

  reasons: {
    changed: 'Câu hỏi đã thay đổi quá nhiều',
    'no-counterpart': 'Không có phương án mới nào cùng ý nghĩa',
    merged: 'Nhiều câu hỏi được gộp thành câu hỏi này',
  },

  epitaphs: {
    dropped: ({ to }) => `${to} không còn hỏi nội dung này.`,
    again: ({ to, goals }) => `Phải trả lời lại theo ${to}, ở mục ${goals}.`,
    answerWas: ({ from }) => `Câu trả lời theo ${from} là:`,
    requirement: ({ to }) => `${to} không còn yêu cầu tài liệu này:`,
    value: ({ to }) => `${to} không có phương án nào cùng ý nghĩa; giá trị trước đây là:`,
  },
};
