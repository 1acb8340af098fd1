import type { UndeliveredReason } from '../dispatches/dispatch';
import type { LocalDate } from '../time';
import type { Person } from '../units/unit';
import type { CaseMail } from './caseMail';
import type { InstanceAnswer } from './consultation';
import type { CaseDocument, CaseEnding, CaseFacts, CaseStep } from './groupCase';

/** What can happen to a case. One decision is one event. */
export type CaseEvent =
  | {
      readonly type: 'caseBegun';
      readonly payload: CaseFacts & {
        readonly groupKey: string;
        /** The mail that began it. */
        readonly mail?: CaseMail;
        /** The closed case that the mail named. */
        readonly earlier?: Pick<CaseDocument, 'name' | 'place'>;
      };
    }
  | {
      readonly type: 'caseRegistered';
      readonly payload: { readonly diaryNumber: string; readonly official: Person };
    }
  | { readonly type: 'caseChanged'; readonly payload: CaseFacts }
  | {
      readonly type: 'perspectiveCovered';
      readonly payload: {
        readonly perspective: string;
        readonly isRelevant: boolean;
        readonly note: string;
      };
    }
  | {
      readonly type: 'documentAdded';
      readonly payload: Pick<CaseDocument, 'name' | 'place'>;
    }
  | {
      readonly type: 'documentRemoved';
      readonly payload: { readonly number: number; readonly name: string; readonly reason: string };
    }
  | {
      readonly type: 'documentReplaced';
      readonly payload: Pick<CaseDocument, 'name' | 'place'> & {
        readonly number: number;
        readonly reason: string;
      };
    }
  | {
      readonly type: 'followUpPlanned';
      readonly payload: { readonly on: LocalDate; readonly what: string };
    }
  | { readonly type: 'followUpDone'; readonly payload: { readonly note: string } }
  | { readonly type: 'mailAdded'; readonly payload: CaseMail }
  | { readonly type: 'mailRead'; readonly payload: { readonly number: number } }
  | {
      readonly type: 'consultationOpened';
      readonly payload: {
        readonly number: number;
        readonly question: string;
        readonly dueOn: LocalDate;
        readonly instances: readonly { readonly key: string; readonly name: string }[];
      };
    }
  | {
      readonly type: 'consultationAnswered';
      readonly payload: InstanceAnswer & {
        readonly consultation: number;
        readonly instanceKey: string;
        readonly saidBy?: string;
      };
    }
  | {
      readonly type: 'consultationReminded';
      readonly payload: {
        readonly consultation: number;
        readonly instanceKey: string;
        readonly number: number;
        readonly on: LocalDate;
      };
    }
  | {
      readonly type: 'caseMovedOn';
      readonly payload: { readonly from: CaseStep; readonly to: CaseStep };
    }
  | {
      readonly type: 'caseMovedBack';
      readonly payload: {
        readonly from: CaseStep;
        readonly to: CaseStep;
        readonly reason: string;
      };
    }
  | {
      readonly type: 'caseClosed';
      readonly payload: { readonly ending: CaseEnding; readonly reason: string };
    }
  | {
      readonly type: 'cardPosted';
      readonly payload: {
        readonly letter: string;
        readonly conversationId: string;
        readonly activityId: string;
      };
    }
  | {
      readonly type: 'cardUndelivered';
      readonly payload: { readonly letter: string; readonly reason: UndeliveredReason };
    }
  | {
      readonly type: 'letterMailed';
      readonly payload: { readonly letter: string; readonly to: string };
    };
