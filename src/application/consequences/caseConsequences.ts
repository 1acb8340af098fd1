import { type CaseMail, receiptLetter } from '../../domain/cases/caseMail';
import type { CaseEvent } from '../../domain/cases/caseEvents';
import {
  consultationOfLetter,
  type ConsultedInstance,
  letterOfConsultation,
} from '../../domain/cases/consultation';
import type { GroupCase } from '../../domain/cases/groupCase';
import type { Group } from '../../domain/groups/group';
import type { CaseSettings, Instance } from '../../domain/groups/collaborationSettings';
import { eventKeyOf, type LogEntry } from '../../domain/log/logEntry';
import type { Effect } from '../effects';
import {
  type Consequences,
  following,
  isOwnAddress,
  nothing,
  type RegionFacts,
} from './consequences';

/** An event of a case that is followed, and the case as it then was. */
interface Followed {
  readonly entry: LogEntry;
  readonly state: GroupCase;
  readonly facts: CaseFacts;
}

export interface CaseFacts {
  readonly region: Pick<RegionFacts, 'ownAddresses'>;
  readonly settings: Pick<CaseSettings, 'instances'>;
  /** The group's mailbox sends its mails, so that answers come back to the case. */
  readonly groups: readonly Pick<Group, 'key' | 'mailbox'>[];
}

const mailboxOf = (state: GroupCase, { groups }: CaseFacts): string | undefined =>
  groups.find(({ key }) => key === state.groupKey)?.mailbox;

/** Mail to one of these would come back as a new notice or a new case. */
const isOurs = (address: string, { region, groups }: CaseFacts): boolean =>
  isOwnAddress(region, address) ||
  groups.some(({ mailbox }) => mailbox?.toLowerCase() === address.toLowerCase());

const addressesOf = ({ mailbox, people }: Instance, facts: CaseFacts): readonly string[] => {
  const all = mailbox === undefined ? people.flatMap(({ mail }) => mail ?? []) : [mailbox];
  return Array.from(new Set(all)).filter((address) => !isOurs(address, facts));
};

const about = ({ subject, stream }: LogEntry) => ({ subject, stream });

/** Where a mail goes from: the group's mailbox, when it has one. */
const sentFrom = (state: GroupCase, facts: CaseFacts): { readonly from?: string } => {
  const from = mailboxOf(state, facts);
  return from === undefined ? {} : { from };
};

const mailed = (
  { entry, state, facts }: Followed,
  letter: string,
  instance: Instance,
): readonly Effect[] =>
  addressesOf(instance, facts).map((to, index) => ({
    ...{ ...about(entry), ...sentFrom(state, facts) },
    kind: 'sendMail',
    key: `sendMail/${eventKeyOf(entry)}/${instance.key}/${index + 1}`,
    letter: `${letter}/${index + 1}`,
    to,
  }));

const instanceOf = (key: string, { settings }: CaseFacts): Instance | undefined =>
  settings.instances.find((one) => one.key === key);

/** A card in the instance's channel, else mails; when neither reaches it, that is on record for people to see. */
function asked(followed: Followed, consultation: number, instanceKey: string): Consequences {
  const { entry, facts } = followed;
  const letter = letterOfConsultation({ kind: 'card', consultation, instanceKey });
  const instance = instanceOf(instanceKey, facts);
  if (instance?.channel) {
    const { channel } = instance;
    const key = `postCard/${eventKeyOf(entry)}/${instanceKey}`;
    return { drafts: [], effects: [{ ...about(entry), kind: 'postCard', key, letter, channel }] };
  }
  const mail = letterOfConsultation({ kind: 'mail', consultation, instanceKey });
  const effects = instance ? mailed(followed, mail, instance) : [];
  if (effects.length > 0) return { drafts: [], effects };
  const event = { type: 'cardUndelivered', payload: { letter, reason: 'no-channel' } };
  const suffix = `undelivered/${instanceKey}`;
  return {
    drafts: [following(entry, entry.stream, suffix, event, { byService: true })],
    effects: [],
  };
}

