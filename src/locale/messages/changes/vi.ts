/** Vietnamese texts on how an overlay differs from the rubric that it extends. */
import type { changesEn } from './en.ts';

export const changesVi: typeof changesEn = {
  against: ({ base }) => `Thay đổi so với ${base}`,
  basedOn: ({ base }) => `dựa trên ${base}`,
  count: ({ count, base }) => `${count} thay đổi so với ${base}`,
  where: () => 'Mục',
  what: () => 'Thay đổi',
  because: () => 'Lý do',
  rubricItself: () => 'Chính bộ tiêu chí',
  added: () => 'bổ sung',
  dropped: () => 'không hỏi',
  nothing: () => 'không có',
  orphaned: () => 'không còn tiêu chí nào ở đây dựa vào nguồn này',
  noReason: () => 'chưa nêu lý do',
  made: ({ overlay, base }) =>
    base === ''
      ? `${overlay} nguyên bản; bộ tiêu chí này không kế thừa bộ nào khác.`
      : `${overlay}, lập từ ${base} và các thay đổi của bộ tiêu chí kế thừa. Hãy sửa bộ tiêu chí kế thừa, không sửa tệp này.`,
  wasBefore: ({ key, before }) => `${key} trước đây là ${before}`,
  isNew: ({ key }) => `${key} là mới`,
  isRemoved: ({ key, before }) => `${key} đã bỏ; trước đây là ${before}`,
  nodeAdded: ({ base }) => `${base} không có mục này`,
  nodeDropped: ({ title, id, base }) => `${base} còn có ${title} (${id})`,
};
