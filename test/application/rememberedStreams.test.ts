import { rememberingStreams } from '../../src/application/rememberedStreams';
import type { PlacedEntry } from '../../src/domain/log/logEntry';
import { aLog } from '../support/builders';

const entries = aLog([{ stream: 'a' }, { stream: 'a' }, { stream: 'a' }]);
const aMemory = (log: readonly PlacedEntry[] = entries) => {
  const read: string[] = [];
  const memory = rememberingStreams({
    read: async (stream) => {
      read.push(stream);
      return log.filter((entry) => entry.stream === stream);
    },
  });
  return { memory, read };
};

describe('Remembering streams', () => {
  it('grows with what is new, and asks for nothing', async () => {
    const { memory, read } = aMemory();
    await memory.learn('a', entries.slice(0, 1));
    expect(await memory.learn('a', entries.slice(1))).toEqual(entries);
    expect([memory.known('a'), read]).toEqual([entries, []]);
  });

  it('passes over what it has met before', async () => {
    const { memory, read } = aMemory();
    await memory.learn('a', entries);
    expect(await memory.learn('a', entries.slice(0, 2))).toEqual(entries);
    expect(read).toEqual([]);
  });

  it('reads the stream anew when a part of it was never met', async () => {
    const { memory, read } = aMemory();
    expect(await memory.learn('a', entries.slice(2))).toEqual(entries);
    expect(read).toEqual(['a']);
  });

  it('knows nothing of a stream it never met', () => {
    expect(aMemory().memory.known('b')).toBeUndefined();
  });

  it('forgets the stream it has not met for longest, beyond five thousand', async () => {
    const { memory } = aMemory([]);
    for (let index = 0; index <= 5_000; index += 1) await memory.learn(`s${index}`, []);
    expect([memory.known('s0'), memory.known('s1'), memory.known('s5000')]).toEqual([
      undefined,
      [],
      [],
    ]);
  });
});
