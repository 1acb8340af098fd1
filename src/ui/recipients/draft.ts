import { isRisk, proposeDeadlines, type Risk } from '../../domain/deadlines/deadlines';
import { mostLots } from '../../domain/notices/dispatchMessage';
import { valueOf, valuesOf } from '../../domain/notices/noticeFields';
import type { Me, NoticeDetails, WantedDispatch } from '../../application/noticePages';
import type { RecipientAdvice } from '../../application/recipientAdvice';

/** The form as it stands: proposals, and over them what was typed. */
export interface Form {
  readonly risk: Risk | undefined;
  readonly title: string;
  readonly manufacturer: string;
  readonly problem: string;
  /** One a line. */
  readonly actions: string;
  readonly feedback: string;
  readonly receiveBy: string;
  readonly handleBy: string;
  /** One a line. */
  readonly lots: string;
  readonly asksAboutPatients: boolean;
  readonly performedBy: string;
  readonly tellsOperationsHeads: boolean;
  readonly unitKeys: readonly string[];
  readonly informedKeys: readonly string[];
}

/** What a coordinator has typed or chosen so far; the rest is proposed. */
export type Draft = Partial<Form>;
export const emptyDraft: Draft = {};

/** Those asked and those only informed, by key. */
export type Chosen = Pick<Form, 'unitKeys' | 'informedKeys'>;

/** What is recommended or more is chosen beforehand; a person sees why and may choose otherwise. */
export const proposedRecipients = (advice: RecipientAdvice | undefined): Chosen => {
  const proposals = (advice?.proposals ?? []).filter(({ strength }) => strength !== 'optional');
  const keys = (isInformed: boolean): readonly string[] =>
    proposals
      .filter(({ mode }) => (mode === 'information') === isInformed)
      .map(({ unitKey }) => unitKey);
  return { unitKeys: keys(false), informedKeys: keys(true) };
};

/** The lot and serial numbers of a notice, each once. */
export const numbersOf = ({ fields }: Pick<NoticeDetails, 'fields'>): readonly string[] =>
  Array.from(new Set([...valuesOf(fields, 'lots'), ...valuesOf(fields, 'serials')]));

/** Fills the form from what was read, assessed and proposed, and what the region has set. */
export function formFrom(
  draft: Draft,
  notice: NoticeDetails,
  me: Me,
  advice?: RecipientAdvice,
): Form {
  const { fields, caseFile } = notice;
  const readRisk = valueOf(fields, 'risk');
  const risk = draft.risk ?? (isRisk(readRisk) ? readRisk : undefined);
  const makersDate = valueOf(fields, 'replyDeadline');
  const proposed = risk && proposeDeadlines(risk, me.today, me.deadlines, makersDate || undefined);
  const numbers = numbersOf(notice);
  return {
    title: valueOf(fields, 'productName'),
    manufacturer: valueOf(fields, 'manufacturer'),
    problem: valueOf(fields, 'problem') || valueOf(fields, 'hazard'),
    actions: valuesOf(fields, 'actions').join('\n'),
    feedback: me.feedback,
    receiveBy: proposed?.receiveBy ?? '',
    handleBy: proposed?.handleBy ?? '',
    lots: numbers.length <= mostLots ? numbers.join('\n') : '',
    asksAboutPatients: caseFile.assessment?.concernsPatients ?? false,
    performedBy: caseFile.assessment?.performedBy ?? '',
    tellsOperationsHeads: false,
    ...proposedRecipients(advice),
    ...draft,
    risk,
  };
}

const lines = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** What the form says to the departments; what was left empty is left out. */
export const toMessage = (form: Form): Omit<WantedDispatch, 'unitKeys' | 'informedKeys'> => {
  const lots = lines(form.lots);
  return {
    risk: form.risk ?? '',
    title: form.title,
    manufacturer: form.manufacturer,
    problem: form.problem,
    actions: lines(form.actions),
    feedback: form.feedback,
    receiveBy: form.receiveBy,
    handleBy: form.handleBy,
    ...(lots.length > 0 ? { lots } : {}),
    ...(form.asksAboutPatients ? { asksAboutPatients: true } : {}),
    ...(form.performedBy === '' ? {} : { performedBy: form.performedBy }),
    ...(form.tellsOperationsHeads ? { tellsOperationsHeads: true } : {}),
  };
};

/** What is to be sent, to whom. */
export const toWanted = (form: Form): WantedDispatch => ({
  ...toMessage(form),
  unitKeys: form.unitKeys,
  ...(form.informedKeys.length > 0 ? { informedKeys: form.informedKeys } : {}),
});
