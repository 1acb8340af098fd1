import type { RecordRef } from '../records/recordRef';
import type { LocalDate } from '../time';
import type { Person } from '../units/unit';
import type { ActionDue } from './actionDue';
import type { AuditFacts, Recommendation } from './audit';
import type { AuditAction } from './auditAction';
import type { ActionEvidence, FrozenFile } from './evidence';

type Planned = Pick<AuditAction, 'what' | 'owner' | 'dependsOn' | 'document'>;

/** What can happen to an audit and its actions. One decision is one event. */
export type AuditEvent =
  | { readonly type: 'auditBegun'; readonly payload: AuditFacts }
  | { readonly type: 'auditChanged'; readonly payload: AuditFacts }
  | { readonly type: 'reportAttached'; readonly payload: FrozenFile }
  | { readonly type: 'recommendationAdded'; readonly payload: Omit<Recommendation, 'answer'> }
  | {
      readonly type: 'recommendationChanged';
      readonly payload: Pick<Recommendation, 'number' | 'heading' | 'text'>;
    }
  | {
      readonly type: 'recommendationAnswered';
      readonly payload: { readonly number: number; readonly answer: string };
    }
  | { readonly type: 'observationKept'; readonly payload: { readonly text: string } }
  | {
      readonly type: 'actionPlanned';
      readonly payload: Planned & Pick<AuditAction, 'number' | 'recommendation' | 'due'>;
    }
  | { readonly type: 'actionChanged'; readonly payload: Planned & { readonly number: number } }
  | { readonly type: 'actionStarted'; readonly payload: { readonly number: number } }
  | {
      readonly type: 'dueRevised';
      readonly payload: {
        readonly number: number;
        readonly due: ActionDue;
        readonly reason: string;
        readonly agreedBy: string;
      };
    }
  | {
      readonly type: 'evidenceAdded';
      readonly payload: {
        readonly action: number;
        readonly number: number;
        readonly note: string;
        readonly what: ActionEvidence['what'];
      };
    }
  | {
      readonly type: 'actionReported' | 'actionClosed' | 'actionSentBack' | 'actionReopened';
      readonly payload: { readonly number: number; readonly note: string };
    }
  | {
      readonly type: 'ownerReminded';
      readonly payload: {
        readonly number: number;
        readonly owner: Person;
        readonly on: LocalDate;
      };
    }
  | { readonly type: 'replyApproved'; readonly payload: { readonly decision: RecordRef } }
  | {
      readonly type: 'replySent';
      readonly payload: { readonly on: LocalDate; readonly to: string };
    };
