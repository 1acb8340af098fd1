import type { BasisAnswer, BasisDelivery } from '../domain/basis/basis';
import type { BasisParty, BasisQuestion } from '../domain/basis/basisForm';
import type { Instant } from '../domain/time';
import type { Person } from '../domain/units/unit';
import type { Outcome } from './noticePages';

/** A question of Bilaga 1 as the page shows it, with its answer. */
export interface BasisLine {
  readonly question: BasisQuestion;
  readonly partyName: string;
  readonly status: 'waiting' | 'answered' | 'notAsked';
  readonly given?: {
    readonly answer: BasisAnswer;
    readonly by: string;
    readonly at: Instant;
    /** Who wrote it down, when somebody else said it. */
    readonly writtenBy?: string;
    readonly isCorrected: boolean;
  };
  readonly delivery?: BasisDelivery;
}

/** A party as the page knows it. */
export type BasisFormParty = Pick<BasisParty, 'key' | 'name' | 'mailbox'> & {
  readonly hasChannel: boolean;
  readonly people: readonly Person[];
};

/** What an edition of the routine asks of whom (B1-01 … B1-13). */
export interface BasisForm {
  readonly routine: string;
  readonly edition: string;
  readonly parties: readonly BasisFormParty[];
  readonly questions: readonly BasisQuestion[];
}

/** What the service does for the page of a basis. */
export interface BasisService {
  basisForm(edition: string): Promise<BasisForm>;
  /** `saidBy`: the coordinator writes down what somebody of the party said. */
  answerBasis(
    commandId: string,
    noticeKey: string,
    question: string,
    answer: BasisAnswer,
    saidBy?: string,
  ): Promise<Outcome>;
  /** Keeps a file with the notice for an answer to refer to, and gives the name it is kept under (B1-06). */
  keepBasisFile(noticeKey: string, question: string, file: File): Promise<Outcome<string>>;
  /** Bilaga 1 as a Word document. */
  basisDocument(noticeKey: string): Promise<Outcome<Blob>>;
}
