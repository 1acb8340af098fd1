import { commandingNotices } from '../../src/application/noticeCommands';
import { refuse } from '../../src/domain/result';
import {
  aDispatchCommand,
  aDraft,
  aLog,
  aPlan,
  aReceivedNotice,
  aStranger,
  aUnit,
  sha256,
  theCoordinator,
  theRoles,
  theRules,
} from '../support/builders';
import { fixedClock } from '../support/fixedClock';
import { inMemoryEventLog } from '../support/inMemoryEventLog';
import { inMemoryProjections } from '../support/inMemoryProjections';
import { inMemoryUnits } from '../support/inMemoryUnits';

const key = 'FSN-2026-0001';
const anOffice = () => {
  const log = inMemoryEventLog(aLog([aDraft({ payload: aReceivedNotice() })]));
  const command = commandingNotices({
    log,
    clock: fixedClock(),
    sha256,
    units: inMemoryUnits([aUnit()]),
    projections: inMemoryProjections(),
    region: { roles: theRoles, editions: [theRules], ownAddresses: [] },
  });
  return { log, command };
};
const lots = { changes: [{ field: 'lots', values: ['B7'], evidence: [] }] };

describe('Correcting a notice', () => {
  it('gives the notice back with the correction', async () => {
    const { log, command } = anOffice();
    const result = await command('correct', key, lots, theCoordinator, 'command:1');
    expect(result.ok && result.value.fields.lots).toEqual({
      values: ['B7'],
      evidence: [],
      confidence: 1,
      correctedBy: theCoordinator.name,
    });
    expect(log.entries).toHaveLength(2);
  });

  it('is carried out once for one command, however often it is sent', async () => {
    const { log, command } = anOffice();
    const first = await command('correct', key, lots, theCoordinator, 'command:1');
    expect(await command('correct', key, lots, theCoordinator, 'command:1')).toEqual(first);
    expect(log.entries).toHaveLength(2);
  });

  it('passes the refusal of the rules on', async () => {
    const { command } = anOffice();
    expect(await command('correct', key, lots, aStranger, 'command:1')).toEqual(
      refuse({ code: 'notice/not-the-coordinator' }),
    );
  });

  it('does not know a notice that is not in the log', async () => {
    const { command } = anOffice();
    expect(await command('correct', 'FSN-2026-0099', lots, theCoordinator, 'command:1')).toEqual(
      refuse({ code: 'notice/unknown' }),
    );
  });
});

describe('Sending a notice', () => {
  it('is one event in the stream of the notice', async () => {
    const { log, command } = anOffice();
    const result = await command('dispatch', key, aDispatchCommand(), theCoordinator, 'command:1');
    expect(result.ok && result.value).toMatchObject({
      status: 'dispatched',
      plan: aPlan({ actions: ['Ta pumpen ur bruk.'] }),
    });
    expect(log.entries.map(({ type }) => type)).toEqual(['noticeReceived', 'noticeDispatched']);
  });

  it('happens once when two coordinators press at the same moment', async () => {
    const { log, command } = anOffice();
    const results = await Promise.all([
      command('dispatch', key, aDispatchCommand(), theCoordinator, 'command:1'),
      command(
        'dispatch',
        key,
        aDispatchCommand({ title: 'En annan' }),
        theCoordinator,
        'command:2',
      ),
    ]);
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(results.find(({ ok }) => !ok)).toEqual(refuse({ code: 'notice/already-dispatched' }));
    expect(log.entries).toHaveLength(2);
  });

  it('passes the refusal of the rules on', async () => {
    const { command } = anOffice();
    expect(
      await command(
        'dispatch',
        key,
        aDispatchCommand({ unitKeys: [] }),
        theCoordinator,
        'command:1',
      ),
    ).toEqual(refuse({ code: 'notice/no-recipients' }));
  });

  it('does not know a notice that is not in the log', async () => {
    const { command } = anOffice();
    expect(
      await command('dispatch', 'FSN-2026-0099', aDispatchCommand(), theCoordinator, 'command:1'),
    ).toEqual(refuse({ code: 'notice/unknown' }));
  });
});
