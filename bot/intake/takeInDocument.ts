import type {
  LibraryChanges,
  LibraryFile,
} from '../../src/adapters/sharepoint/sharePointLibraryChanges';
import type { CommandDocument } from '../../src/application/documentCommands';
import type { DocumentTexts } from '../../src/application/documentPorts';
import { documentFrom } from '../../src/application/domainEvents';
import { decide } from '../../src/application/decide';
import type { LogTools } from '../../src/application/ports';
import type { StartDraft } from '../../src/domain/documents/commands/startDraft';
import {
  documentStream,
  editionInForce,
  type GoverningDocument,
} from '../../src/domain/documents/document';
import { ownerOf } from '../../src/domain/documents/documentRights';
import type { DocumentSettings } from '../../src/domain/documents/documentSettings';
import { isOwnNumber } from '../../src/domain/documents/isDocumentNumber';
import { metadataOfReading } from '../../src/domain/documents/metadataOfReading';
import { printedAddresses } from '../../src/domain/documents/printedAddresses';
import type { RoutineReading } from '../../src/domain/documents/reading/routineReading';
import { longestText } from '../../src/domain/documents/writtenPart';
import { type LogEntry, theService } from '../../src/domain/log/logEntry';
import { ok } from '../../src/domain/result';
import type { Contact } from '../../src/domain/units/unit';
import type { Refusal } from '../../src/text/refusalTexts';
import type { FileRemark } from '../../src/domain/documents/reading/unreadable';
import type { ReadRoutineFile } from '../reading/readRoutineFile';
import type { RoutineFile } from '../reading/routineOfBytes';

export interface TakeInDocumentTools extends LogTools {
  readonly settings: DocumentSettings;
  readonly library: Pick<LibraryChanges, 'content'>;
  readonly texts: DocumentTexts;
  readonly read: ReadRoutineFile;
  readonly command: CommandDocument;
  readonly hashOf: (content: Uint8Array) => string;
}

/** What is kept of a file that did not become a draft: who put it where, and why it was not taken. */
export interface FileNotTaken {
  readonly name: string;
  readonly folder: string;
  readonly by: string;
  readonly why: Refusal;
}

/** What the editors should know of a file that was read: what is in it, or that it prints another number. */
export interface FileRemarked {
  readonly name: string;
  readonly folder: string;
  readonly by: string;
  readonly remarks: readonly FileRemark[];
  readonly otherNumber?: string;
}

const largestFile = 25 * 1024 * 1024;

const isSame = (one = '', other = ''): boolean =>
  one !== '' && one.toLowerCase() === other.toLowerCase();

/** The person of the directory behind a name in the library, by mail: an editor or the owner; else a name alone. */
function personBehind(
  { by }: LibraryFile,
  document: GoverningDocument | undefined,
  { editorContacts = [] }: DocumentSettings,
): Contact {
  const owner = document && ownerOf(document);
  const known = [...editorContacts, ...(owner ? [owner] : [])];
  return (
    known.find(({ mail }) => isSame(mail, by.mail)) ?? {
      id: `library:${by.mail}`,
      name: by.name || by.mail || '–',
      ...(by.mail ? { mail: by.mail } : {}),
    }
  );
}

const holdsHash = ({ draft, editions }: GoverningDocument, hash: string): boolean =>
  [draft, ...editions].some((one) => one?.content.fileHash === hash);

/**
 * Takes in a file that somebody put into the library: what can be read out of it begins or changes the draft of its
 * number, in that person's name, and only from the file that the draft has. What cannot, or may not, is recorded, as is
 * what a person should know of what was read, and the editors are told. Each content of a file
 * is dealt with once; what the service put there itself is known by its hash.
 */
