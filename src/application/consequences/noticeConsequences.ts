import type { EntryDraft } from '../../domain/log/chain';
import { eventKeyOf, type LogEntry } from '../../domain/log/logEntry';
import type { DispatchPlan } from '../../domain/notices/dispatchPlan';
import type { FiledMessage } from '../../domain/notices/incoming';
import type { Notice } from '../../domain/notices/notice';
import type { NoticeEvent } from '../../domain/notices/noticeEvents';
import {
  basisStream,
  dispatchKeyOf,
  dispatchStream,
  noticeStream,
} from '../../domain/notices/noticeKey';
import { modeOf } from '../../domain/notices/recipients';
import type { Unit } from '../../domain/units/unit';
import type { Effect } from '../effects';
import { closingNoteOf } from './closingNote';
import { type Consequences, following, nothing, type RegionFacts } from './consequences';
import { tellOperationsHeads } from './operationsHeads';

const queued = (
  entry: LogEntry,
  { units, informed = [], ...content }: DispatchPlan,
): readonly EntryDraft[] => {
  const draft = (unit: Unit, isInformed: boolean): EntryDraft => {
    const key = dispatchKeyOf(entry.subject, unit.key);
    const mode = modeOf(unit, isInformed);
    return following(entry, dispatchStream(key), unit.key, {
      type: 'dispatchQueued',
      payload: { key, noticeKey: entry.subject, unit, mode, content },
    });
  };
  return [...units.map((unit) => draft(unit, false)), ...informed.map((unit) => draft(unit, true))];
};

const unitsOf = ({ units, informed = [] }: DispatchPlan): readonly Unit[] => [
  ...units,
  ...informed,
];

const sent = (entry: LogEntry, plan: DispatchPlan, facts: RegionFacts): Consequences => ({
  drafts: queued(entry, plan),
  effects: plan.tellsOperationsHeads ? tellOperationsHeads(entry, plan.units, facts) : [],
});

const toEach = (
  entry: LogEntry,
  unitKeys: readonly string[],
  event: { readonly type: string; readonly payload: unknown },
): Consequences => ({
  drafts: unitKeys.map((key) =>
    following(entry, dispatchStream(dispatchKeyOf(entry.subject, key)), key, event),
  ),
  effects: [],
});

const mails = (entry: LogEntry, letter: string, addresses: readonly string[]): Consequences => ({
  drafts: [],
  effects: addresses.map((to, index): Effect => ({
    kind: 'sendMail',
    key: `sendMail/${eventKeyOf(entry)}/${letter}/${index}`,
    subject: entry.subject,
    stream: entry.stream,
    letter: addresses.length > 1 ? `${letter}/${index}` : letter,
    to,
  })),
});

const filed = (entry: LogEntry, notice: Notice, key: string, as: FiledMessage['kind']) => ({
  drafts: [
    following(
      entry,
      noticeStream(key),
      'filed',
      {
        type: 'messageFiled',
        payload: {
          kind: as,
          from: notice.sender.address || notice.sender.name,
          subject: notice.subject,
          receivedAt: notice.receivedAt,
          text: '',
          noticeKey: notice.key,
        },
      },
      { subject: key },
    ),
  ],
  effects: [],
});

/** The assessment ends Bilaga 1 (B1-12), and so does the end of the case. */
const endedBasis = (entry: LogEntry, notice: Notice): Consequences => {
  if (!notice.basisAsked) return nothing;
  const ended = { type: 'basisEnded', payload: {} };
  return {
    drafts: [following(entry, basisStream(notice.key), 'basis-ended', ended)],
    effects: [],
  };
};

/** What follows from an event of a notice: its dispatches and what changes in them, its basis, and its letters. */
export function noticeConsequences(
  entry: LogEntry,
  event: NoticeEvent,
  notice: Notice,
  facts: RegionFacts,
): Consequences {
  const keys = notice.plan ? unitsOf(notice.plan).map(({ key }) => key) : [];
  switch (event.type) {
    case 'noticeDispatched':
      return sent(entry, event.payload, facts);
    case 'recipientsAdded': {
      const { reason: _reason, ...added } = event.payload;
      return notice.plan ? sent(entry, { ...notice.plan, ...added }, facts) : nothing;
    }
    case 'deadlinesChanged':
      return toEach(entry, keys, { type: 'deadlinesExtended', payload: event.payload });
    case 'dispatchCorrected': {
      const { plan, what } = event.payload;
      const { units: _units, informed: _informed, ...content } = plan;
      const corrected = { type: 'contentCorrected', payload: { content, what } };
      return toEach(
        entry,
        unitsOf(plan).map(({ key }) => key),
        corrected,
      );
    }
    case 'noticeWithdrawn': {
      const { unitKeys, reason } = event.payload;
      return toEach(entry, unitKeys, { type: 'dispatchWithdrawn', payload: { reason } });
    }
    case 'noticeSuperseded': {
      const { drafts } = toEach(entry, keys, {
        type: 'dispatchSuperseded',
        payload: event.payload,
      });
      return { drafts: [...drafts, ...endedBasis(entry, notice).drafts], effects: [] };
    }
    case 'supersedesSet': {
      const { key } = event.payload;
      const superseded = { type: 'noticeSuperseded', payload: { by: notice.key } };
      const draft = following(entry, noticeStream(key), 'superseded', superseded, { subject: key });
      return { drafts: [draft], effects: [] };
    }
    case 'filedUnder':
      return {
        drafts: [
          ...filed(entry, notice, event.payload.key, event.payload.as).drafts,
          ...endedBasis(entry, notice).drafts,
        ],
        effects: [],
      };
    case 'basisStarted': {
      const requested = {
        type: 'basisRequested',
        payload: { noticeKey: notice.key, ...event.payload },
      };
      const draft = following(entry, basisStream(notice.key), 'basis', requested);
      return { drafts: [draft], effects: [] };
    }
    case 'noticeAssessed':
    case 'noticeClosed':
      return endedBasis(entry, notice);
    case 'messageKindSet':
      return event.payload.include === false ? endedBasis(entry, notice) : nothing;
    case 'messageFiled':
      return closingNoteOf(entry, event.payload, notice);
    case 'chiefPhysicianContacted':
      return mails(entry, 'chiefPhysician', event.payload.to);
    case 'handedOver':
      return mails(entry, 'handOver', [event.payload.to]);
    case 'senderReplied':
      return event.payload.via === 'mail'
        ? mails(entry, `reply/${event.payload.reply}`, [event.payload.to])
        : nothing;
    default:
      return nothing;
  }
}
