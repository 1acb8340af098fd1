import '@pnp/sp/attachments';
import type { IItem } from '@pnp/sp/items';
import { isFault } from '../../application/fault';
import { storeFault } from './storeFault';

/** Keeps a file with the row of a record; one of that name that is there already stays, so that trying again is harmless. */
export async function attachFile(
  item: IItem,
  key: string,
  fileName: string,
  content: Uint8Array,
): Promise<void> {
  try {
    const there = await item.attachmentFiles<{ FileName: string }[]>();
    if (there.some(({ FileName }) => FileName.toLowerCase() === fileName.toLowerCase())) return;
    await item.attachmentFiles.add(fileName, content as unknown as ArrayBuffer);
  } catch (error) {
    throw isFault(error) ? error : storeFault(`Attaching ${fileName} to ${key}`, error);
  }
}
