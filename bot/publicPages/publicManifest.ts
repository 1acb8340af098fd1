import { z } from 'zod';
import type { PublicManifest } from '../../src/application/publicDocuments';
import { documentTypes } from '../../src/domain/documents/document';
import type { PublicEntry } from '../../src/domain/documents/publicCopy/publicEntry';
import { isDocumentNumber } from '../../src/domain/documents/isDocumentNumber';

const text = z.string().max(10_000);
const number = z.string().refine(isDocumentNumber);

const entry = z.object({
  number,
  title: text,
  type: z.enum(documentTypes),
  scope: text,
  edition: text,
  approvedBy: text,
  approvedOn: text,
  publishedOn: text,
  mainAuthor: text,
  reviewBy: text,
  changeNote: text,
  related: z.array(z.object({ documentNumber: text.nullable(), title: text })),
  follows: z.array(text),
  harmonisedWith: text.optional(),
  withdrawn: z.object({ on: text, replacedBy: text.optional() }).optional(),
  news: z.array(z.object({ edition: text, on: text, note: text })),
});

const manifest = z.object({
  documents: z.array(entry),
  files: z.record(z.string().regex(/^[0-9a-f]{64}$/)),
});

/** The manifest in its file; undefined when it is missing, cut off, or of another format. */
export function manifestIn(content: Uint8Array | undefined): PublicManifest | undefined {
  if (content === undefined) return undefined;
  try {
    const { documents, files } = manifest.parse(JSON.parse(new TextDecoder().decode(content)));
    // zod writes an absent key as `undefined`; JSON has no such thing, so the shapes are the same.
    return { documents: documents as readonly PublicEntry[], files };
  } catch {
    return undefined;
  }
}

const inOrder = <T>(of: { readonly [name: string]: T }): { readonly [name: string]: T } =>
  Object.fromEntries(Object.entries(of).sort(([one], [other]) => (one < other ? -1 : 1)));

/** The file of a manifest; the same material gives the same bytes. */
export const manifestText = ({ documents, files }: PublicManifest): string =>
  `${JSON.stringify(
    {
      documents: [...documents].sort((one, other) => (one.number < other.number ? -1 : 1)),
      files: inOrder(files),
    },
    null,
    1,
  )}\n`;
