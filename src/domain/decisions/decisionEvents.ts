import type { LocalDate } from '../time';
import type { RecordContent, RecordField, RemindedAbout } from './decision';
import type {
  MeetingDecision,
  Recipient,
  Signatories,
  StatementContent,
} from './officialStatement';

/** What can happen to an official statement (sv. tjänsteutlåtande). */
export type StatementEvent =
  | {
      readonly type: 'statementPrepared';
      readonly payload: {
        readonly key: string;
        readonly body: { readonly key: string; readonly name: string };
        readonly content: StatementContent;
        readonly signatories: Signatories;
      };
    }
  | { readonly type: 'statementChanged'; readonly payload: { readonly content: StatementContent } }
  | { readonly type: 'matterDecided'; readonly payload: MeetingDecision }
  | { readonly type: 'paragraphGiven'; readonly payload: { readonly decision: string } };

/** What can happen to the record of a decision. */
export type DecisionEvent =
  | {
      readonly type: 'decisionRecorded';
      readonly payload: {
        readonly key: string;
        readonly number: number;
        readonly year: number;
        readonly body: { readonly key: string; readonly name: string };
        readonly statementKey: string;
        readonly content: RecordContent;
        readonly signatories: Signatories;
      };
    }
  | {
      readonly type: 'recordChanged';
      readonly payload: {
        readonly content: RecordContent;
        readonly fields: readonly RecordField[];
      };
    }
  | { readonly type: 'recordReviewed'; readonly payload: Record<string, never> }
  | { readonly type: 'recordReturned'; readonly payload: { readonly reason: string } }
  | {
      readonly type: 'recordAdjusted';
      readonly payload: {
        readonly on: LocalDate;
        readonly immediate: boolean;
        readonly lateReason?: string;
      };
    }
  | {
      readonly type: 'decisionAnnounced';
      readonly payload: { readonly on: LocalDate; readonly appealEnds: LocalDate };
    }
  | {
      readonly type: 'decisionSentOut';
      readonly payload: { readonly on: LocalDate; readonly recipients: readonly Recipient[] };
    }
  | {
      readonly type: 'receiptAcknowledged';
      readonly payload: { readonly recipient: number; readonly by: string; readonly note: string };
    }
  | {
      readonly type: 'decisionReminded';
      readonly payload: { readonly about: RemindedAbout; readonly on: LocalDate };
    }
  | { readonly type: 'correctionNoted'; readonly payload: { readonly text: string } }
  | {
      readonly type: 'letterMailed';
      readonly payload: { readonly letter: string; readonly to: string };
    };

/** The letter that sends a decision out to one recipient of its list, counted from 0. */
export const dispatchLetter = (recipient: number): string => `sendOut/${recipient}`;

/** The letter that asks a silent recipient again, by the event that says so. */
export const receiptReminderLetter = (recipient: number, sequence: number): string =>
  `receiptReminder/${recipient}/${sequence}`;

/** The letter that tells one person that a step is late, and the step that such a letter is about. */
export const lateLetter = (step: 'adjust' | 'announce', sequence: number, person: number): string =>
  `late/${step}/${sequence}/${person}`;
export const lateStepOfLetter = (letter: string): 'adjust' | 'announce' | undefined => {
  const found = /^late\/(adjust|announce)\//.exec(letter)?.[1];
  return found === 'adjust' || found === 'announce' ? found : undefined;
};

export const recipientOfLetter = (letter: string): number | undefined => {
  const found = /^(?:sendOut|receiptReminder)\/(\d+)(?:\/\d+)?$/.exec(letter)?.[1];
  return found === undefined ? undefined : Number(found);
};
