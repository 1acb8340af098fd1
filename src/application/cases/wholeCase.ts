import { answersFor, mayReadCase } from '../../domain/cases/caseRights';
import type { CaseRefusal } from '../../domain/cases/caseRefusal';
import { caseStream, type GroupCase } from '../../domain/cases/groupCase';
import { missingForStep } from '../../domain/cases/missingForStep';
import type { CollaborationSettings } from '../../domain/groups/collaborationSettings';
import { leads } from '../../domain/groups/groupRights';
import { ok, refuse, type Result } from '../../domain/result';
import type { Person } from '../../domain/units/unit';
import { caseFrom } from './caseCommands';
import type { WholeCase } from './casePages';
import type { LogTools } from '../ports';
import { pageOfRecord } from '../records/recordPlace';

export interface WholeCaseTools extends Pick<LogTools, 'log' | 'clock'> {
  readonly settings: Pick<CollaborationSettings, 'groups' | 'cases'>;
  /** Where the files kept with a case are fetched, by their names. */
  readonly filesOf: (key: string) => Promise<WholeCase['files']>;
  readonly pagesUrl: string;
}

const pagesOf = (
  { documents, earlierDocuments }: GroupCase,
  pagesUrl: string,
): WholeCase['pages'] =>
  Object.fromEntries(
    [...documents, ...earlierDocuments].flatMap(({ place }) => {
      const page = 'ref' in place ? pageOfRecord(pagesUrl, place.ref) : undefined;
      return 'ref' in place && page !== undefined ? [[place.ref, page]] : [];
    }),
  );

const hasFiles = ({ documents, earlierDocuments }: GroupCase): boolean =>
  [...documents, ...earlierDocuments].some(({ place }) => 'file' in place);

/** A case whole, for those who may read it: what it is, what is missing, what the person may do, and its time line. */
export const readingWholeCase =
  ({ log, clock, settings, filesOf, pagesUrl }: WholeCaseTools) =>
  async (key: string, by: Person): Promise<Result<WholeCase, CaseRefusal>> => {
    const entries = await log.read(caseStream(key));
    const groupCase = caseFrom(entries);
    if (!groupCase) return refuse({ code: 'case/unknown' });
    const { groups, cases } = settings;
    const group = groups.find((one) => one.key === groupCase.groupKey);
    if (!mayReadCase(groupCase, by, { groups, settings: cases }))
      return refuse({ code: 'case/not-the-member', group: group?.name ?? groupCase.groupKey });
    const isLed = group !== undefined && leads(group, by);
    return ok({
      groupCase,
      group: group?.name ?? groupCase.groupKey,
      missing: missingForStep(groupCase, cases, clock.today()),
      rights: {
        leads: isLed,
        prepares: isLed || groupCase.official?.id === by.id,
        answersFor: cases.instances.filter((one) => answersFor(one, by)).map((one) => one.key),
      },
      pages: pagesOf(groupCase, pagesUrl),
      files: hasFiles(groupCase) ? await filesOf(key) : {},
      timeLine: entries.map(({ sequence, type, at, actor, payload }) => ({
        ...{ sequence, type, at, actor: actor.name },
        payload: JSON.parse(payload) as unknown,
      })),
    });
  };
