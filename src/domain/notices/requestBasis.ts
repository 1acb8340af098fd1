import type { BasisMatter } from '../basis/basis';
import type { BasisQuestion } from '../basis/basisForm';
import { refuse, ok, type Result } from '../result';
import { isCoordinator } from '../units/roles';
import type { Notice } from './notice';
import type { NoticeEvent } from './noticeEvents';
import { type NoticeFieldName, valueOf, valuesOf } from './noticeFields';
import type { NoticeContext } from './noticeRule';

/** Asks the parties of Bilaga 1; questions that this notice does not call for are left out by key. */
export interface RequestBasis {
  readonly leaveOut?: readonly string[];
}

export type RequestBasisRefusal =
  | { readonly code: 'notice/not-the-coordinator' }
  | { readonly code: 'notice/already-closed' }
  | { readonly code: 'notice/basis-already-asked' }
  | { readonly code: 'notice/nothing-to-ask' };

/** By what a product is searched for in contracts, purchases and inventories. */
const identifying: readonly NoticeFieldName[] = [
  'models',
  'catalogueNumbers',
  'udiDi',
  'lots',
  'serials',
  'softwareVersions',
];
const mostValues = 20;
const longestValue = 80;
const longestText = 1_000;

/** What is asked about: the product as it was read, corrected or sent out; enough to search by, and no more (B1-01). */
export function matterOf({ fields, plan, subject }: Notice): BasisMatter {
  const found = identifying.map((field) => ({ field, values: valuesOf(fields, field) }));
  return {
    title: (plan?.title || valueOf(fields, 'productName') || subject).slice(0, longestText),
    manufacturer: (plan?.manufacturer || valueOf(fields, 'manufacturer')).slice(0, longestText),
    identifiers: found
      .filter(({ values }) => values.length > 0)
      .map(({ field, values }) => ({
        field,
        values: values.slice(0, mostValues).map((value) => value.slice(0, longestValue)),
      })),
    problem: (plan?.problem || valueOf(fields, 'problem')).slice(0, longestText),
  };
}

/** The questions that are left: one that waits for a hit is left out with the search that would find it. */
const withoutThese = (
  questions: readonly BasisQuestion[],
  leaveOut: readonly string[],
): readonly BasisQuestion[] => {
  const isKept = ({ key, whenHit }: BasisQuestion): boolean =>
    !leaveOut.includes(key) && (whenHit === undefined || !leaveOut.includes(whenHit));
  return questions.filter(isKept);
};

/**
 * Collects the basis by Bilaga 1 of the edition the case is handled under (SN-12 … SN-17). Asked once a case: the
 * answers are corrected in the dialogue. A case that has been sent out may still ask.
 */
export function requestBasis(
  notice: Notice,
  { leaveOut = [] }: RequestBasis,
  { by, roles, rules }: Pick<NoticeContext, 'by' | 'roles' | 'rules'>,
): Result<NoticeEvent, RequestBasisRefusal> {
  if (!isCoordinator(roles, by)) return refuse({ code: 'notice/not-the-coordinator' });
  if (notice.ended) return refuse({ code: 'notice/already-closed' });
  if (notice.basisAsked) return refuse({ code: 'notice/basis-already-asked' });
  const questions = withoutThese(rules.basis.questions, leaveOut);
  const parties = rules.basis.parties.filter(({ key }) =>
    questions.some(({ party }) => party === key),
  );
  if (parties.length === 0) return refuse({ code: 'notice/nothing-to-ask' });
  return ok({
    type: 'basisStarted',
    payload: {
      routine: rules.number,
      edition: rules.edition,
      matter: matterOf(notice),
      parties,
      questions,
    },
  });
}
