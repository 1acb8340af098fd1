import { type Basis, openQuestions, unanswered } from '../domain/basis/basis';
import { answeredBy, handedOn } from '../domain/basis/basisFacts';
import type { BasisQuestion } from '../domain/basis/basisForm';
import { basisAnswerLines } from '../text/basisAnswerLines';
import { basisTexts, type BasisTexts } from '../text/basisTexts';
import { fieldNames } from '../text/fieldTexts';
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
import { basisInputs } from './basisInputs';

/** The verb a party's card sends; which question it answers is in its data. */
export const basisVerb = 'answerBasis';

/** What in a card's buttons names it: the basis and the party, `FSN-2026-0042/logistics`. */
export const basisMark = ({ noticeKey }: Pick<Basis, 'noticeKey'>, party: string): string =>
  `${noticeKey}/${party}`;

// Together these keep a card below 20 kB, whatever a maker or a party has written.
const longestTitle = 300;
const longestProblem = 600;
const longestLine = 240;
const heaviestCorrection = 600;

const clipped = (text: string, most: number): string =>
  plain(text.length > most ? `${text.slice(0, most - 1)}…` : text);

const product = ({ matter }: Basis, language: Language): readonly CardElement[] => [
  paragraph(
    `**${clipped(matter.title, longestTitle)}**${matter.manufacturer ? ` — ${clipped(matter.manufacturer, longestTitle)}` : ''}`,
  ),
  ...matter.identifiers.map(({ field, values }) =>
    paragraph(`${fieldNames[language][field]}: ${clipped(values.join(', '), longestLine)}`, {
      size: 'Small',
      spacing: 'None',
    }),
  ),
];

const problem = ({ matter }: Basis, texts: BasisTexts): readonly CardElement[] =>
  matter.problem === ''
    ? []
    : [
        paragraph(texts.problem, { weight: 'Bolder', size: 'Small' }),
        paragraph(clipped(matter.problem, longestProblem), { spacing: 'None' }),
      ];

/** What others found and this party needs: the contract's number with who found it (B1-03). */
const handed = (basis: Basis, party: string, texts: BasisTexts): readonly CardElement[] =>
  handedOn(basis, party).map(({ contractNumber, by, at }) => ({
    type: 'Container',
    style: 'emphasis',
    items: [paragraph(clipped(texts.handedOn(contractNumber, by, at), longestLine))],
  }));

const isShort = (basis: Basis, { key }: BasisQuestion): boolean =>
  JSON.stringify(basis.answers[key]?.answer ?? {}).length <= heaviestCorrection;

const questionRow = (
  basis: Basis,
  question: BasisQuestion,
  number: string,
  texts: BasisTexts,
): readonly CardElement[] => {
  const given = basis.answers[question.key];
  const asked = `${number}${clipped(question.question, longestLine)}`;
  if (!given) return [paragraph(asked, { weight: 'Bolder' })];
  const said = given.corrected ? texts.correctedBy : texts.answeredBy;
  const lines = basisAnswerLines(given.answer, texts).map(({ label, text }) => `${label}: ${text}`);
  const by = said(answeredBy(given), given.at);
  return [
    paragraph(`✔ ${asked}`, { color: 'Good' }),
    paragraph(clipped(lines.join(' · '), longestLine), { size: 'Small', spacing: 'None' }),
    paragraph(plain(by), { size: 'Small', isSubtle: true, spacing: 'None' }),
    ...(isShort(basis, question)
      ? []
      : [paragraph(texts.longAnswer, { size: 'Small', isSubtle: true, spacing: 'None' })]),
  ];
};

const answerForm = (
  basis: Basis,
  question: BasisQuestion,
  title: string,
  texts: BasisTexts,
): CardAction => {
  const data = { basis: basisMark(basis, question.party), question: question.key };
  const before = basis.answers[question.key]?.answer ?? {};
  return {
    type: 'Action.ShowCard',
    title,
    card: {
      type: 'AdaptiveCard',
      body: [
        paragraph(clipped(question.question, longestLine), { weight: 'Bolder' }),
        ...(question.instruction
          ? [paragraph(clipped(question.instruction, longestLine), { spacing: 'None' as const })]
          : []),
        ...basisInputs(question, before, texts),
      ],
      actions: [button(basisVerb, texts.send, data, { style: 'positive' })],
    },
  };
};

const titleOf = (isAnswered: boolean, number: number, count: number, texts: BasisTexts): string => {
  if (count === 1) return isAnswered ? texts.change : texts.answer;
  return isAnswered ? texts.changeOne(number) : texts.answerOne(number);
};

/**
 * A party's card of Bilaga 1, with its own questions alone (B1-13): what is asked about, what others have found that it
 * needs, and for each question its answer or the way to give one. When all is answered it is short and quiet.
 */
export function basisCard(basis: Basis, party: string, language: Language): AdaptiveCard {
  const texts = basisTexts[language];
  const questions = openQuestions(basis).filter((question) => question.party === party);
  const isDone = unanswered(basis, party).length === 0;
  const heading = texts.heading(basis.noticeKey);
  const rows = questions.map((question, index) =>
    questionRow(basis, question, questions.length > 1 ? `${index + 1}\\. ` : '', texts),
  );
  const forms = questions.flatMap((question, index) =>
    isShort(basis, question)
      ? [
          answerForm(
            basis,
            question,
            titleOf(basis.answers[question.key] !== undefined, index + 1, questions.length, texts),
            texts,
          ),
        ]
      : [],
  );
  const why = paragraph(`${texts.whyAsked}: ${plain(texts.rule(basis.routine))}`, {
    size: 'Small',
    isSubtle: true,
  });
  const body = [
    paragraph(heading, { style: 'heading', weight: 'Bolder', size: isDone ? 'Medium' : 'Large' }),
    ...product(basis, language),
    ...(isDone ? [] : [...problem(basis, texts), paragraph(texts.purpose)]),
    ...(basis.ended && !isDone ? [paragraph(texts.ended(basis.ended.at))] : []),
    ...handed(basis, party, texts),
    ...rows.reduce<readonly CardElement[]>((all, row) => [...all, ...row], []),
    ...(isDone ? [paragraph(texts.complete, { isSubtle: true })] : [why]),
  ];
  return adaptiveCard(language, `${heading}: ${basis.matter.title.slice(0, 160)}`, body, forms);
}
