import type { Basis, BasisAnswered } from '../../src/domain/basis/basis';
import { answeredBy } from '../../src/domain/basis/basisFacts';
import type { BasisQuestion } from '../../src/domain/basis/basisForm';
import type { Notice } from '../../src/domain/notices/notice';
import { replyKinds } from '../../src/domain/notices/assessment';
import { basisTexts } from '../../src/text/basisTexts';
import { fieldNames } from '../../src/text/fieldTexts';
import type { Language } from '../../src/text/language';
import { replyDutyTexts } from '../../src/text/replyDutyTexts';
import { basisForm } from '../documents/basisForm';
import type { BasisPart, BasisRow, BasisSheet } from '../documents/basisSheet';
import type { Form } from '../documents/form';

type Assessed = Notice['assessment'];

const text = (
  kind: 'searchWords' | 'contractNumber' | 'text' | 'result',
  value: string | undefined,
): BasisPart => (value ? { kind, value } : { kind });
const comment = (given: BasisAnswered | undefined): readonly BasisPart[] =>
  given?.answer.text ? [text('text', given.answer.text)] : [];

function partsOf(
  question: BasisQuestion,
  given: BasisAnswered | undefined,
  language: Language,
): readonly BasisPart[] {
  const answer = given?.answer ?? {};
  const words = basisTexts[language];
  const flag = (asked: string, value: boolean | undefined): BasisPart => ({
    kind: 'yesNo',
    question: asked,
    ...(value === undefined ? {} : { value }),
  });
  switch (question.kind) {
    case 'search':
      return [
        text('searchWords', answer.searchWords),
        { kind: 'hit', ...(answer.hit === undefined ? {} : { value: answer.hit }) },
        ...(question.contractNumberOnHit ? [text('contractNumber', answer.contractNumber)] : []),
        ...comment(given),
      ];
    case 'customers':
      return [text('result', answer.text)];
    case 'stock':
      return [
        flag(words.stockItem, answer.stockItem),
        flag(words.nearStore, answer.nearStore),
        flag(words.orderedThroughSystem, answer.orderedThroughSystem),
        text('result', given && (answer.orderedBy?.join('\n') || words.nobody)),
        ...comment(given),
      ];
    case 'systems':
      return [
        { kind: 'options', options: question.options ?? [], chosen: answer.systems ?? [] },
        ...comment(given),
      ];
    case 'text':
      return [text('text', answer.text)];
  }
}

const rowOf = (basis: Basis, question: BasisQuestion, language: Language): BasisRow => {
  const given = basis.answers[question.key];
  const party = basis.parties.find(({ key }) => key === question.party);
  return {
    question: question.question,
    ...(party ? { responsible: party.name } : {}),
    ...(question.instruction ? { instruction: question.instruction } : {}),
    parts: partsOf(question, given, language),
    ...(given?.answer.attachments ? { attachments: given.answer.attachments } : {}),
    ...(given ? { answered: { by: answeredBy(given), at: given.at } } : {}),
  };
};

const replyRows = (assessment: Assessed, language: Language): readonly BasisRow[] =>
  replyKinds.map((kind) => {
    const duty = assessment?.[`${kind}Reply`];
    return {
      question: replyDutyTexts[language][kind],
      parts: [
        {
          kind: 'reply',
          ...(duty ? { wanted: duty.wanted } : {}),
          ...(duty?.wanted ? { responder: duty.responder.name } : {}),
        },
      ],
      ...(assessment ? { answered: { by: assessment.by.name, at: assessment.at } } : {}),
    };
  });

/** What Bilaga 1 says of a notice as its basis and its assessment stand (B1-01 … B1-13). */
function basisSheetOf(basis: Basis, assessment: Assessed, language: Language): BasisSheet {
  const { noticeKey, routine, edition, matter } = basis;
  return {
    routine,
    edition,
    notice: {
      key: noticeKey,
      title: matter.title,
      manufacturer: matter.manufacturer,
      identifiers:
        matter.identifiers.length > 0
          ? [
              matter.identifiers
                .map(({ field, values }) => `${fieldNames[language][field]}: ${values.join(', ')}`)
                .join('; '),
            ]
          : [],
      problem: matter.problem,
    },
    rows: [
      ...basis.questions.map((question) => rowOf(basis, question, language)),
      ...replyRows(assessment, language),
    ],
    attachments: [],
    ...(assessment
      ? {
          assessment: {
            text: assessment.statement,
            by: assessment.by.name,
            at: assessment.at,
          },
        }
      : {}),
  };
}

/** The printed Bilaga 1 of a notice, ready for a mail or a document (SN-17). */
export const basisFormOf = (basis: Basis, assessment: Assessed, language: Language): Form =>
  basisForm(basisSheetOf(basis, assessment, language), language);
