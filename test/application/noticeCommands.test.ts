import { correcting } from '../../src/application/correctNotice';
import { dispatching } from '../../src/application/dispatchNotice';
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
} from '../support/builders';
import { fixedClock } from '../support/fixedClock';
import { inMemoryEventLog } from '../support/inMemoryEventLog';
import { inMemoryUnits } from '../support/inMemoryUnits';

const key = 'FSN-2026-0001';
const anOffice = () => {
  const log = inMemoryEventLog(aLog([aDraft({ payload: aReceivedNotice() })]));
  const tools = { log, clock: fixedClock(), sha256 };
  return {
    log,
    correct: correcting(tools, theRoles),
    dispatch: dispatching(tools, inMemoryUnits([aUnit()]), theRoles),
  };
};
const lots = { by: theCoordinator, changes: [{ field: 'lots', values: ['B7'], evidence: [] }] };

describe('Correcting a notice', () => {
  it('gives the notice back with the correction', async () => {
    const { log, correct } = anOffice();
    const result = await correct(key, lots, 'command:1');
    expect(result.ok && result.value.fields.lots).toEqual({
      values: ['B7'],
      evidence: [],
      confidence: 1,
      correctedBy: theCoordinator.name,
    });
    expect(log.entries).toHaveLength(2);
  });

  it('is carried out once for one command, however often it is sent', async () => {
    const { log, correct } = anOffice();
    const first = await correct(key, lots, 'command:1');
    expect(await correct(key, lots, 'command:1')).toEqual(first);
    expect(log.entries).toHaveLength(2);
  });

  it('passes the refusal of the rules on', async () => {
    const { correct } = anOffice();
    expect(await correct(key, { ...lots, by: aStranger }, 'command:1')).toEqual(
      refuse({ code: 'notice/not-the-coordinator' }),
    );
  });

  it('does not know a notice that is not in the log', async () => {
    const { correct } = anOffice();
    expect(await correct('FSN-2026-0099', lots, 'command:1')).toEqual(
      refuse({ code: 'notice/unknown' }),
    );
  });
});

describe('Sending a notice', () => {
  it('is one event in the stream of the notice', async () => {
    const { log, dispatch } = anOffice();
    const result = await dispatch(key, aDispatchCommand(), 'command:1');
    expect(result.ok && result.value).toMatchObject({
      status: 'dispatched',
      plan: aPlan({ actions: ['Ta pumpen ur bruk.'] }),
    });
    expect(log.entries.map(({ type }) => type)).toEqual(['noticeReceived', 'noticeDispatched']);
  });

  it('happens once when two coordinators press at the same moment', async () => {
    const { log, dispatch } = anOffice();
    const results = await Promise.all([
      dispatch(key, aDispatchCommand(), 'command:1'),
      dispatch(key, aDispatchCommand({ title: 'En annan' }), 'command:2'),
    ]);
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(results.find(({ ok }) => !ok)).toEqual(refuse({ code: 'notice/already-dispatched' }));
    expect(log.entries).toHaveLength(2);
  });

  it('passes the refusal of the rules on', async () => {
    const { dispatch } = anOffice();
    expect(await dispatch(key, aDispatchCommand({ unitKeys: [] }), 'command:1')).toEqual(
      refuse({ code: 'notice/no-recipients' }),
    );
  });

  it('does not know a notice that is not in the log', async () => {
    const { dispatch } = anOffice();
    expect(await dispatch('FSN-2026-0099', aDispatchCommand(), 'command:1')).toEqual(
      refuse({ code: 'notice/unknown' }),
    );
  });
});
