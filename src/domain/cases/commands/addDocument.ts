import { isRecordRef } from '../../records/recordRef';
import { ok, refuse, type Result } from '../../result';
import type { CaseEvent } from '../caseEvents';
import type { CaseRefusal } from '../caseRefusal';
import { preparedBy } from '../caseRights';
import type { CaseContext } from '../caseRule';
import type { CaseDocument, GroupCase } from '../groupCase';
import { longestCaseLine, writtenCasePart } from '../writtenCasePart';

export interface AddDocument {
  readonly name: string;
  /** A record of ours (`document/RH-15405`) or an https address. */
  readonly place: string;
}

const longestAddress = 2_000;
const address = /^https:\/\/[^\s/?#@]+(?:[/?#]\S*)?$/;

const placeOf = (text: string): CaseDocument['place'] | undefined => {
  if (isRecordRef(text)) return { ref: text };
  return address.test(text) ? { url: text } : undefined;
};

/** A document as it is written: refused without a name, for an address nobody can open, and for what is there already. */
export function checkDocument(
  { documents }: Pick<GroupCase, 'documents'>,
  { name, place }: AddDocument,
): Result<Pick<CaseDocument, 'name' | 'place'>, CaseRefusal> {
  const written = writtenCasePart('documentName', name, longestCaseLine);
  if (!written.ok) return written;
  const where = writtenCasePart('documentPlace', place, longestAddress);
  if (!where.ok) return where;
  const found = placeOf(where.value);
  if (!found) return refuse({ code: 'case/link-invalid' });
  const isThere = documents.some(
    (one) => one.name === written.value && JSON.stringify(one.place) === JSON.stringify(found),
  );
  return isThere
    ? refuse({ code: 'case/nothing-changed' })
    : ok({ name: written.value, place: found });
}

/** Adds a document to the basis: its name, and where it lies (LS-13). Refused for an address nobody can open. */
export function addDocument(
  state: GroupCase,
  command: AddDocument,
  context: CaseContext,
): Result<CaseEvent, CaseRefusal> {
  const group = preparedBy(state, context);
  if (!group.ok) return group;
  const document = checkDocument(state, command);
  return document.ok ? ok({ type: 'documentAdded', payload: document.value }) : document;
}
