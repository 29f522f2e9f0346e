/** Vietnamese texts of the commands about evidence. */
import type { EvidenceMessages } from './en.ts';

export const evidenceVi: EvidenceMessages = {
  labels: {
    lastDay: 'Ngày cuối',
    firstDay: 'Ngày đầu',
    from: 'Từ ngày',
    ends: 'Không còn được tính',
    begins: 'Bắt đầu được tính',
    forecast: 'Nếu không gia hạn hay bổ sung',
    now: 'hôm nay',
    supported: 'Chứng minh được',
    waiver: 'quyết định miễn',
    cited: 'Đã ghi tài liệu kiểm chứng',
    score: 'Điểm',
    claim: 'Mức chứng minh được',
  },
  files: {
    present: 'có tệp',
    missing: 'không tìm thấy tệp',
    outside: 'tệp nằm ngoài thư mục làm việc',
    unreadable: 'không đọc được tệp',
    none: 'không kèm tệp',
  },
  hashes: {
    equal: 'tệp không thay đổi',
    changed: 'tệp đã thay đổi',
    'not-stated': 'có tệp, chưa ghi mã băm',
    written: 'có tệp, vừa ghi mã băm',
    none: 'không kèm tệp',
  },
  sentences: {
    countsUntil: ({ date }) => `được tính đến hết ngày ${date}`,
    counts: () => 'được tính',
    stateUntil: ({ state, date }) => `${state}, được tính đến hết ngày ${date}`,
    stateFrom: ({ state, date }) => `${state}, từ ngày ${date}`,
    pieces: ({ pieces, counting, notCounting }) =>
      `${pieces} tài liệu kiểm chứng: ${counting} được tính, ${notCounting} không được tính.`,
    files: ({ files, equal, changed, missing, outside, unreadable, unstated }) =>
      `${files} tài liệu có kèm tệp: ${equal} không thay đổi, ${changed} đã thay đổi, ${missing} không tìm thấy tệp, ${outside} nằm ngoài thư mục làm việc, ${unreadable} không đọc được, ${unstated} chưa ghi mã băm.`,
    writeHashes: () => 'Thêm --write-hashes để ghi mã băm còn thiếu theo tệp hiện có.',
    written: ({ count }) => `đã ghi ${count} mã băm`,
    noEvidence: () => 'Không có tài liệu kiểm chứng nào.',
    broken: ({ count }) => `${count} tệp được nêu bị thiếu, đã thay đổi hoặc nằm ngoài thư mục làm việc`,
    unreadable: ({ count }) => `không đọc được ${count} tệp được nêu`,
    span: ({ from, to, ends, begins }) =>
      `Từ ngày ${from} đến ngày ${to}: ${ends} tài liệu không còn được tính, ${begins} tài liệu bắt đầu được tính.`,
    standing: ({ score, level }) => `điểm ${score}, mức ${level}`,
    unrated: ({ score }) => `điểm ${score}, chưa xếp mức`,
    falls: () => 'tụt mức',
    rises: () => 'lên mức',
    stays: () => 'Điểm giữ nguyên trong mọi ngày.',
    nothing: () => 'Không có tài liệu nào bắt đầu hoặc thôi được tính.',
    levelFalls: ({ agency, from, to, date }) =>
      to === ''
        ? `${agency}: mất mức ${from} từ ngày ${date}`
        : `${agency}: mức ${from} tụt xuống ${to} từ ngày ${date}`,
    meets: ({ requirement, level, counting, needed }) =>
      `Cho: ${requirement} (cần từ mức ${level}); được tính ${counting} trên ${needed} tài liệu.`,
    meetsNothing: () => 'Tiêu chí không yêu cầu tài liệu kiểm chứng, nên tài liệu này không chứng minh gì.',
    elsewhere: ({ nodes }) => `Tệp này cũng đã được nêu ở: ${nodes}`,
    fromTo: ({ label, from, to }) => `${label}: ${from} → ${to}`,
    unchanged: ({ label, value }) => `${label}: ${value}, như trước`,
    nothingClaimed: () => 'chưa tự đánh giá',
  },
};
