/** Without a password: it guards against a slip of the hand, not against whoever wants to sort or insert rows. */
import type { Worksheet } from 'exceljs';

export async function protect(sheet: Worksheet): Promise<void> {
  await sheet.protect('', {
    selectLockedCells: true,
    selectUnlockedCells: true,
    formatCells: true,
    formatColumns: true,
    formatRows: true,
    insertRows: true,
    sort: true,
    autoFilter: true,
  });
}
