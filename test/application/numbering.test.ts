import { numbering, type Numbered } from '../../src/application/records/numbering';
import { sha256 } from '../../bot/clock';
import { fixedClock } from '../support/fixedClock';
import { inMemoryEventLog } from '../support/inMemoryEventLog';

const by = { id: 'gunilla', name: 'Gunilla Björk' };
const paragraph = (cause: string): Numbered => ({
  ...{ cause, by, series: 'RS-2026', type: 'decisionBegun' },
  keyOf: (number) => `RS-2026-${number}`,
  streamOf: (key) => `decision/${key}`,
  payloadOf: (key, number) => ({ key, number }),
});

const twoInstances = () => {
  const log = inMemoryEventLog();
  const clock = fixedClock('2026-03-10T09:00:00.000Z');
  return { log, one: numbering({ log, clock, sha256 }), other: numbering({ log, clock, sha256 }) };
};

describe('Numbers of records', () => {
  it('have no gaps and no doubles when two begin at once (DE-01)', async () => {
    const { one, other } = twoInstances();
    const keys = await Promise.all(
      Array.from({ length: 12 }, (_, index) =>
        (index % 2 === 0 ? one : other)(paragraph(`command:${index}`)),
      ),
    );
    expect(keys.sort((a, b) => Number(a.slice(8)) - Number(b.slice(8)))).toEqual(
      Array.from({ length: 12 }, (_, index) => `RS-2026-${index + 1}`),
    );
  });

  it('are the same when the same command is tried again', async () => {
    const { one, other } = twoInstances();
    expect([await one(paragraph('command:a')), await other(paragraph('command:a'))]).toEqual([
      'RS-2026-1',
      'RS-2026-1',
    ]);
  });
});
