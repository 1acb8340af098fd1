import { remindingDue } from '../../src/application/remindDue';
import { reminding } from '../../src/application/remindSilent';
import { rememberingStreams } from '../../src/application/rememberedStreams';
import { toDispatchRow } from '../../src/application/rows';
import { dispatchFrom } from '../../src/application/domainEvents';
import type { Dispatch, DispatchEvent } from '../../src/domain/dispatches/dispatch';
import type { PlacedEntry } from '../../src/domain/log/logEntry';
import type { NoticeEvent } from '../../src/domain/notices/noticeEvents';
import { ok, refuse } from '../../src/domain/result';
import {
  aContent,
  aDispatch,
  aDispatchDraft,
  aDraft,
  aLog,
  aPerson,
  aPlan,
  aPostedCard,
  aReceivedNotice,
  aStranger,
  aUnit,
  queuedEvent,
  sha256,
  theCoordinator,
  theHead,
  theRoles,
  theRules,
} from '../support/builders';
import { anOwnHandlingUnit } from '../support/dispatchBuilders';
import { inMemoryEventLog, type InMemoryEventLog } from '../support/inMemoryEventLog';
import { inMemoryUnits } from '../support/inMemoryUnits';

const noticeKey = 'FSN-2026-0001';
const region = { roles: theRoles, editions: [theRules], ownAddresses: ['fsn@prov.example'] };
const head = { ...aPerson('Anna Berg'), mail: 'anna@prov.example' };
const nils = { ...aPerson('Nils Ek'), mail: 'nils@prov.example' };

const noticeEvent = ({ type, payload }: NoticeEvent) => aDraft({ type, payload, cause: type });
const received: DispatchEvent = { type: 'receiptConfirmed', payload: {} };
const posted: DispatchEvent = { type: 'cardPosted', payload: aPostedCard };

/** A notice sent on 2026-03-23 to units, each with what has happened to it since. */
const anOffice = (
  units: readonly (readonly [Partial<Dispatch>, ...DispatchEvent[]])[],
  ofNotice: readonly NoticeEvent[] = [],
) => {
  const dispatches = units.map(([changes, ...events]) => {
    const unit = changes.unit ?? aUnit();
    const dispatch = aDispatch({ key: `${noticeKey}/${unit.key}`, ...changes, unit });
    return { dispatch, events };
  });
  const directory = inMemoryUnits(dispatches.map(({ dispatch }) => dispatch.unit));
  const entries = aLog([
    noticeEvent({ type: 'noticeReceived', payload: aReceivedNotice() }),
    noticeEvent({ type: 'noticeDispatched', payload: aPlan() }),
    ...ofNotice.map(noticeEvent),
    ...dispatches.flatMap(({ dispatch, events }) =>
      [queuedEvent(dispatch), ...events].map((event, index) =>
        aDispatchDraft(event, {
          stream: `dispatch/${dispatch.key}`,
          cause: `${dispatch.key} ${index}`,
          at: dispatch.queuedAt,
        }),
      ),
    ),
  ]);
  const log = inMemoryEventLog(entries);
  const dispatchOf = (unitKey: string): Dispatch =>
    dispatchFrom(
      log.entries.filter(({ stream }) => stream === `dispatch/${noticeKey}/${unitKey}`),
    )!;
  const rows = async () =>
    dispatches.map(({ dispatch }) => toDispatchRow(dispatchOf(dispatch.unit.key), 1));
  const on = (today: string, over: Partial<InMemoryEventLog> = {}) => {
    const clock = { now: () => `${today}T07:30:00.000Z`, today: () => today };
    const ports = {
      log: { ...log, ...over },
      clock,
      sha256,
      units: directory,
      ownAddresses: region.ownAddresses,
      region,
    };
    return {
      remindDue: remindingDue({
        ...ports,
        silent: {
          async *pages() {
            yield await rows();
          },
        },
      }),
      remind: reminding({ ...ports, projections: { dispatchesOf: rows } }),
    };
  };
  return { log, on, dispatchOf, directory };
};

const reminders = ({ log }: { readonly log: InMemoryEventLog }): PlacedEntry[] =>
  log.entries.filter(({ type }) => type === 'reminderSent');
const anotherUnit = (key: string) => ({ unit: aUnit({ key, head }) });

