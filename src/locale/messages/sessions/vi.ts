/** Vietnamese sentences about changing an assessment. */
import type { SessionIssues } from './en.ts';

export const sessionIssuesVi: SessionIssues = {
  'assessment-in-use': ({ who, since, host, pid, command }) =>
    since === ''
      ? 'Phiếu đánh giá này đang được mở trong một lần chạy thang khác; hãy đóng ở đó, hoặc chờ một phút rồi thử lại'
      : `${who === '' ? 'Người khác' : who} đang mở phiếu đánh giá này từ ${since} bằng lệnh thang ${command} (tiến trình ${pid} trên máy ${host}); hãy đóng ở đó rồi thử lại`,
  'lock-taken-over': ({ who, since, host }) =>
    `Lần chạy trước${who === '' ? '' : ` của ${who}`} trên máy ${host}, bắt đầu lúc ${since}, đã kết thúc mà chưa đóng phiếu đánh giá này; lần chạy này tiếp nhận thay`,
  'history-torn': () =>
    'Tệp lịch sử bên cạnh tệp này kết thúc giữa chừng một dòng, như sau khi mất điện; dòng đó đã được cắt bỏ và chưa từng được ghi vào tệp',
  'change-recovered': ({ ids, who, at }) =>
    `Một thay đổi bị gián đoạn đã được thực hiện lại: ${ids} (${who === '' ? '' : `${who}, `}${at})`,
  'change-not-recovered': ({ ids, who, at }) =>
    `Một thay đổi bị gián đoạn nay không còn hợp lệ nên đã bị bỏ qua: ${ids} (${who === '' ? '' : `${who}, `}${at}); nội dung vẫn còn trong tệp lịch sử bên cạnh`,
  'file-changed-elsewhere': () =>
    'Một chương trình khác liên tục sửa tệp này nên chưa ghi gì; hãy đóng tệp ở đó rồi thử lại',
  'rubric-changed-elsewhere': ({ reference, known }) =>
    `Một chương trình khác đã đổi tệp này sang trả lời bộ tiêu chí ${reference} thay cho ${known} nên chưa ghi gì; hãy mở lại phiếu đánh giá`,
  'answer-changed-elsewhere': ({ id }) =>
    `Câu trả lời cho ${id} vừa bị một chương trình khác sửa và được giữ nguyên; hãy xem lại, và lưu lần nữa nếu câu trả lời của bạn mới là đúng`,
};