const changed = (
  entry: LogEntry,
  consultation: number,
  { key: instanceKey, card }: ConsultedInstance,
  facts: CaseFacts,
): readonly Effect[] => {
  const isGone = card !== undefined && 'undelivered' in card;
  if (isGone || !instanceOf(instanceKey, facts)?.channel) return [];
  const letter = letterOfConsultation({ kind: 'card', consultation, instanceKey });
  const key = `updateCard/${eventKeyOf(entry)}/${consultation}/${instanceKey}`;
  return [{ ...about(entry), kind: 'updateCard', key, letter }];
};

const every = (
  state: GroupCase,
  change: (consultation: number, instance: ConsultedInstance) => readonly Effect[],
): readonly Effect[] =>
  state.consultations.flatMap(({ number, instances }) =>
    instances.flatMap((instance) => change(number, instance)),
  );

function reminded(
  followed: Followed,
  {
    consultation,
    instanceKey,
    number,
  }: Extract<CaseEvent, { type: 'consultationReminded' }>['payload'],
): readonly Effect[] {
  const { entry, state, facts } = followed;
  const instance = instanceOf(instanceKey, facts);
  const place = state.consultations
    .find((one) => one.number === consultation)
    ?.instances.find(({ key }) => key === instanceKey)?.card;
  const letter = letterOfConsultation({
    ...{ kind: 'reminder', consultation, instanceKey },
    reminder: number,
  });
  if (!instance) return [];
  if (!instance.channel || !place || !('posted' in place))
    return mailed(followed, letter, instance);
  const key = `postCard/${eventKeyOf(entry)}`;
  return [{ ...about(entry), kind: 'postCard', key, letter, channel: instance.channel }];
}

/** Who sent a mail that began a case is told its number, once; never an address of ours, so that nothing loops. */
const receipt = (
  { entry, state, facts }: Followed,
  mail: CaseMail | undefined,
): readonly Effect[] =>
  mail?.isAnswered && !isOurs(mail.from.address, facts)
    ? [
        {
          ...{ ...about(entry), ...sentFrom(state, facts) },
          ...{ kind: 'sendMail', key: `sendMail/${eventKeyOf(entry)}/receipt` },
          ...{ letter: receiptLetter, to: mail.from.address },
        },
      ]
    : [];

/**
 * What follows from an event of a case outside the lists: an instance is asked by a card in its channel, or by mail where
 * it has none or the card does not arrive (LS-13, LS-18); its card tells the answer, and loses its buttons when the step
 * is over; who is silent is reminded in the same place. Who began it by mail gets its number (LS-22).
 */
export function caseConsequences(
  entry: LogEntry,
  event: CaseEvent,
  state: GroupCase,
  facts: CaseFacts,
): Consequences {
  const effects = (some: readonly Effect[]): Consequences => ({ drafts: [], effects: some });
  const followed = { entry, state, facts };
  switch (event.type) {
    case 'caseBegun':
      return effects(receipt(followed, event.payload.mail));
    case 'consultationOpened': {
      const { number, instances } = event.payload;
      const each = instances.map(({ key }) => asked(followed, number, key));
      return {
        drafts: each.flatMap(({ drafts }) => drafts),
        effects: each.flatMap((one) => one.effects),
      };
    }
    case 'cardUndelivered': {
      const of = consultationOfLetter(event.payload.letter);
      const instance = of?.kind === 'card' ? instanceOf(of.instanceKey, facts) : undefined;
      if (!of || !instance?.channel) return nothing;
      return effects(mailed(followed, letterOfConsultation({ ...of, kind: 'mail' }), instance));
    }
    case 'consultationAnswered': {
      const { consultation, instanceKey } = event.payload;
      return effects(
        every(state, (number, instance) =>
          number === consultation && instance.key === instanceKey
            ? changed(entry, number, instance, facts)
            : [],
        ),
      );
    }
    case 'consultationReminded':
      return effects(reminded(followed, event.payload));
    case 'caseChanged':
    case 'caseMovedOn':
    case 'caseMovedBack':
    case 'caseClosed':
      return effects(every(state, (number, instance) => changed(entry, number, instance, facts)));
    default:
      return nothing;
  }
}