describe('Reminding by the pace of the routine (X-03)', () => {
  it('reminds the silent on the day it is due, in the name of the service, and nobody else (X-04)', async () => {
    const office = anOffice([
      [anotherUnit('tyst'), posted],
      [anotherUnit('svarat'), posted, received],
      [{ ...anotherUnit('informerad'), mode: 'information' }, posted],
      [
        anotherUnit('aterkallad'),
        posted,
        { type: 'dispatchWithdrawn', payload: { reason: 'Fel.' } },
      ],
    ]);
    expect(await office.on('2026-03-23').remindDue()).toBe(0);
    expect(await office.on('2026-03-24').remindDue()).toBe(1);
    expect(reminders(office)).toMatchObject([
      {
        stream: `dispatch/${noticeKey}/tyst`,
        subject: noticeKey,
        actor: { id: 'service' },
      },
    ]);
    expect(office.dispatchOf('tyst').reminders).toEqual([
      {
        number: 1,
        at: '2026-03-24T07:30:00.000Z',
        on: '2026-03-24',
        mailedTo: ['anna@prov.example'],
        copiedTo: [],
      },
    ]);
  });

  it('reminds once a day, however often it looks', async () => {
    const office = anOffice([[anotherUnit('tyst'), posted]]);
    const { remindDue } = office.on('2026-03-24');
    await remindDue();
    expect(await remindDue()).toBe(0);
    expect(reminders(office)).toHaveLength(1);
  });

  it('reminds four times, with copies from the third on, and then no more', async () => {
    const unit = aUnit({ key: 'tyst', head, operationsHead: nils });
    const office = anOffice([[{ unit }, posted]]);
    for (let day = 23; day <= 31; day += 1) await office.on(`2026-03-${day}`).remindDue();
    expect(office.dispatchOf('tyst').reminders).toMatchObject([
      { number: 1, on: '2026-03-24', copiedTo: [] },
      { number: 2, on: '2026-03-25', copiedTo: [] },
      {
        number: 3,
        on: '2026-03-26',
        mailedTo: ['anna@prov.example', 'nils@prov.example'],
        copiedTo: ['Nils Ek', 'MT-säkerhetssamordnare'],
      },
      { number: 4, on: '2026-03-27' },
    ]);
  });

  it('writes to the head of today, not of the day it was sent (X-16)', async () => {
    const office = anOffice([[anotherUnit('tyst'), posted]]);
    const newHead = { ...aPerson('Vik Arie'), mail: 'vik@prov.example' };
    office.directory.set([aUnit({ key: 'tyst', head: newHead })]);
    await office.on('2026-03-24').remindDue();
    expect(office.dispatchOf('tyst').reminders[0]?.mailedTo).toEqual(['vik@prov.example']);
  });

  it('chases own handling for its closing note when the day has passed (SN-61)', async () => {
    const own = { unit: anOwnHandlingUnit, mode: 'ownHandling' } as const;
    const office = anOffice(
      [[own, received]],
      [{ type: 'noticeClosed', payload: { ending: 'delegated', note: '', reasons: {} } }],
    );
    expect(await office.on('2026-03-30').remindDue()).toBe(0);
    expect(await office.on('2026-03-31').remindDue()).toBe(1); // 30 March + 1, high risk
  });

  it('reminds nobody of a case that is closed', async () => {
    const office = anOffice(
      [[anotherUnit('tyst'), posted]],
      [{ type: 'noticeClosed', payload: { ending: 'handled', note: '', reasons: {} } }],
    );
    expect(await office.on('2026-03-24').remindDue()).toBe(0);
    expect(await office.on('2026-03-24').remind(noticeKey, theCoordinator)).toEqual(
      ok({ reminded: 0, alreadyToday: 0 }),
    );
  });

  it('goes by the risk and the day of each dispatch, not of its row', async () => {
    const late = { ...anotherUnit('sen'), queuedAt: '2026-03-26T09:00:00.000Z' };
    const calm = { ...anotherUnit('lugn'), content: aContent({ risk: 'low' }) };
    const office = anOffice([
      [late, posted],
      [calm, posted],
    ]);
    expect(await office.on('2026-03-26').remindDue()).toBe(0);
    expect(await office.on('2026-03-27').remindDue()).toBe(1);
    expect(office.dispatchOf('sen').reminders).toHaveLength(1);
  });

  it('begins anew when the notice is sent a second time', async () => {
    const office = anOffice([[anotherUnit('tyst'), posted]]);
    await office.on('2026-03-24').remindDue();
    const before = await office.log.read(`dispatch/${noticeKey}/tyst`);
    const again = { ...queuedEvent(office.dispatchOf('tyst')), at: '2026-03-26T09:00:00.000Z' };
    const draft = aDispatchDraft(again, { stream: `dispatch/${noticeKey}/tyst`, cause: 'again' });
    const [entry] = aLog([{ ...draft, at: '2026-03-26T09:00:00.000Z' }]);
    await office.log.append({ ...entry!, sequence: before.length + 1 });
    expect(await office.on('2026-03-27').remindDue()).toBe(1);
    expect(office.dispatchOf('tyst').reminders).toMatchObject([{ number: 1, on: '2026-03-27' }]);
  });

  it('does not remind who answers at the same moment (X-04)', async () => {
    const office = anOffice([[anotherUnit('snabb'), posted]]);
    const stream = `dispatch/${noticeKey}/snabb`;
    const answer = async () => {
      const before = await office.log.read(stream);
      const [entry] = aLog([aDispatchDraft(received, { stream, cause: 'press', actor: theHead })]);
      await office.log.append({ ...entry!, sequence: before.length + 1 });
    };
    const { remindDue } = office.on('2026-03-24', {
      appendEach: async (entries) => {
        await answer();
        return office.log.appendEach(entries);
      },
    });
    expect(await remindDue()).toBe(0);
    expect(reminders(office)).toEqual([]);
  });

  it('reads no stream that the follower remembers', async () => {
    const office = anOffice([[anotherUnit('tyst'), posted]]);
    const remembered = rememberingStreams(office.log);
    const stream = `dispatch/${noticeKey}/tyst`;
    await remembered.learn(stream, await office.log.read(stream));
    const read: string[] = [];
    const clock = { now: () => '2026-03-24T07:30:00.000Z', today: () => '2026-03-24' };
    await remindingDue({
      log: {
        ...office.log,
        read: async (wanted) => {
          read.push(wanted);
          return office.log.read(wanted);
        },
      },
      clock,
      sha256,
      units: office.directory,
      ownAddresses: [],
      region,
      remembered,
      silent: {
        async *pages() {
          yield [toDispatchRow(office.dispatchOf('tyst'), 1)];
        },
      },
    })();
    expect(read).toEqual([`notice/${noticeKey}`]);
    expect(reminders(office)).toHaveLength(1);
  });
});

