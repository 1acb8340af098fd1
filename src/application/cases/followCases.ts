import { caseStream, type GroupCase } from '../../domain/cases/groupCase';
import type { CaseEvent } from '../../domain/cases/caseEvents';
import type { RecordRef } from '../../domain/records/recordRef';
import type { CaseRow } from '../../lists/cases.list';
import type { RecordLinkRow } from '../../lists/recordLinks.list';
import { caseFrom } from './caseCommands';
import { toCaseRow } from './caseRows';
import { type CaseFacts, caseConsequences } from '../consequences/caseConsequences';
import {
  type FollowedRecord,
  followingRecords,
  type RecordFollowerPorts,
} from '../records/followRecords';
import type { FollowEntries } from '../followTogether';
import { eventOf, isStreamOf } from '../records/recordEvents';
import { type NamedLink, type RecordLinks, toRecordLinkRow } from '../records/recordLinks';

export interface CaseFollowerPorts extends RecordFollowerPorts {
  readonly rows: { readonly save: (rows: readonly CaseRow[]) => Promise<void> };
  readonly links: Pick<RecordLinks, 'save'>;
  readonly facts: CaseFacts;
}

/** A mail has no number that says anything: its subject is its name. */
const titled = ({ mails }: GroupCase, to: RecordRef): { readonly toTitle?: string } => {
  const subject = mails.find(({ ref }) => ref === to)?.subject;
  return subject ? { toTitle: subject } : {};
};

const linksOf = (state: GroupCase, revision: number): readonly RecordLinkRow[] => {
  const from = caseStream(state.key);
  const said: readonly NamedLink[] = [
    ...(state.comesFrom
      ? [
          {
            ...{ from, meaning: 'comesFrom' as const, to: state.comesFrom },
            fromTitle: state.title,
            ...titled(state, state.comesFrom),
          },
        ]
      : []),
    ...state.mails
      .filter(({ ref }) => ref !== state.comesFrom)
      .map(({ ref }) => ({
        ...{ from, meaning: 'concerns' as const, to: ref, fromTitle: state.title },
        ...titled(state, ref),
      })),
    ...state.documents.flatMap(({ name, place }) =>
      'ref' in place
        ? [
            {
              ...{ from, meaning: 'concerns' as const, to: place.ref },
              ...{ fromTitle: state.title, toTitle: name },
            },
          ]
        : [],
    ),
  ];
  return said.map((link) => toRecordLinkRow(link, revision));
};

const each = (
  { news, state, at }: FollowedRecord<GroupCase>,
  facts: CaseFacts,
): readonly ReturnType<typeof caseConsequences>[] =>
  // On the case as it then was: following the same entries later gives the same effects.
  news.map((entry) =>
    caseConsequences(entry, eventOf<CaseEvent>(entry), at(entry) ?? state, facts),
  );

/** Carries entries of cases onward: questions to instances, the rows of `Cases`, and links to what they come from. */
export const followingCases = ({
  rows,
  links,
  facts,
  ...ports
}: CaseFollowerPorts): FollowEntries =>
  followingRecords<GroupCase>(ports, {
    isOwn: isStreamOf('case'),
    from: caseFrom,
    async save(records) {
      await rows.save(records.map(({ state, revision }) => toCaseRow(state, revision)));
      const said = records.flatMap(({ state, revision }) => linksOf(state, revision));
      if (said.length > 0) await links.save(said);
    },
    effects: (record) => each(record, facts).flatMap(({ effects }) => effects),
    drafts: (record) => each(record, facts).flatMap(({ drafts }) => drafts),
  });
