import type { Audit } from '../../domain/audits/audit';
import type { AuditEvent } from '../../domain/audits/auditEvents';
import { peopleOfSettings } from '../../domain/audits/auditRights';
import { eventKeyOf, type PlacedEntry } from '../../domain/log/logEntry';
import type { Contact } from '../../domain/units/unit';
import type { AuditActionRow } from '../../lists/auditActions.list';
import type { AuditRow } from '../../lists/audits.list';
import type { AuthorityNotificationRow } from '../../lists/authorityReports.list';
import { type AuditSettingsRead, auditFrom } from './auditCommands';
import { auditLinks, toActionRows, toAuditRow, toNotificationRow } from './auditRows';
import { isOwnAddress, type RegionFacts } from '../consequences/consequences';
import type { Effect } from '../effects';
import {
  type FollowedRecord,
  followingRecords,
  type RecordFollowerPorts,
} from '../records/followRecords';
import { type FollowEntries, followingTogether } from '../followTogether';
import { notificationFrom } from './notificationCommands';
import { eventOf, isStreamOf } from '../records/recordEvents';
import type { RecordLinks } from '../records/recordLinks';

interface Saving<Row> {
  readonly save: (rows: readonly Row[]) => Promise<void>;
}

export interface AuditFollowerPorts extends RecordFollowerPorts {
  readonly audits: Saving<AuditRow>;
  readonly actions: Saving<AuditActionRow>;
  readonly notifications: Saving<AuthorityNotificationRow>;
  readonly links: Pick<RecordLinks, 'save'>;
  readonly settings: AuditSettingsRead;
  readonly facts: Pick<RegionFacts, 'ownAddresses'>;
}

/** What of an event is told by mail: the letter, and to whom. */
function tellingOf(
  event: AuditEvent,
  { actions }: Audit,
  keepers: readonly Contact[],
): { readonly letter: string; readonly to: readonly { readonly id: string }[] } | undefined {
  const ownerOf = (number: number): readonly { readonly id: string }[] =>
    actions.flatMap((one) => (one.number === number ? [one.owner] : []));
  switch (event.type) {
    case 'actionPlanned':
      return { letter: `planned/${event.payload.number}`, to: [event.payload.owner] };
    case 'ownerReminded':
      return { letter: `reminder/${event.payload.number}`, to: [event.payload.owner] };
    case 'actionSentBack':
      return { letter: `sentBack/${event.payload.number}`, to: ownerOf(event.payload.number) };
    case 'actionReported': {
      const owners = ownerOf(event.payload.number).map(({ id }) => id);
      const others = keepers.filter(({ id }) => !owners.includes(id));
      return { letter: `reported/${event.payload.number}`, to: others };
    }
    default:
      return undefined;
  }
}

/** Owners are told what they own, reminded, and told what came back; keepers, what waits to be confirmed. */
const effectsOf =
  ({ settings, facts }: AuditFollowerPorts) =>
  ({ state, news, at }: FollowedRecord<Audit>): readonly Effect[] =>
    news.flatMap((entry: PlacedEntry) => {
      const event = eventOf<AuditEvent>(entry);
      const told = tellingOf(event, at(entry) ?? state, settings.audits.keepers);
      if (!told || entry.actor.id === told.to[0]?.id) return [];
      const { stream, subject } = entry;
      return told.to.flatMap(({ id }): readonly Effect[] => {
        const mail = peopleOfSettings(settings).find((one) => one.id === id)?.mail;
        if (mail === undefined || isOwnAddress(facts, mail)) return [];
        const key = `sendMail/${eventKeyOf(entry)}/${id}`;
        const letter = `${told.letter}/${entry.sequence}/${id}`;
        return [{ kind: 'sendMail', key, subject, stream, letter, to: mail }];
      });
    });

/** Carries entries of audits and of the register onward: rows, links both ways, and mails. Following twice changes nothing. */
export const followingAudits = (ports: AuditFollowerPorts): FollowEntries =>
  followingTogether(
    followingRecords<Audit>(ports, {
      isOwn: isStreamOf('audit'),
      from: auditFrom,
      async save(records) {
        await ports.audits.save(records.map(({ state, revision }) => toAuditRow(state, revision)));
        const actions = records.flatMap(({ state, revision }) => toActionRows(state, revision));
        if (actions.length > 0) await ports.actions.save(actions);
        const said = records.flatMap(({ state, revision }) => auditLinks(state, revision));
        if (said.length > 0) await ports.links.save(said);
      },
      effects: effectsOf(ports),
    }),
    followingRecords(ports, {
      isOwn: isStreamOf('notification'),
      from: notificationFrom,
      save: (records) =>
        ports.notifications.save(
          records.map(({ state, revision }) => toNotificationRow(state, revision)),
        ),
    }),
  );