describe('Reminding the silent at once (X-04)', () => {
  it('reminds all who have not answered, in the name of the coordinator, and tells how many', async () => {
    const office = anOffice([
      [anotherUnit('a'), posted],
      [anotherUnit('b'), posted],
      [anotherUnit('svarat'), posted, received],
    ]);
    expect(await office.on('2026-03-23').remind(noticeKey, theCoordinator)).toEqual(
      ok({ reminded: 2, alreadyToday: 0 }),
    );
    expect(reminders(office).map(({ actor }) => actor.name)).toEqual([
      theCoordinator.name,
      theCoordinator.name,
    ]);
  });

  it('reminds nobody twice a day', async () => {
    const office = anOffice([
      [anotherUnit('a'), posted],
      [anotherUnit('b'), posted],
    ]);
    const { remind } = office.on('2026-03-23');
    await remind(noticeKey, theCoordinator);
    expect(await remind(noticeKey, theCoordinator)).toEqual(ok({ reminded: 0, alreadyToday: 2 }));
    expect(await office.on('2026-03-24').remind(noticeKey, theCoordinator)).toEqual(
      ok({ reminded: 2, alreadyToday: 0 }),
    );
    expect(office.dispatchOf('a').reminders.map(({ number }) => number)).toEqual([1, 2]);
  });

  it('is for the coordinator alone', async () => {
    const office = anOffice([[anotherUnit('a'), posted]]);
    expect(await office.on('2026-03-23').remind(noticeKey, aStranger)).toEqual(
      refuse({ code: 'notice/not-the-coordinator' }),
    );
    expect(reminders(office)).toEqual([]);
  });

  it('is refused for a notice that does not exist', async () => {
    expect(await anOffice([]).on('2026-03-23').remind('FSN-2026-0099', theCoordinator)).toEqual(
      refuse({ code: 'notice/unknown' }),
    );
  });
});
