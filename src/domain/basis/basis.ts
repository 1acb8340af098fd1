import type { Instant } from '../time';
import type { PostedCard, UndeliveredReason } from '../dispatches/dispatch';
import type { Person } from '../units/unit';
import type { NoticeFieldName } from '../notices/noticeFields';
import type { BasisParty, BasisQuestion } from './basisForm';

/** What a party answered to one question of Bilaga 1 (B1-02 … B1-07, SN-12 … SN-16). Absent parts were not asked or not said. */
export interface BasisAnswer {
  readonly searchWords?: string;
  readonly hit?: boolean;
  readonly contractNumber?: string;
  readonly text?: string;
  /** The inventory systems that know the product; empty when none does (B1-07). */
  readonly systems?: readonly string[];
  /** Stock item, near store, ordered through the purchasing system (sv. lagervara, närförråd, Inköpsstöd; SN-15). */
  readonly stockItem?: boolean;
  readonly nearStore?: boolean;
  readonly orderedThroughSystem?: boolean;
  /** Departments, private providers and municipal staff who ordered; empty when nobody did (SN-15, SN-20). */
  readonly orderedBy?: readonly string[];
  /** Names of files kept with the notice. */
  readonly attachments?: readonly string[];
}

/** An answer with who gave it and when; `saidBy` when the coordinator wrote down what somebody told them. */
export interface BasisAnswered {
  readonly answer: BasisAnswer;
  readonly by: Person;
  readonly at: Instant;
  readonly saidBy?: string;
  /** It replaced an earlier answer, which stays in the log. */
  readonly corrected?: true;
}

/** Where a party's card stands, or the mailbox that got the questions instead. */
export interface BasisDelivery {
  readonly card?: PostedCard;
  readonly mailedTo?: string;
  readonly undelivered?: UndeliveredReason;
}

/** The product that is asked about, as the card names it. */
export interface BasisMatter {
  readonly title: string;
  readonly manufacturer: string;
  readonly identifiers: readonly {
    readonly field: NoticeFieldName;
    readonly values: readonly string[];
  }[];
  readonly problem: string;
}

/** The basis (sv. underlag) of one notice: a dialogue between the parties, question by question (SN-17, B1-13). */
export interface Basis {
  readonly noticeKey: string;
  /** The number of the routine, `RH-15405`, and the edition whose questions are asked. */
  readonly routine: string;
  readonly edition: string;
  readonly matter: BasisMatter;
  readonly parties: readonly BasisParty[];
  readonly questions: readonly BasisQuestion[];
  readonly askedAt: Instant;
  readonly askedBy: Person;
  /** Earlier answers stay in the log; the latest stands. */
  readonly answers: { readonly [questionKey: string]: BasisAnswered };
  readonly deliveries: { readonly [partyKey: string]: BasisDelivery };
  /** Assessed, or the case is over: nothing more is waited for, though a late answer is still taken (B1-12). */
  readonly ended?: { readonly by: Person; readonly at: Instant };
}

/** What is asked of whom, about what. */
export type BasisRequest = Pick<Basis, 'routine' | 'edition' | 'matter' | 'parties' | 'questions'>;

/** The questions with their answers: as much of a basis as most rules look at (sv. dialogtabell, B1-13). */
export type BasisDialogue = Pick<Basis, 'questions' | 'answers'>;

export type BasisEvent =
  | {
      readonly type: 'basisRequested';
      readonly payload: BasisRequest & { readonly noticeKey: string };
    }
  | {
      readonly type: 'basisAnswered';
      readonly payload: {
        readonly question: string;
        readonly answer: BasisAnswer;
        readonly saidBy?: string;
      };
    }
  | { readonly type: 'cardPosted'; readonly payload: PostedCard & { readonly letter: string } }
  | {
      readonly type: 'cardUndelivered';
      readonly payload: { readonly reason: UndeliveredReason; readonly letter: string };
    }
  | {
      readonly type: 'letterMailed';
      readonly payload: { readonly to: string; readonly letter: string };
    }
  | { readonly type: 'basisEnded'; readonly payload: Record<string, never> };

/** The letters of a basis are its parties' questions: `basis/<party>`. */
export const basisLetter = (partyKey: string): string => `basis/${partyKey}`;
const partyOf = (letter: string): string => letter.slice('basis/'.length);

const delivered = (basis: Basis, letter: string, news: BasisDelivery): Basis => ({
  ...basis,
  deliveries: {
    ...basis.deliveries,
    [partyOf(letter)]: { ...basis.deliveries[partyOf(letter)], ...news },
  },
});

/** The basis after one more event. The first event of a basis is always `basisRequested`. */
export function evolveBasis(
  basis: Basis | undefined,
  event: BasisEvent,
  meta: { readonly at: Instant; readonly actor: Person },
): Basis | undefined {
  if (event.type === 'basisRequested') {
    return { ...event.payload, askedAt: meta.at, askedBy: meta.actor, answers: {}, deliveries: {} };
  }
  if (!basis) return undefined;
  switch (event.type) {
    case 'basisAnswered': {
      const { question, answer, saidBy } = event.payload;
      const given: BasisAnswered = {
        answer,
        by: meta.actor,
        at: meta.at,
        ...(saidBy ? { saidBy } : {}),
        ...(basis.answers[question] ? { corrected: true } : {}),
      };
      return { ...basis, answers: { ...basis.answers, [question]: given } };
    }
    case 'cardPosted': {
      const { letter, ...card } = event.payload;
      return delivered(basis, letter, { card });
    }
    case 'cardUndelivered':
      return delivered(basis, event.payload.letter, { undelivered: event.payload.reason });
    case 'letterMailed':
      return delivered(basis, event.payload.letter, { mailedTo: event.payload.to });
    case 'basisEnded':
      return { ...basis, ended: { by: meta.actor, at: meta.at } };
  }
}

/** The questions that are asked as things stand: a conditional one once its condition is a hit (B1-03). */
export const openQuestions = ({ questions, answers }: BasisDialogue): readonly BasisQuestion[] =>
  questions.filter(({ whenHit }) => whenHit === undefined || answers[whenHit]?.answer.hit === true);

/** The questions that still wait for an answer, of all parties or of one. */
export const unanswered = (basis: BasisDialogue, party?: string): readonly BasisQuestion[] =>
  openQuestions(basis).filter(
    (question) =>
      basis.answers[question.key] === undefined &&
      (party === undefined || question.party === party),
  );

/** Whether every question that is asked has been answered. */
export const isBasisComplete = (basis: BasisDialogue): boolean => unanswered(basis).length === 0;
