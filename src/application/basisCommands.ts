import {
  type AnswerQuestion,
  answerQuestion,
  type AnswerQuestionRefusal,
} from '../domain/basis/answerQuestion';
import type { Basis } from '../domain/basis/basis';
import { basisStream } from '../domain/notices/noticeKey';
import type { Roles } from '../domain/units/roles';
import type { Person } from '../domain/units/unit';
import { decide } from './decide';
import { basisFrom } from './domainEvents';
import type { LogTools } from './ports';

export interface AnswerBasisCommand extends AnswerQuestion {
  readonly noticeKey: string;
  readonly by: Person;
  readonly cause: string;
}

/** How an answer went: the basis as it stands, and why nothing changed, if so. */
export type BasisOutcome =
  | { readonly basis: Basis; readonly refusal?: AnswerQuestionRefusal }
  | { readonly basis?: undefined; readonly refusal: { readonly code: 'basis/unknown' } };

/** Takes a party's answer from a card or a page, and gives the basis back when it is durably in the log (SN-17). */
export const answeringBasis =
  (tools: LogTools, roles: Roles) =>
  async ({ noticeKey, by, cause, ...command }: AnswerBasisCommand): Promise<BasisOutcome> => {
    const matter = {
      stream: basisStream(noticeKey),
      subject: noticeKey,
      cause,
      actor: by,
      from: basisFrom,
    };
    const outcome = await decide(tools, matter, (basis) =>
      answerQuestion(basis, command, by, roles),
    );
    if (!outcome) return { refusal: { code: 'basis/unknown' } };
    if (outcome.ok) return { basis: outcome.value.state };
    return { basis: outcome.refusal.state, refusal: outcome.refusal.reason };
  };
