import {
  type Assignment,
  assignmentStream,
  type KeptCopy,
} from '../../domain/assignments/assignment';
import type { AssignmentEvent } from '../../domain/assignments/assignmentEvents';
import type { AssignmentQuestionRow } from '../../lists/assignmentQuestions.list';
import type { AssignmentRow } from '../../lists/assignments.list';
import { assignmentFrom } from './assignmentCommands';
import { toAssignmentRow, toQuestionRows } from './assignmentRows';
import { type AssignmentFacts, assignmentEffects } from '../consequences/assignmentConsequences';
import { following } from '../consequences/consequences';
import { followingRecords, type RecordFollowerPorts } from '../records/followRecords';
import type { FollowEntries } from '../followTogether';
import { eventOf, isStreamOf } from '../records/recordEvents';
import { type RecordLinks, toRecordLinkRow } from '../records/recordLinks';

/** Keeps the text of an assignment as a file on its row, once for each edition; gives the file that is there. */
export type KeepCopy = (state: Assignment, edition: number) => Promise<KeptCopy>;

export interface AssignmentFollowerPorts extends RecordFollowerPorts {
  readonly rows: { readonly save: (rows: readonly AssignmentRow[]) => Promise<void> };
  readonly questions: { readonly save: (rows: readonly AssignmentQuestionRow[]) => Promise<void> };
  readonly links: Pick<RecordLinks, 'save'>;
  readonly keepCopy: KeepCopy;
  readonly facts: AssignmentFacts;
}

const isGiving = ({ type }: AssignmentEvent): boolean =>
  type === 'assignmentGiven' || type === 'assignmentChanged';

/** Carries entries of assignments onward: cards and mails, the rows of `Assignments` and their questions, links, copies. */
export const followingAssignments = ({
  rows,
  questions,
  links,
  keepCopy,
  facts,
  ...ports
}: AssignmentFollowerPorts): FollowEntries =>
  followingRecords<Assignment>(ports, {
    isOwn: isStreamOf('assignment'),
    from: assignmentFrom,
    async save(records) {
      await rows.save(records.map(({ state, revision }) => toAssignmentRow(state, revision)));
      const asked = records.flatMap(({ state, revision }) => toQuestionRows(state, revision));
      if (asked.length > 0) await questions.save(asked);
      const said = records.flatMap(({ state, revision }) => {
        const { comesFrom, title } = state.text;
        if (comesFrom === undefined) return [];
        const link = { from: assignmentStream(state.key), meaning: 'comesFrom' as const };
        return [toRecordLinkRow({ ...link, to: comesFrom, fromTitle: title }, revision)];
      });
      if (said.length > 0) await links.save(said);
    },
    effects: ({ news, at, state }) =>
      // On the assignment as it then was: following the same entries later gives the same effects.
      news.flatMap((entry) =>
        assignmentEffects(entry, eventOf<AssignmentEvent>(entry), at(entry) ?? state, facts),
      ),
    async drafts({ news, at }) {
      const drafts = [];
      for (const entry of news) {
        const state = at(entry);
        if (!state || !isGiving(eventOf<AssignmentEvent>(entry))) continue;
        const edition = state.editions.length;
        const payload = { edition, ...(await keepCopy(state, edition)) };
        const event = { type: 'copyKept', payload };
        drafts.push(following(entry, entry.stream, 'copy', event, { byService: true }));
      }
      return drafts;
    },
  });