export function takingInDocuments(tools: TakeInDocumentTools) {
  const { log, settings, library, texts, read, command, hashOf } = tools;

  const record = async (
    file: LibraryFile,
    cause: string,
    event: { readonly type: string; readonly payload: FileNotTaken | FileRemarked },
  ): Promise<void> => {
    const stream = `documentFile/${file.id}`;
    const from = (entries: readonly LogEntry[]): readonly LogEntry[] => entries;
    const matter = { stream, subject: file.folder || stream, cause, actor: theService, from };
    await decide(tools, matter, () => ok(event));
  };

  const named = ({ name, folder, by }: LibraryFile) => ({ name, folder, by: by.name || by.mail });

  const notTaken = (file: LibraryFile, cause: string, why: Refusal): Promise<void> =>
    record(file, cause, { type: 'fileNotTaken', payload: { ...named(file), why } });

  // Whoever uses the form sees this beside the file; of what is put into the library only a mail can tell.
  const remarked = async (
    file: LibraryFile,
    cause: string,
    { reading, remarks }: RoutineFile,
  ): Promise<void> => {
    const { documentNumber } = reading;
    const isOther = documentNumber !== null && documentNumber !== file.folder;
    const worthTelling = remarks.filter((remark) => remark !== 'noNumber');
    if (worthTelling.length === 0 && !isOther) return;
    await record(file, `${cause}:remarks`, {
      type: 'fileRemarked',
      payload: {
        ...{ ...named(file), remarks: worthTelling },
        ...(isOther ? { otherNumber: documentNumber } : {}),
      },
    });
  };

  const draft = async (
    file: LibraryFile,
    document: GoverningDocument | undefined,
    { reading, fileHash }: { readonly reading: RoutineReading; readonly fileHash: string },
    cause: string,
  ): Promise<Refusal | undefined> => {
    const by = personBehind(file, document, settings);
    const person = { id: by.id, name: by.name };
    const textHash = await texts.save(reading);
    const addresses = printedAddresses(reading);
    const content = { fileName: file.name, fileHash, textHash, addresses };
    const changeNote = (reading.changeNote ?? '').slice(0, longestText);
    const number = file.folder;
    if (document?.draft) {
      const { fileName } = document.draft.content;
      if (!isSame(fileName, file.name))
        return { code: 'document/file-beside', number, name: fileName };
      const change = { content, ...(changeNote ? { changeNote } : {}) };
      return (await command('changeDraft', number, change, person, cause)).refusal;
    }
    const isNew = document === undefined || editionInForce(document) === undefined;
    const begun = { content, changeNote };
    const start: StartDraft = isNew
      ? { ...begun, begin: 'document', metadata: metadataOfReading(reading, by, settings) }
      : { ...begun, begin: 'edition' };
    return (await command('startDraft', number, start, person, cause)).refusal;
  };

  return async (file: LibraryFile): Promise<void> => {
    const bytes = await library.content(file.id, largestFile);
    if (!bytes) {
      const tooLarge = `file:${file.id}:too-large:${file.modified}`;
      return notTaken(file, tooLarge, { code: 'document/file-size' });
    }
    const fileHash = hashOf(bytes);
    if (fileHash === file.knownHash) return;
    const cause = `file:${file.id}:${fileHash}`;
    const isPlaced = isOwnNumber(file.folder, settings);
    const document = isPlaced
      ? documentFrom(await log.read(documentStream(file.folder)))
      : undefined;
    if (document && holdsHash(document, fileHash)) return;
    if (await log.byCause(cause)) return;
    const outcome = await read(bytes);
    if (!('reading' in outcome)) return notTaken(file, cause, outcome);
    if (!isPlaced) {
      const number = outcome.reading.documentNumber ?? '';
      return notTaken(file, cause, { code: 'document/file-misplaced', number });
    }
    const refusal = await draft(file, document, { reading: outcome.reading, fileHash }, cause);
    if (refusal === undefined) await remarked(file, cause, outcome);
    else if (refusal.code !== 'document/nothing-changed') await notTaken(file, cause, refusal);
  };
}
