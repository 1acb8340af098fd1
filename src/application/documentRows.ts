import { editionKeyOf } from '../domain/documents/editionKey';
import {
  documentStatus,
  editionInForce,
  type GoverningDocument,
  type PublishedEdition,
} from '../domain/documents/document';
import { isPurchaseTemplate } from '../domain/documents/purchaseTemplate';
import type { RoutineReading } from '../domain/documents/reading/routineReading';
import type { DocumentRelationRow } from '../lists/documentRelations.list';
import type { DocumentSectionRow } from '../lists/documentSections.list';

import type { EditionRows, ShownRow } from './documentPorts';
import { line, noonOf } from './rows';

const lineOrNull = (text: string | undefined): string | null => line(text ?? '') || null;
const noonOrNull = (day: string | undefined): string | null => (day ? noonOf(day) : null);

/** What of a document its file shows: the last edition while there is one, before the first the draft. */
const shownOf = ({ editions, draft }: GoverningDocument) => {
  const last: PublishedEdition | undefined = editions[editions.length - 1];
  return last ?? draft;
};

/** The columns of a document's file (GD-02 … GD-07); a draft beside an edition in force shows in the status alone. */
export function toGoverningDocumentRow(
  document: GoverningDocument,
  revision: number,
): ShownRow | undefined {
  const shown = shownOf(document);
  if (!shown) return undefined;
  const last = document.editions[document.editions.length - 1];
  const { metadata, label, changeNote } = shown;
  const parent = metadata.harmonisedWith;
  return {
    Title: line(metadata.title) || document.number,
    DocumentNumber: document.number,
    DocumentType: metadata.type,
    DocumentLevel: metadata.level,
    DocumentStatus: documentStatus(document),
    Edition: label,
    Scope: lineOrNull(metadata.scope),
    Administration: lineOrNull(metadata.administration),
    Process: lineOrNull(metadata.process),
    ApprovedBy: lineOrNull(metadata.approverRole),
    ApprovedOn: noonOrNull(last?.approvedOn),
    MainAuthor: lineOrNull(metadata.mainAuthor),
    OwnerName: lineOrNull(metadata.owner.name),
    PublishedOn: noonOrNull(last?.publishedOn),
    ReviewBy: noonOrNull(editionInForce(document)?.reviewBy),
    ManagementSystem: lineOrNull(metadata.managementSystem),
    FollowUp: lineOrNull(metadata.followUp),
    DecisionBehind: lineOrNull(metadata.decision),
    ForPurchase: isPurchaseTemplate(metadata),
    HarmonisedWith: parent ? `${parent.number}/${parent.edition}` : null,
    ReplacedBy: lineOrNull(document.withdrawn?.replacedBy),
    IsPublic: metadata.isPublic,
    ChangeNote: changeNote || null,
    Revision: revision,
  };
}

// A note holds 63,999 characters.
const longestNote = 60_000;
const note = (text: string): string | null => text.slice(0, longestNote) || null;

function sectionRows(
  { number, key }: { readonly number: string; readonly key: string },
  { sections, appendices }: RoutineReading,
): readonly DocumentSectionRow[] {
  const parts = [
    ...sections.map(({ heading, level, text }) => ({ heading, level, text, part: 'section' })),
    ...appendices.map(({ number: of, title, text }) => ({
      heading: `Bilaga ${of}${title === '' ? '' : ` ${title}`}`,
      level: 1,
      text,
      part: 'appendix',
    })),
  ];
  return parts.map(({ heading, level, text, part }, index) => ({
    SectionKey: `${key}/${index + 1}`,
    Title: line(heading),
    DocumentNumber: number,
    EditionKey: key,
    Place: index + 1,
    Level: level,
    Part: part === 'appendix' ? 'appendix' : 'section',
    Text: note(text),
  }));
}

type Relation = Pick<DocumentRelationRow, 'Kind' | 'Title' | 'ToNumber' | 'Link' | 'InternalOnly'>;
const unlinked = { ToNumber: null, Link: null, InternalOnly: null };

const relationsOf = (
  { metadata }: PublishedEdition,
  { references }: RoutineReading,
): readonly Relation[] => [
  ...metadata.related.map(({ documentNumber, title }) => ({
    ...unlinked,
    Kind: 'related' as const,
    Title: line(title),
    ToNumber: documentNumber,
  })),
  ...references.map(({ text, internalOnly }) => ({
    ...unlinked,
    Kind: 'reference' as const,
    Title: line(text),
    Link: /https?:\/\/\S+/.exec(text)?.[0] ?? null,
    InternalOnly: internalOnly,
  })),
  ...(metadata.usedWith ?? []).map((number) => ({
    ...unlinked,
    Kind: 'usedWith' as const,
    Title: number,
    ToNumber: number,
  })),
  ...metadata.follows.map((title) => ({
    ...unlinked,
    Kind: 'follows' as const,
    Title: line(title),
  })),
  ...(metadata.harmonisedWith
    ? [
        {
          ...unlinked,
          Kind: 'harmonisedWith' as const,
          Title: line(
            `${metadata.harmonisedWith.number} utgåva ${metadata.harmonisedWith.edition}`,
          ),
          ToNumber: metadata.harmonisedWith.number,
        },
      ]
    : []),
];

/** The text of a published edition as rows: sections and appendices, what it points to, mailboxes (GD-13 … GD-19). */
export function toEditionRows(
  number: string,
  edition: PublishedEdition,
  text: RoutineReading,
): EditionRows {
  const key = editionKeyOf(number, edition.label);
  const of = { DocumentNumber: number, EditionKey: key };
  return {
    editionKey: key,
    sections: sectionRows({ number, key }, text),
    relations: relationsOf(edition, text).map((relation, index) => ({
      RelationKey: `${key}/${index + 1}`,
      ...of,
      ...relation,
    })),
    mailboxes: text.mailboxes.map(({ name, address }, index) => ({
      MailboxKey: `${key}/${index + 1}`,
      ...of,
      Title: line(name ?? ''),
      Address: line(address),
    })),
  };
}
