import { z } from 'zod';
import type { AnswerQuestion } from '../../src/domain/basis/answerQuestion';
import type { BasisAnswer } from '../../src/domain/basis/basis';
import { basisVerb } from '../../src/cards/basisCard';
import { chosenNo, chosenYes, inputId, noSystem } from '../../src/cards/basisInputs';

/** What somebody pressed on a party's card, out of data that anybody could have forged. */
export interface BasisPress {
  readonly noticeKey: string;
  readonly party: string;
  readonly question: string;
  readonly answer: AnswerQuestion['answer'];
}

const pressed = z
  .object({
    basis: z.string().regex(/^FSN-\d{4}-\d{4,8}\/[a-z0-9-]{1,40}$/),
    question: z.string().regex(/^[a-z0-9-]{1,40}$/),
  })
  .passthrough();

const longest = 20_000;
const mostLines = 1_000;

const lines = (text: string): readonly string[] => text.split(/\r\n|\r|\n/).slice(0, mostLines);

const decoded = (value: string): string => {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
};

/** Nothing chosen is not said; "none of them" alone is an empty list, and beside a system it contradicts itself. */
const systemsOf = (value: string): readonly string[] | undefined => {
  const chosen = value.split(',').filter((one) => one !== '');
  const systems = chosen.filter((one) => one !== noSystem).map(decoded);
  const saysNone = systems.length < chosen.length;
  return saysNone === systems.length > 0 ? undefined : systems;
};

const yesOrNo = (value: string | undefined): boolean | undefined =>
  value === chosenYes ? true : value === chosenNo ? false : undefined;

/** An answer out of the inputs that belong to a question; what is not a text of bearable length is not there. */
function answerOf(input: Readonly<Record<string, unknown>>, question: string): BasisAnswer {
  const of = (part: keyof BasisAnswer): string | undefined => {
    const value = input[inputId(question, part)];
    return typeof value === 'string' && value.length <= longest ? value : undefined;
  };
  const wanted: { readonly [Part in keyof BasisAnswer]: BasisAnswer[Part] | undefined } = {
    searchWords: of('searchWords'),
    hit: yesOrNo(of('hit')),
    contractNumber: of('contractNumber'),
    text: of('text'),
    systems: systemsOf(of('systems') ?? ''),
    stockItem: yesOrNo(of('stockItem')),
    nearStore: yesOrNo(of('nearStore')),
    orderedThroughSystem: yesOrNo(of('orderedThroughSystem')),
    orderedBy: lines(of('orderedBy') ?? ''),
    attachments: lines(of('attachments') ?? ''),
  };
  const said = Object.entries(wanted).filter(([, value]) => value !== undefined);
  return Object.fromEntries(said) as BasisAnswer;
}

/** The answer that a verb and its data stand for; undefined for what no party's card sends. */
export function basisPressOf(verb: string, input: unknown): BasisPress | undefined {
  const parsed = verb === basisVerb ? pressed.safeParse(input) : undefined;
  if (!parsed?.success) return undefined;
  const { basis, question } = parsed.data;
  const [noticeKey = '', party = ''] = basis.split('/');
  return { noticeKey, party, question, answer: answerOf(parsed.data, question) };
}
