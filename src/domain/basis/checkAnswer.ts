import { looksLikePersonalIdentityNumber } from '../personalIdentity';
import { refuse, ok, type Result } from '../result';
import type { BasisAnswer } from './basis';
import type { BasisQuestion } from './basisForm';

export type BasisAnswerRefusal =
  | { readonly code: 'basis/search-words-missing' }
  | { readonly code: 'basis/hit-missing' }
  | { readonly code: 'basis/contract-number-missing' }
  | { readonly code: 'basis/customers-missing' }
  | { readonly code: 'basis/systems-missing' }
  | { readonly code: 'basis/unknown-system'; readonly system: string }
  | { readonly code: 'basis/stock-missing' }
  | { readonly code: 'basis/text-missing' }
  | { readonly code: 'basis/text-too-long' }
  | { readonly code: 'basis/patient-named' };

/** The longest texts of an answer, in characters. */
export const longestSearch = 500;
export const longestContractNumber = 100;
export const longestText = 4_000;
const longestName = 200;
const mostNames = 200;

type Checked = Result<BasisAnswer, BasisAnswerRefusal>;

const trimmed = (text: string | undefined): string => (text ?? '').trim();
const filled = (texts: readonly string[] = []): readonly string[] =>
  texts.map((text) => text.trim()).filter((text) => text !== '');

const comment = ({ text }: BasisAnswer): Pick<BasisAnswer, 'text'> =>
  trimmed(text) === '' ? {} : { text: trimmed(text) };
const files = ({ attachments }: BasisAnswer): Pick<BasisAnswer, 'attachments'> => {
  const names = filled(attachments);
  return names.length === 0 ? {} : { attachments: names };
};

/** A search counts only with its words, and a hit on contract only with the contract's number (B1-02 … B1-05). */
const search = (question: BasisQuestion, answer: BasisAnswer): Checked => {
  const searchWords = trimmed(answer.searchWords);
  const { hit } = answer;
  if (searchWords === '') return refuse({ code: 'basis/search-words-missing' });
  if (hit === undefined) return refuse({ code: 'basis/hit-missing' });
  if (!hit || !question.contractNumberOnHit) return ok({ searchWords, hit });
  const contractNumber = trimmed(answer.contractNumber);
  if (contractNumber === '') return refuse({ code: 'basis/contract-number-missing' });
  return ok({ searchWords, hit, contractNumber });
};

/** Who bought is written down, or an attachment is referred to (B1-06). */
const customers = (_question: BasisQuestion, answer: BasisAnswer): Checked =>
  trimmed(answer.text) === '' && filled(answer.attachments).length === 0
    ? refuse({ code: 'basis/customers-missing' })
    : ok({});

/** All three questions of SN-15, and everybody who ordered (SN-20). */
const stock = (_question: BasisQuestion, answer: BasisAnswer): Checked => {
  const { stockItem, nearStore, orderedThroughSystem } = answer;
  if (stockItem === undefined || nearStore === undefined || orderedThroughSystem === undefined)
    return refuse({ code: 'basis/stock-missing' });
  return ok({ stockItem, nearStore, orderedThroughSystem, orderedBy: filled(answer.orderedBy) });
};

/** Which systems know the product; that none does is said with an empty list (B1-07, SN-16). */
const systems = ({ options = [] }: BasisQuestion, answer: BasisAnswer): Checked => {
  if (!answer.systems) return refuse({ code: 'basis/systems-missing' });
  const chosen = Array.from(new Set(answer.systems));
  const stranger = chosen.find((system) => !options.includes(system));
  return stranger === undefined
    ? ok({ systems: options.filter((option) => chosen.includes(option)) })
    : refuse({ code: 'basis/unknown-system', system: stranger });
};

const text = (_question: BasisQuestion, answer: BasisAnswer): Checked =>
  trimmed(answer.text) === '' ? refuse({ code: 'basis/text-missing' }) : ok({});

const checks: {
  readonly [K in BasisQuestion['kind']]: (question: BasisQuestion, answer: BasisAnswer) => Checked;
} = { search, customers, stock, systems, text };

const isTooLong = (answer: BasisAnswer): boolean => {
  const names = [...(answer.orderedBy ?? []), ...(answer.attachments ?? [])];
  return (
    (answer.searchWords ?? '').length > longestSearch ||
    (answer.contractNumber ?? '').length > longestContractNumber ||
    (answer.text ?? '').length > longestText ||
    names.length > mostNames ||
    names.some((name) => name.length > longestName)
  );
};

// Numbers of articles and contracts may look like a person's, and are no place where patients are named.
const freeTexts = ({ text: said = '', orderedBy = [] }: BasisAnswer): readonly string[] => [
  said,
  ...orderedBy,
];

/**
 * An answer as its question wants it, without what was not asked (B1-02 … B1-07, SN-15, SN-16). Any answer may bring
 * a comment and attachments. No patient is named (C9).
 */
export function checkAnswer(question: BasisQuestion, answer: BasisAnswer): Checked {
  const checked = checks[question.kind](question, answer);
  if (!checked.ok) return checked;
  const whole = { ...checked.value, ...comment(answer), ...files(answer) };
  if (isTooLong(whole)) return refuse({ code: 'basis/text-too-long' });
  if (freeTexts(whole).some(looksLikePersonalIdentityNumber))
    return refuse({ code: 'basis/patient-named' });
  return ok(whole);
}
