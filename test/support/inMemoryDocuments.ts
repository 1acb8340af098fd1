import type {
  DocumentFiles,
  DocumentRegister,
  DocumentTexts,
  EditionRows,
  EditionTexts,
  ShownDocument,
} from '../../src/application/documentPorts';
import { AppFault } from '../../src/application/fault';
import type { RoutineReading } from '../../src/domain/documents/reading/routineReading';
import { sha256 } from './builders';

/** Texts, library and rows of governing documents in memory; `published` counts how often each mark was published. */
export interface InMemoryDocuments {
  readonly texts: DocumentTexts;
  readonly files: DocumentFiles;
  readonly editionTexts: EditionTexts;
  readonly register: DocumentRegister;
  readonly shown: Map<string, ShownDocument>;
  readonly published: string[];
  readonly editions: Map<string, EditionRows>;
  /** What showing answers: as usual, or as when the library refuses. */
  refuse: AppFault | undefined;
}

export function inMemoryDocuments(): InMemoryDocuments {
  const texts = new Map<string, RoutineReading>();
  const shown = new Map<string, ShownDocument>();
  const editions = new Map<string, EditionRows>();
  const published: string[] = [];
  const rows = () => Array.from(shown.values(), ({ row }) => row);
  const numbers = (found: readonly { readonly DocumentNumber: string | null }[]) =>
    found.flatMap(({ DocumentNumber }) => DocumentNumber ?? []);
  const documents: InMemoryDocuments = {
    shown,
    editions,
    published,
    refuse: undefined,
    texts: {
      async save(content) {
        const hash = sha256(JSON.stringify(content));
        texts.set(hash, content);
        return hash;
      },
      async read(hash) {
        const text = texts.get(hash);
        if (!text) throw new AppFault('store/contradiction', `${hash} is not there.`);
        return text;
      },
    },
    files: {
      put: async (_number, name, content) => ({
        fileName: name,
        fileHash: sha256(Buffer.from(content).toString('latin1')),
      }),
      async show(document) {
        if (documents.refuse) throw documents.refuse;
        const mark = document.publication && `${document.number}: ${document.publication}`;
        if (mark && !published.includes(mark)) published.push(mark);
        const before = shown.get(document.number)?.row.Revision ?? 0;
        if (before <= (document.row.Revision ?? 0)) shown.set(document.number, document);
        return 'shown';
      },
    },
    editionTexts: {
      add: async (added) => {
        if (!editions.has(added.editionKey)) editions.set(added.editionKey, added);
      },
    },
    register: {
      numbersWith: async (statuses) =>
        numbers(rows().filter(({ DocumentStatus }) => statuses.includes(DocumentStatus))),
      purchaseTemplates: async () => numbers(rows().filter(({ ForPurchase }) => ForPurchase)),
      reviewedBy: async (day) =>
        numbers(rows().filter(({ ReviewBy }) => ReviewBy !== null && ReviewBy.slice(0, 10) <= day)),
    },
  };
  return documents;
}
