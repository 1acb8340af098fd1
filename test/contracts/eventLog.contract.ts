import type { EventLog } from '../../src/application/ports';
import { chained } from '../../src/domain/log/chain';
import type { LogEntry } from '../../src/domain/log/logEntry';
import { aDraft, sha256 } from '../support/builders';

/** What every log promises. Each test uses streams and causes of its own, for the log may already hold others. */
export function eventLogContract(name: string, logNow: () => EventLog): void {
  let round = 0;
  const own = (): string => `${name.length}-${(round += 1)}`;
  const entry = (
    stream: string,
    cause: string,
    after?: LogEntry,
    rest: { payload?: unknown; type?: string } = {},
  ) => chained(aDraft({ stream, cause, ...rest }), after, sha256);
  const lastPosition = async (): Promise<number> => {
    let position = 0;
    for (;;) {
      const page = await logNow().after(position, 500);
      const last = page[page.length - 1];
      if (!last) return position;
      position = last.position;
    }
  };

  describe(`${name} keeps the promises of a log`, () => {
    it('appends an entry and gives it a position', async () => {
      const mark = own();
      const first = entry(`s/${mark}`, `c/${mark}`);
      expect(await logNow().append(first)).toEqual({
        outcome: 'appended',
        entry: { ...first, position: expect.any(Number) as number },
      });
    });

    it('gives every field back exactly as it was hashed', async () => {
      const mark = own();
      const text = 'ÅÄÖ åäö é “citat” \' " \\ \n\t < > & % # + 😀 \u00a0';
      const written = chained(
        {
          ...aDraft({ payload: { text } }),
          stream: `s/${mark}`,
          cause: `c/${mark}`,
          subject: 'FSN-2026-0001',
          at: '2026-03-23T13:05:00.007Z',
          actor: { id: 'b2e4', name: "Åsa O'Hara <åäö> & co" },
        },
        undefined,
        sha256,
      );
      await logNow().append(written);
      const [read] = await logNow().read(`s/${mark}`);
      expect(read).toEqual({ ...written, position: expect.any(Number) as number });
    });

    it('keeps a content of 60,000 characters whole', async () => {
      const mark = own();
      const long = entry(`s/${mark}`, `c/${mark}`, undefined, {
        payload: 'å"\\'.repeat(12_000).slice(0, 35_000),
      });
      expect(long.payload.length).toBeGreaterThan(50_000);
      const longest = { ...long, payload: long.payload.padEnd(60_000, ' ') };
      await logNow().append(longest);
      expect((await logNow().read(`s/${mark}`))[0]?.payload).toBe(longest.payload);
    });

    it('knows a cause it has met, and gives back the entry that has it', async () => {
      const mark = own();
      const first = await logNow().append(entry(`s/${mark}`, `c/${mark}`));
      const again = await logNow().append(entry(`other/${mark}`, `c/${mark}`));
      expect(again).toEqual({
        outcome: 'known',
        entry: first.outcome === 'appended' && first.entry,
      });
      expect(await logNow().read(`other/${mark}`)).toEqual([]);
    });

    it('knows the very same entry when it comes again', async () => {
      const mark = own();
      const same = entry(`s/${mark}`, `c/${mark}`);
      await logNow().append(same);
      expect((await logNow().append(same)).outcome).toBe('known');
      expect(await logNow().read(`s/${mark}`)).toHaveLength(1);
    });

    it('tells a conflict when the place in the stream is taken', async () => {
      const mark = own();
      await logNow().append(entry(`s/${mark}`, `c1/${mark}`));
      expect(await logNow().append(entry(`s/${mark}`, `c2/${mark}`))).toEqual({
        outcome: 'conflict',
      });
    });

    it('lets one of many who want the same place have it', async () => {
      const mark = own();
      const rivals = Array.from({ length: 8 }, (_, index) =>
        entry(`s/${mark}`, `c${index}/${mark}`),
      );
      const outcomes = await Promise.all(rivals.map((rival) => logNow().append(rival)));
      expect(outcomes.map(({ outcome }) => outcome).sort()).toEqual([
        'appended',
        ...Array(7).fill('conflict'),
      ]);
    });

    it('appends many, where each stands or falls alone, and answers in their order', async () => {
      const mark = own();
      const taken = entry(`b/${mark}`, `c0/${mark}`);
      await logNow().append(taken);
      const outcomes = await logNow().appendEach([
        entry(`a/${mark}`, `c1/${mark}`),
        entry(`b/${mark}`, `c2/${mark}`),
        entry(`c/${mark}`, `c0/${mark}`),
        entry(`d/${mark}`, `c3/${mark}`),
      ]);
      expect(outcomes.map(({ outcome }) => outcome)).toEqual([
        'appended',
        'conflict',
        'known',
        'appended',
      ]);
      const positions = outcomes.flatMap((one) =>
        one.outcome === 'appended' ? [one.entry.position] : [],
      );
      expect(positions).toEqual([...positions].sort((one, other) => one - other));
    });

    it('appends more than a batch holds', async () => {
      const mark = own();
      const many = Array.from({ length: 230 }, (_, index) =>
        entry(`s${index}/${mark}`, `c${index}/${mark}`),
      );
      const outcomes = await logNow().appendEach(many);
      expect(
        outcomes.map((one) => (one.outcome === 'appended' ? one.entry.stream : one.outcome)),
      ).toEqual(many.map(({ stream }) => stream));
    });

    it('appends nothing when there is nothing to append', async () => {
      expect(await logNow().appendEach([])).toEqual([]);
    });

    it('reads one stream in order, and no other', async () => {
      const mark = own();
      const first = entry(`s/${mark}`, `c1/${mark}`);
      const second = entry(`s/${mark}`, `c2/${mark}`, first);
      await logNow().append(first);
      await logNow().append(entry(`s/${mark}/x`, `c3/${mark}`));
      await logNow().append(second);
      expect((await logNow().read(`s/${mark}`)).map(({ hash }) => hash)).toEqual([
        first.hash,
        second.hash,
      ]);
      expect(await logNow().read(`none/${mark}`)).toEqual([]);
    });

    it.each([
      "d'Orsay ''",
      'Åmåls ögon–öron',
      'a&b=c?d#e',
      '100 % + 1',
      'a/b\\c',
      'mail:AAkALgAAAAAA==',
    ])('finds stream and cause named “%s”', async (word) => {
      const mark = own();
      await logNow().append(entry(`${word}/${mark}`, `${word}|${mark}`));
      expect(await logNow().read(`${word}/${mark}`)).toHaveLength(1);
      expect((await logNow().byCause(`${word}|${mark}`))?.stream).toBe(`${word}/${mark}`);
    });

    it('knows nothing of a cause it has not met', async () => {
      expect(await logNow().byCause(`none/${own()}`)).toBeUndefined();
    });

    it('gives what lies behind a position, in order, up to a limit', async () => {
      const mark = own();
      const begin = await lastPosition();
      const five = [1, 2, 3, 4, 5].map((number) =>
        entry(`s${number}/${mark}`, `c${number}/${mark}`),
      );
      for (const one of five) await logNow().append(one);
      const page = await logNow().after(begin, 3);
      const rest = await logNow().after(page[2]?.position ?? 0, 3);
      expect([page, rest].map((entries) => entries.map(({ stream }) => stream))).toEqual([
        five.slice(0, 3).map(({ stream }) => stream),
        five.slice(3).map(({ stream }) => stream),
      ]);
      expect(await logNow().after(rest[1]?.position ?? 0, 3)).toEqual([]);
    });

    it('knows whether a stream has begun', async () => {
      const mark = own();
      expect(await logNow().has(`s1/${mark}`)).toBe(false);
      await logNow().append(entry(`s1/${mark}`, `c1/${mark}`));
      expect(await logNow().has(`s1/${mark}`)).toBe(true);
      expect(await logNow().has(`s1/${mark.slice(0, -1)}`)).toBe(false);
    });
  });
}
