import { type BasisAnswer, type BasisDialogue, isBasisComplete } from '../basis/basis';
import { isComplete, isSilent } from '../dispatches/dispatchStatus';
import type { CountedDispatch } from '../dispatches/progress';
import type { Risk } from '../deadlines/deadlines';
import type { Check, Strength } from '../strength';
import type { LocalDate } from '../time';
import type { ReplyKind } from './assessment';
import { callsForReplacement } from './handlingWay';
import type { Notice } from './notice';

/** How a person may end a case; a duplicate is filed and a superseded notice replaced by commands of their own. */
export const chosenEndings = [
  'handled',
  'notPresent',
  'informationOnly',
  'delegated',
  'notANotice',
] as const;
export type ChosenEnding = (typeof chosenEndings)[number];

/** What is seen to before a case is closed, in the order it is done. */
export type ClosingCheck =
  | 'closing/assessed'
  | 'closing/looked-for'
  | 'closing/sent'
  | 'closing/chief-physician'
  | 'closing/handed-over'
  | 'closing/receipt-reply'
  | 'closing/asked-complete'
  | 'closing/own-handling-closed'
  | 'closing/completion-reply'
  | 'closing/published'
  | 'closing/effort';

/** What the checks look at: of the case, of its dispatches, and of its basis. */
export type ClosingFacts = Pick<
  Notice,
  'assessment' | 'replies' | 'chiefPhysician' | 'handOver' | 'publication' | 'efforts'
> & {
  readonly plan?: { readonly risk: Risk };
  /** How many were asked; their rows may come a moment later. */
  readonly recipients: number;
  readonly dispatches: readonly CountedDispatch[];
  readonly basis?: BasisDialogue;
};

const isHit = (answer: BasisAnswer | undefined): boolean => {
  const { hit, systems = [], stockItem, nearStore } = answer ?? {};
  return hit === true || systems.length > 0 || stockItem === true || nearStore === true;
};

/** Looked for and not found: by a whole basis without a hit, or because no department that was asked has it. */
const isSoughtInVain = ({ basis, dispatches }: ClosingFacts): boolean => {
  const asked = dispatches.filter(({ mode }) => mode !== 'information');
  if (asked.length > 0 && asked.every(({ status }) => status === 'notAffected')) return true;
  if (!basis || !isBasisComplete(basis)) return false;
  return !Object.keys(basis.answers).some((key) => isHit(basis.answers[key]?.answer));
};

/** Silent past the last day to handle: all reminders have gone, and the negative receipt proves it. */
const isProvenSilent = ({ status, handleBy }: CountedDispatch, today: LocalDate): boolean =>
  isSilent(status) && today > handleBy;

const checkOf = (
  code: ClosingCheck,
  row: string,
  met: boolean,
  strength: Strength = 'required',
): Check<ClosingCheck> => ({ code, row, strength, met });

const replied = (
  { assessment, replies }: ClosingFacts,
  kind: ReplyKind,
  row: string,
): readonly Check<ClosingCheck>[] =>
  assessment?.[`${kind}Reply`].wanted
    ? [
        checkOf(
          `closing/${kind}-reply`,
          row,
          replies.some(({ reply }) => reply === kind),
        ),
      ]
    : [];

const answered = (
  { dispatches, recipients }: ClosingFacts,
  today: LocalDate,
): readonly Check<ClosingCheck>[] => {
  const asked = dispatches.filter(({ mode = 'action' }) => mode === 'action');
  const own = dispatches.filter(({ mode }) => mode === 'ownHandling');
  const open = asked.filter(({ status }) => !isComplete(status));
  const isCounted = asked.length + own.length >= recipients;
  const isAnswered = isCounted && open.length === 0;
  const isProven = isCounted && open.every((one) => isProvenSilent(one, today));
  const strength = !isAnswered && isProven ? 'recommended' : 'required';
  const isClosed = own.every(({ status }) => isComplete(status));
  return [
    ...(asked.length > 0 || !isCounted
      ? [checkOf('closing/asked-complete', 'X-02', isAnswered, strength)]
      : []),
    ...(own.length > 0 ? [checkOf('closing/own-handling-closed', 'SN-61', isClosed)] : []),
  ];
};

/**
 * What the routine wants before a case ends so, each with its row and strength. Required: answers from all who were asked
 * word from those with own handling that they have closed (SN-61), both replies when they are wanted (B1-08, B1-10),
 * and the hand-over of a withdrawn product (SN-18). Recommended: an assessment (B1-12), that somebody was told (SN-24), or
 * that the product was looked for when it is not present (SN-12). Optional: the chief physician at high risk (SN-41), the
 * intranet (SN-62), time and cost.
 *
 * A department that never answers must not keep a case open for ever: when all who are left have been silent past the last
 * day to handle, their answers are only recommended, and the reason given is kept with the negative receipt. Services with
 * own handling answer the sender themselves (SN-49). What was never a notice needs only that nobody is left waiting.
 */
export function closingChecks(
  facts: ClosingFacts,
  ending: ChosenEnding,
  today: LocalDate,
): readonly Check<ClosingCheck>[] {
  const { assessment, plan, dispatches, chiefPhysician, publication, efforts } = facts;
  const receipt = replied(facts, 'receipt', 'B1-08');
  const completion = replied(facts, 'completion', 'B1-10');
  const effort = checkOf('closing/effort', 'X-29', efforts.length > 0, 'optional');
  const handedOver =
    assessment && callsForReplacement(assessment)
      ? [checkOf('closing/handed-over', 'SN-18', facts.handOver !== undefined)]
      : [];
  if (ending === 'notANotice' || ending === 'delegated') return [...answered(facts, today), effort];
  const assessed = checkOf('closing/assessed', 'B1-12', assessment !== undefined, 'recommended');
  if (ending === 'informationOnly')
    return [assessed, ...receipt, ...answered(facts, today), effort];
  if (ending === 'notPresent') {
    const lookedFor = checkOf('closing/looked-for', 'SN-12', isSoughtInVain(facts), 'recommended');
    const replies = [...receipt, ...answered(facts, today), ...completion];
    return [assessed, lookedFor, ...handedOver, ...replies, effort];
  }
  // Logistikservice or the services are told by the way itself; a mailing that nobody made is not shown as made.
  const isToldOtherwise = assessment !== undefined && assessment.way !== 'departments';
  const isSent = dispatches.length > 0;
  return [
    assessed,
    ...(isSent || !isToldOtherwise
      ? [checkOf('closing/sent', 'SN-24', isSent, 'recommended')]
      : []),
    ...(plan?.risk === 'high'
      ? [checkOf('closing/chief-physician', 'SN-41', chiefPhysician !== undefined, 'optional')]
      : []),
    ...handedOver,
    ...receipt,
    ...answered(facts, today),
    ...completion,
    checkOf('closing/published', 'SN-62', publication !== undefined, 'optional'),
    effort,
  ];
}
