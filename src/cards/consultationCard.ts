import type { Consultation, ConsultedInstance } from '../domain/cases/consultation';
import type { GroupCase } from '../domain/cases/groupCase';
import { consultationTexts, type ConsultationTexts } from '../text/consultationTexts';
import type { Language } from '../text/language';
import {
  type AdaptiveCard,
  adaptiveCard,
  button,
  type CardAction,
  type CardElement,
  paragraph,
  plain,
} from './adaptiveCard';

export const noCommentsVerb = 'consultationNoComments';
export const commentsVerb = 'consultationComments';

/** What in the card's buttons names it: case, consultation, instance. */
export const consultationMark = (key: string, consultation: number, instanceKey: string): string =>
  `${key}/${consultation}/${instanceKey}`;

/** A consultation as an instance is asked it, with where the case is read. */
export interface AskedConsultation {
  readonly groupCase: GroupCase;
  readonly group: string;
  readonly consultation: Consultation;
  readonly instance: ConsultedInstance;
  readonly page: string;
}

// Together these keep the card below 20 kB, whatever somebody has written.
const longestOnCard = 2_000;
const mostDocuments = 10;
const clipped = (text: string, most: number): string =>
  plain(text.length > most ? `${text.slice(0, most - 1)}…` : text);

const small = (text: string): CardElement =>
  paragraph(text, { size: 'Small', isSubtle: true, spacing: 'None' });

const label = (text: string): CardElement => paragraph(text, { weight: 'Bolder', size: 'Small' });

function stated(
  { answer }: ConsultedInstance,
  isOpen: boolean,
  texts: ConsultationTexts,
): readonly CardElement[] {
  if (!answer) return isOpen ? [] : [paragraph(`○ ${texts.overUnanswered}`)];
  const { by, at, saidBy } = answer;
  const who = saidBy === undefined ? by.name : texts.writtenDown(saidBy, by.name);
  const line = answer.kind === 'comments' ? texts.answered(who, at) : texts.answeredNone(who, at);
  return [
    paragraph(`✔ ${plain(line)}`, { color: 'Good', weight: 'Bolder' }),
    ...(answer.kind === 'comments' ? [paragraph(clipped(answer.text, longestOnCard))] : []),
    ...(isOpen ? [] : [small(texts.over)]),
  ];
}

function basis({ documents }: GroupCase, texts: ConsultationTexts): readonly CardElement[] {
  if (documents.length === 0) return [];
  const more = documents.length - mostDocuments;
  return [
    label(texts.basis),
    ...documents
      .slice(0, mostDocuments)
      .map(({ name }) => paragraph(`– ${clipped(name, 200)}`, { spacing: 'None' })),
    ...(more > 0 ? [paragraph(texts.moreBasis(more), { spacing: 'None' })] : []),
  ];
}

const answers = (
  texts: ConsultationTexts,
  data: { readonly consultation: string },
): { readonly inputs: readonly CardElement[]; readonly buttons: readonly CardAction[] } => ({
  inputs: [
    {
      type: 'Input.Text',
      id: 'comments',
      label: texts.comments,
      placeholder: texts.commentsHint,
      isMultiline: true,
      maxLength: 8_000,
    },
  ],
  buttons: [
    button(commentsVerb, texts.send, data, { style: 'positive' }),
    button(noCommentsVerb, texts.none, data, { associatedInputs: 'none' }),
  ],
});

/**
 * The card that asks an instance for comments (LS-13, LS-18): the case, the question, the basis, by when, and the two
 * answers. Afterwards it states what was answered, which may be changed until the step is over.
 */
export function consultationCard(asked: AskedConsultation, language: Language): AdaptiveCard {
  const texts = consultationTexts[language];
  const { groupCase, group, consultation, instance, page } = asked;
  const isOpen = groupCase.step === 'consultation' && groupCase.closed === undefined;
  const isAsked = isOpen && !instance.answer;
  const heading = texts.heading(groupCase.key);
  const mark = consultationMark(groupCase.key, consultation.number, instance.key);
  const { inputs, buttons } = answers(texts, { consultation: mark });
  const read: CardAction = { type: 'Action.OpenUrl', title: texts.read, url: page };
  const change: CardAction = {
    type: 'Action.ShowCard',
    title: texts.change,
    card: { type: 'AdaptiveCard', body: inputs, actions: buttons },
  };
  return adaptiveCard(
    language,
    `${heading}: ${groupCase.title.slice(0, 160)}`,
    [
      paragraph(heading, {
        style: 'heading',
        weight: 'Bolder',
        size: isAsked ? 'Large' : 'Medium',
      }),
      ...(isAsked ? [paragraph(texts.dueOn(consultation.dueOn), { spacing: 'None' })] : []),
      paragraph(`**${clipped(groupCase.title, 300)}**`),
      ...(isAsked
        ? [
            label(texts.question),
            paragraph(clipped(consultation.question, longestOnCard), { spacing: 'None' }),
            ...basis(groupCase, texts),
            ...inputs,
            small(plain(texts.why(group))),
          ]
        : stated(instance, isOpen, texts)),
    ],
    [...(isAsked ? buttons : []), read, ...(isOpen && instance.answer ? [change] : [])],
  );
}

/** The reply below the card that reminds an instance of its answer. */
export function consultationReminderCard(
  { groupCase, consultation }: AskedConsultation,
  mark: { readonly id: string },
  language: Language,
): AdaptiveCard {
  const texts = consultationTexts[language];
  const title = texts.reminder(groupCase.key);
  return adaptiveCard(language, title, [
    paragraph(plain(title), { id: mark.id, style: 'heading', weight: 'Bolder', size: 'Medium' }),
    paragraph(`**${clipped(groupCase.title, 300)}**`, { spacing: 'None' }),
    paragraph(texts.lateCard(consultation.dueOn)),
  ]);
}
