import { commandingRecords, type RecordContext } from '../../src/application/records/commandRecord';
import { foldedFrom } from '../../src/application/records/recordEvents';
import { sha256 } from '../../bot/clock';
import { ok, refuse } from '../../src/domain/result';
import { fixedClock } from '../support/fixedClock';
import { inMemoryEventLog } from '../support/inMemoryEventLog';

interface Tally {
  readonly given: readonly string[];
}
interface Given {
  readonly type: 'given';
  readonly payload: { readonly what: string };
}

const by = { id: 'anna', name: 'Anna Ahlberg' };
const give = (state: Tally, { what }: { readonly what: string }) =>
  state.given.includes(what)
    ? refuse({ code: 'tally/given' } as const)
    : ok<Given>({ type: 'given', payload: { what } });

const rules = { give };

const aDesk = (log = inMemoryEventLog()) => ({
  log,
  command: commandingRecords<Tally, { readonly code: 'tally/given' }, RecordContext, typeof rules>(
    { log, sha256, clock: fixedClock() },
    {
      rules,
      streamOf: (key: string) => `tally/${key}`,
      from: (entries) =>
        foldedFrom<Tally, Given>((state, { payload }) => ({
          given: [...(state?.given ?? []), payload.what],
        }))(entries) ?? { given: [] },
      context: (given) => given,
      unknown: { code: 'tally/given' },
    },
  ),
});

describe('A command on a record', () => {
  it('waits for its turn, so that a hundred at once are all carried out', async () => {
    const { log, command } = aDesk();
    await Promise.all(
      Array.from({ length: 100 }, (_, index) =>
        command('give', 'a', { what: `${index}` }, by, `command:${index}`),
      ),
    );
    expect((await log.read('tally/a')).length).toBe(100);
  });

  it('is carried out once, however often it is sent', async () => {
    const { log, command } = aDesk();
    await Promise.all(
      Array.from({ length: 5 }, () => command('give', 'a', { what: 'x' }, by, 'command:x')),
    );
    expect((await log.read('tally/a')).length).toBe(1);
  });

  it('tells why it is refused, with the record as it stands', async () => {
    const { command } = aDesk();
    await command('give', 'a', { what: 'x' }, by, 'command:1');
    expect(await command('give', 'a', { what: 'x' }, by, 'command:2')).toEqual({
      state: { given: ['x'] },
      refusal: { code: 'tally/given' },
    });
  });
});
