import type { Instant } from '../time';
import type { Person } from '../units/unit';
import type { CaseMail } from './caseMail';
import type { CaseDocument, EarlierDocument, GroupCase } from './groupCase';

interface Done {
  readonly by: Person;
  readonly at: Instant;
}

/** The number of the next document: none is used twice, also behind one that was taken away. */
export const nextDocument = ({
  documents,
  earlierDocuments,
}: Pick<GroupCase, 'documents' | 'earlierDocuments'>): number =>
  documents.length + earlierDocuments.length + 1;

/** A case with more documents in its basis. */
export const withDocuments = (
  state: GroupCase,
  added: readonly Pick<CaseDocument, 'name' | 'place'>[],
  { by, at }: Done,
): GroupCase => ({
  ...state,
  documents: [
    ...state.documents,
    ...added.map((one, index) => ({ ...one, number: nextDocument(state) + index, by, at })),
  ],
});

/** A case without a document in its basis; it is among the earlier ones. */
export const withoutDocument = (
  state: GroupCase,
  number: number,
  removed: EarlierDocument['removed'],
): GroupCase => ({
  ...state,
  documents: state.documents.filter((one) => one.number !== number),
  earlierDocuments: [
    ...state.earlierDocuments,
    ...state.documents.filter((one) => one.number === number).map((one) => ({ ...one, removed })),
  ],
});

/** A case with a mail, whose files are documents of its basis from when it came. */
export const withMail = (state: GroupCase, mail: CaseMail, by: Person): GroupCase => ({
  ...withDocuments(
    state,
    mail.files.map(({ name, file }) => ({ name, place: { file } })),
    { by, at: mail.receivedAt },
  ),
  mails: [...state.mails, mail],
});
