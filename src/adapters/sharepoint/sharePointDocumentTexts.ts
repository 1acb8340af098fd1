import '@pnp/sp/files';
import '@pnp/sp/folders';
import type { DocumentTexts } from '../../application/documentPorts';
import { AppFault } from '../../application/fault';
import type { RoutineReading } from '../../domain/documents/reading/routineReading';
import type { Sha256 } from '../../domain/log/chain';
import { listUrl } from '../../lists/defineList';
import { documentTextsLibrary } from '../../lists/documentTexts.list';
import type { SiteLists } from './siteLists';
import { storeFault } from './storeFault';

const isHash = (hash: string): boolean => /^[0-9a-f]{64}$/.test(hash);

/** The texts of documents in their private library, a JSON file each, named by the hash of what is in it. */
export function sharePointDocumentTexts(site: SiteLists, sha256: Sha256): DocumentTexts {
  const folder = listUrl(site.sitePath, documentTextsLibrary);
  const file = (hash: string) => site.sp.web.getFileByServerRelativePath(`${folder}/${hash}.json`);
  return {
    async save(content) {
      const text = JSON.stringify(content);
      const hash = sha256(text);
      try {
        if (!(await file(hash).exists()))
          await site.sp.web
            .getFolderByServerRelativePath(folder)
            .files.addUsingPath(`${hash}.json`, text, { Overwrite: true });
      } catch (error) {
        throw storeFault('Keeping the text of a document', error);
      }
      return hash;
    },
    async read(hash) {
      if (!isHash(hash)) throw new AppFault('store/contradiction', `${hash} names no text.`);
      const text = await file(hash)
        .getText()
        .catch((error: unknown) => {
          throw storeFault(`Reading the text ${hash}`, error);
        });
      if (sha256(text) !== hash)
        throw new AppFault('store/contradiction', `The text ${hash} is not what was saved.`);
      return JSON.parse(text) as RoutineReading;
    },
  };
}
