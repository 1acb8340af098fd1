import type { Instant } from '../time';
import type { Person } from '../units/unit';
import type { CaseEvent } from './caseEvents';
import { type ConsultedInstance, consultationOfLetter } from './consultation';
import { nextDocument, withDocuments, withMail, withoutDocument } from './documentsOfCase';
import type { CaseFacts, GroupCase } from './groupCase';

/** Which case something happened to, when, and who did it. */
interface Happening {
  readonly subject: string;
  readonly at: Instant;
  readonly actor: Person;
}

const withInstance = (
  state: GroupCase,
  { consultation, instanceKey }: { readonly consultation: number; readonly instanceKey: string },
  change: (instance: ConsultedInstance) => ConsultedInstance,
): GroupCase => ({
  ...state,
  consultations: state.consultations.map((one) =>
    one.number === consultation
      ? {
          ...one,
          instances: one.instances.map((instance) =>
            instance.key === instanceKey ? change(instance) : instance,
          ),
        }
      : one,
  ),
});

/** The instance that a letter went to, changed; other letters change nothing. */
const withLetter = (
  state: GroupCase,
  letter: string,
  kinds: readonly string[],
  change: (instance: ConsultedInstance) => ConsultedInstance,
): GroupCase => {
  const of = consultationOfLetter(letter);
  return of && kinds.includes(of.kind) ? withInstance(state, of, change) : state;
};

const changedFacts = (state: GroupCase, facts: CaseFacts): GroupCase => {
  const { comesFrom: _before, isUnsorted: _was, ...rest } = state;
  return { ...rest, ...facts };
};

function begunCase(
  { mail, earlier, ...facts }: Extract<CaseEvent, { type: 'caseBegun' }>['payload'],
  { key, by, at }: { readonly key: string; readonly by: Person; readonly at: Instant },
): GroupCase {
  const begun: GroupCase = {
    ...facts,
    // What comes by mail has come in when it arrived.
    ...{ key, begun: { by, at: mail?.receivedAt ?? at }, step: 'intake' },
    ...{ steps: [{ step: 'intake', at, by }], perspectives: [], consultations: [] },
    ...{ documents: [], earlierDocuments: [], mails: [], followUps: [] },
  };
  const whole = mail ? withMail(begun, mail, by) : begun;
  return earlier ? withDocuments(whole, [earlier], { by, at }) : whole;
}

/** A case after one more event; undefined as long as it has not begun. */
export function evolveCase(
  state: GroupCase | undefined,
  event: CaseEvent,
  { subject, at, actor }: Happening,
): GroupCase | undefined {
  const by = { id: actor.id, name: actor.name };
  if (event.type === 'caseBegun') return begunCase(event.payload, { key: subject, by, at });
  if (!state) return undefined;
  switch (event.type) {
    case 'caseRegistered':
      return { ...state, ...event.payload };
    case 'caseChanged':
      return changedFacts(state, event.payload);
    case 'perspectiveCovered': {
      const { perspective } = event.payload;
      const others = state.perspectives.filter((one) => one.perspective !== perspective);
      return { ...state, perspectives: [...others, { ...event.payload, by, at }] };
    }
    case 'documentAdded':
      return withDocuments(state, [event.payload], { by, at });
    case 'documentRemoved': {
      const { number, reason } = event.payload;
      return withoutDocument(state, number, { reason, by, at });
    }
    case 'documentReplaced': {
      const { number, reason, ...newer } = event.payload;
      const removed = { reason, by, at, replacedBy: nextDocument(state) };
      return withDocuments(withoutDocument(state, number, removed), [newer], { by, at });
    }
    case 'followUpPlanned':
      return {
        ...state,
        followUps: [
          ...state.followUps.filter(({ done }) => done !== undefined),
          { ...event.payload, by, at },
        ],
      };
    case 'followUpDone': {
      const done = { ...event.payload, by, at };
      return { ...state, followUps: state.followUps.map((one) => ({ done, ...one })) };
    }
    case 'mailAdded':
      return withMail(state, event.payload, by);
    case 'mailRead': {
      const { number } = event.payload;
      const read = { by, at };
      const mails = state.mails.map((mail) => (mail.number === number ? { ...mail, read } : mail));
      return { ...state, mails };
    }
    case 'consultationOpened': {
      const { instances, ...asked } = event.payload;
      const consultation = {
        ...asked,
        ...{ askedBy: by, askedAt: at },
        instances: instances.map((one) => ({ ...one, mailedTo: [], reminders: [] })),
      };
      return { ...state, consultations: [...state.consultations, consultation] };
    }
    case 'consultationAnswered': {
      const { consultation, instanceKey, ...answer } = event.payload;
      return withInstance(state, { consultation, instanceKey }, (instance) => ({
        ...instance,
        answer: { ...answer, by, at },
      }));
    }
    case 'consultationReminded':
      return withInstance(state, event.payload, (instance) => ({
        ...instance,
        reminders: [...instance.reminders, event.payload.on],
      }));
    case 'caseMovedOn':
      return {
        ...state,
        step: event.payload.to,
        steps: [...state.steps, { step: event.payload.to, at, by }],
      };
    case 'caseMovedBack': {
      const { to, reason } = event.payload;
      return {
        ...state,
        step: to,
        steps: [...state.steps, { step: to, at, by, backBecause: reason }],
      };
    }
    case 'caseClosed':
      return { ...state, closed: { ...event.payload, by, at } };
    case 'cardPosted': {
      const { letter, ...posted } = event.payload;
      return withLetter(state, letter, ['card'], (one) => ({ ...one, card: { posted } }));
    }
    case 'cardUndelivered': {
      const { letter, reason } = event.payload;
      return withLetter(state, letter, ['card'], (one) => ({
        ...one,
        card: { undelivered: reason },
      }));
    }
    case 'letterMailed': {
      const { letter, to } = event.payload;
      return withLetter(state, letter, ['mail'], (one) => ({
        ...one,
        mailedTo: [...one.mailedTo, to],
      }));
    }
  }
}
