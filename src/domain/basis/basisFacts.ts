import type { ContractSituation, ProductKind } from '../notices/assessment';
import type { Instant } from '../time';
import { type BasisAnswered, type BasisDialogue, openQuestions } from './basis';

/** What the answers say that the assessment builds on; what they do not say is absent (B1-12). */
export interface BasisFacts {
  readonly productKind?: ProductKind;
  readonly contract?: ContractSituation;
  readonly contractNumber?: string;
}

/** On contract by a hit in the contract database, outside it by none (SN-12, SN-14); equipment when an inventory system knows it (SN-23). */
export function basisFacts({ questions, answers }: BasisDialogue): BasisFacts {
  const onContract = questions.find(({ contractNumberOnHit }) => contractNumberOnHit);
  const contract = onContract && answers[onContract.key]?.answer;
  const isInventoried = questions.some(
    ({ key }) => (answers[key]?.answer.systems ?? []).length > 0,
  );
  return {
    ...(isInventoried ? { productKind: 'equipment' } : {}),
    ...(contract?.hit === undefined
      ? {}
      : { contract: contract.hit ? 'onContract' : 'outsideContract' }),
    ...(contract?.contractNumber ? { contractNumber: contract.contractNumber } : {}),
  };
}

/** A contract number that one party found and another needs, with who found it (B1-03). */
export interface HandedOn {
  readonly contractNumber: string;
  readonly by: string;
  readonly at: Instant;
}

/** The name an answer stands under: who said it, or who gave it. */
export const answeredBy = ({ saidBy, by }: Pick<BasisAnswered, 'saidBy' | 'by'>): string =>
  saidBy ?? by.name;

/** What is handed on to a party: the numbers found by the answers that opened its questions (B1-03). */
export function handedOn(basis: BasisDialogue, party: string): readonly HandedOn[] {
  const opening = openQuestions(basis)
    .filter((question) => question.party === party)
    .map(({ whenHit }) => whenHit);
  return Object.keys(basis.answers)
    .filter((key) => opening.includes(key))
    .flatMap((key) => {
      const given = basis.answers[key];
      const contractNumber = given?.answer.contractNumber;
      return given && contractNumber
        ? [{ contractNumber, by: answeredBy(given), at: given.at }]
        : [];
    });
}
