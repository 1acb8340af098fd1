import '@pnp/sp/files';
import '@pnp/sp/folders';
import type { EvidenceFiles } from '../../application/audits/evidenceFiles';
import { AppFault } from '../../application/fault';
import { isSha256 } from '../../domain/audits/evidence';
import { auditEvidenceLibrary } from '../../lists/auditEvidence.list';
import { listUrl } from '../../lists/defineList';
import type { SiteLists } from './siteLists';
import { storeFault } from './storeFault';

/** Frozen copies in their private library, each named by the hash of its bytes: the same bytes are one file, and are never written over. */
export function sharePointEvidenceFiles(
  site: SiteLists,
  hashOf: (content: Uint8Array) => string,
): EvidenceFiles {
  const folder = listUrl(site.sitePath, auditEvidenceLibrary);
  // The kind of the file is in the log: here it is bytes that nobody opens.
  const file = (hash: string) => site.sp.web.getFileByServerRelativePath(`${folder}/${hash}.bin`);
  const has = (hash: string): Promise<boolean> =>
    isSha256(hash)
      ? file(hash)
          .exists()
          .catch((error: unknown) => {
            throw storeFault(`Looking for the copy ${hash}`, error);
          })
      : Promise.resolve(false);
  return {
    has,
    async keep(name, content) {
      const hash = hashOf(content);
      if (!(await has(hash)))
        await site.sp.web
          .getFolderByServerRelativePath(folder)
          .files.addUsingPath(`${hash}.bin`, content as unknown as ArrayBuffer, { Overwrite: true })
          .catch((error: unknown) => {
            throw storeFault('Keeping a copy of a file', error);
          });
      return { name, sha256: hash, size: content.length };
    },
    async read(hash) {
      if (!isSha256(hash)) throw new AppFault('store/contradiction', `${hash} names no copy.`);
      const content = await file(hash)
        .getBuffer()
        .catch((error: unknown) => {
          throw storeFault(`Reading the copy ${hash}`, error);
        });
      const bytes = new Uint8Array(content);
      if (hashOf(bytes) !== hash)
        throw new AppFault('store/contradiction', `The copy ${hash} is not what was kept.`);
      return bytes;
    },
  };
}
