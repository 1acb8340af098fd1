import type {
  DocumentCapabilities,
  DocumentWorkService,
  KeptDocumentFile,
  ReadDocumentFile,
  WholeDocument,
  WorkLine,
} from '../../application/documentWorkPages';
import type { PublicCopy } from '../../application/publicDocuments';
import type { TemplateWithoutMailbox } from '../../application/purchaseTemplates';
import { doneOf, fieldsOf, outcomeOf, type SendToService, textOf } from './serviceReply';

const capabilitiesIn = (body: unknown): DocumentCapabilities | undefined => {
  const { isEditor, approverRoles, roles, approvers, editors } = fieldsOf(body);
  const lists = [approverRoles, roles, approvers, editors];
  return typeof isEditor === 'boolean' && lists.every(Array.isArray)
    ? (body as DocumentCapabilities)
    : undefined;
};

const workIn = (body: unknown): readonly WorkLine[] | undefined => {
  const { documents } = fieldsOf(body);
  return Array.isArray(documents) ? (documents as readonly WorkLine[]) : undefined;
};

const templatesIn = (body: unknown): readonly TemplateWithoutMailbox[] | undefined => {
  const { templates } = fieldsOf(body);
  return Array.isArray(templates) ? (templates as readonly TemplateWithoutMailbox[]) : undefined;
};

const wholeIn = (body: unknown): WholeDocument | undefined => {
  const { document, rights } = fieldsOf(body);
  const isWhole =
    textOf(fieldsOf(document)['number']) !== '' &&
    Array.isArray(fieldsOf(document)['editions']) &&
    typeof fieldsOf(rights)['mayEdit'] === 'boolean';
  return isWhole ? (body as WholeDocument) : undefined;
};

const readingIn = (body: unknown): ReadDocumentFile | undefined => {
  const { reading, remarks } = fieldsOf(body);
  return Array.isArray(fieldsOf(reading)['sections']) && Array.isArray(remarks)
    ? (body as ReadDocumentFile)
    : undefined;
};

const copyIn = (body: unknown): { readonly copy: PublicCopy | null } | undefined => {
  const { copy } = fieldsOf(body);
  if (copy === null) return { copy };
  return textOf(fieldsOf(copy)['edition']) === '' ? undefined : { copy: copy as PublicCopy };
};

const keptIn = (body: unknown): KeptDocumentFile | undefined => {
  const { fileName, fileHash } = fieldsOf(body);
  const kept = { fileName: textOf(fileName), fileHash: textOf(fileHash) };
  return kept.fileName !== '' && kept.fileHash !== '' ? kept : undefined;
};

/** What the service does for the page where governing documents are worked on. */
export function documentWorkService(send: SendToService): DocumentWorkService {
  const documentAt = (number: string): string => `/api/documents/${encodeURIComponent(number)}`;
  const named = (file: File): string => `name=${encodeURIComponent(file.name)}`;
  return {
    documentCapabilities: () =>
      outcomeOf(send('GET', '/api/documents/capabilities'), capabilitiesIn),
    documentWork: () => outcomeOf(send('GET', '/api/documents/work'), workIn),
    templatesWithoutMailbox: () =>
      outcomeOf(send('GET', '/api/documents/purchase-templates'), templatesIn),
    wholeDocument: (number) => outcomeOf(send('GET', `${documentAt(number)}/whole`), wholeIn),
    publicCopy: (number) => outcomeOf(send('GET', `${documentAt(number)}/public`), copyIn),
    publicMaterial: () =>
      outcomeOf(send('GET', '/api/documents/public.zip'), (body) =>
        body instanceof Blob ? body : undefined,
      ),
    readDocumentFile: (file) =>
      outcomeOf(send('POST', `/api/documents/reading?${named(file)}`, file), readingIn),
    putDocumentFile: (number, file) =>
      outcomeOf(send('PUT', `${documentAt(number)}/file?${named(file)}`, file), keptIn),
    onDocument: (commandId, number, name, wish) =>
      doneOf(send('POST', `${documentAt(number)}/${name}`, { commandId, ...wish })),
  };
}
