import type { Instant } from '../time';
import type { Person } from '../units/unit';
import type { Audit, Recommendation } from './audit';
import type { AuditAction, SaidOfAction } from './auditAction';
import type { AuditEvent } from './auditEvents';

/** Which audit something happened to, when, and who did it. */
interface Happening {
  readonly subject: string;
  readonly at: Instant;
  readonly actor: Person;
}

const withAction = (
  state: Audit,
  number: number,
  change: (action: AuditAction) => AuditAction,
): Audit => ({
  ...state,
  actions: state.actions.map((one) => (one.number === number ? change(one) : one)),
});

const withRecommendation = (
  state: Audit,
  change: Partial<Recommendation> & { readonly number: number },
): Audit => ({
  ...state,
  recommendations: state.recommendations.map((one) =>
    one.number === change.number ? { ...one, ...change } : one,
  ),
});

const saidBy = {
  actionReported: { what: 'reported', status: 'reported' },
  actionClosed: { what: 'closed', status: 'closed' },
  actionSentBack: { what: 'sentBack', status: 'underWay' },
  actionReopened: { what: 'reopened', status: 'underWay' },
} as const satisfies {
  readonly [type: string]: {
    readonly what: SaidOfAction['what'];
    readonly status: AuditAction['status'];
  };
};

/** An audit after one more event; undefined as long as it has not begun. */
export function evolveAudit(
  state: Audit | undefined,
  event: AuditEvent,
  { subject, at, actor }: Happening,
): Audit | undefined {
  const by = { id: actor.id, name: actor.name };
  if (event.type === 'auditBegun')
    return {
      ...event.payload,
      ...{ key: subject, begun: { by, at }, recommendations: [], observations: [], actions: [] },
    };
  if (!state) return undefined;
  switch (event.type) {
    case 'auditChanged':
      return { ...state, ...event.payload };
    case 'reportAttached':
      return { ...state, report: event.payload };
    case 'recommendationAdded':
      return { ...state, recommendations: [...state.recommendations, event.payload] };
    case 'recommendationChanged':
    case 'recommendationAnswered':
      return withRecommendation(state, event.payload);
    case 'observationKept':
      return { ...state, observations: [...state.observations, { ...event.payload, by, at }] };
    case 'actionPlanned': {
      const action: AuditAction = {
        ...event.payload,
        ...{ revised: [], status: 'planned', evidence: [], said: [], reminded: [] },
      };
      return { ...state, actions: [...state.actions, action] };
    }
    case 'actionChanged':
      return withAction(state, event.payload.number, ({ document: _before, ...one }) => ({
        ...one,
        ...event.payload,
      }));
    case 'actionStarted':
      return withAction(state, event.payload.number, (one) => ({ ...one, status: 'underWay' }));
    case 'dueRevised': {
      const { number, due, reason, agreedBy } = event.payload;
      return withAction(state, number, (one) => ({
        ...one,
        due,
        revised: [...one.revised, { before: one.due, reason, agreedBy, by, at }],
      }));
    }
    case 'evidenceAdded': {
      const { action, ...added } = event.payload;
      return withAction(state, action, (one) => ({
        ...one,
        evidence: [...one.evidence, { ...added, by, at }],
      }));
    }
    case 'actionReported':
    case 'actionClosed':
    case 'actionSentBack':
    case 'actionReopened': {
      const { number, note } = event.payload;
      const { what, status } = saidBy[event.type];
      return withAction(state, number, (one) => ({
        ...one,
        status,
        said: [...one.said, { what, note, by, at }],
      }));
    }
    case 'ownerReminded': {
      const { number, on } = event.payload;
      return withAction(state, number, (one) => ({ ...one, reminded: [...one.reminded, on] }));
    }
    case 'replyApproved':
      return { ...state, reply: { ...event.payload, approved: { by, at } } };
    case 'replySent':
      return state.reply
        ? { ...state, reply: { ...state.reply, sent: { ...event.payload, by } } }
        : state;
    default:
      // What the outbox records of letters changes nothing here.
      return state;
  }
}
