import type { Outbox } from '../../src/application/ports';
import { aPostCard, aSendMail, anUpdateCard } from '../support/builders';

/** What every outbox promises. Keys are each test's own, for the outbox may already hold others. */
export function outboxContract(name: string, outboxNow: () => Outbox): void {
  let round = 0;
  const own = (): string => `${(round += 1)}`;
  const begin = async (): Promise<number> => {
    const all = await outboxNow().waiting(0, 5_000);
    return all[all.length - 1]?.id ?? 0;
  };
  const waitingAfter = async (id: number, limit = 100): Promise<string[]> =>
    (await outboxNow().waiting(id, limit)).map(({ effect }) => effect.key);

  describe(`${name} keeps the promises of an outbox`, () => {
    it('gives an effect back as it was added, untried', async () => {
      const start = await begin();
      const effect = aPostCard({ key: `postCard/${own()}`, stream: "dispatch/FSN-2026-0001/d'å" });
      await outboxNow().add([effect]);
      expect(await outboxNow().waiting(start, 10)).toEqual([
        {
          id: expect.any(Number) as number,
          effect,
          attempts: 0,
          since: expect.any(String) as string,
        },
      ]);
    });

    it('keeps the same effect once, however often it is added', async () => {
      const start = await begin();
      const effect = anUpdateCard({ key: `updateCard/${own()}` });
      const other = anUpdateCard({ key: `updateCard/${own()}` });
      await outboxNow().add([effect]);
      await outboxNow().add([effect, other]);
      expect(await waitingAfter(start)).toEqual([effect.key, other.key]);
    });

    it('keeps it once when two add it at the same moment', async () => {
      const start = await begin();
      const effect = aSendMail({ key: `sendMail/${own()}` });
      await Promise.all([outboxNow().add([effect]), outboxNow().add([effect])]);
      expect(await waitingAfter(start)).toEqual([effect.key]);
    });

    it('does not take up again what is finished, even when it is added anew', async () => {
      const start = await begin();
      const effect = anUpdateCard({ key: `updateCard/${own()}` });
      await outboxNow().add([effect]);
      const [waiting] = await outboxNow().waiting(start, 10);
      await outboxNow().finish([waiting!.id]);
      await outboxNow().add([effect]);
      expect(await waitingAfter(start)).toEqual([]);
    });

    it('gives them in the order in which they came, behind an id, up to a limit', async () => {
      const start = await begin();
      const keys = [1, 2, 3, 4, 5].map(() => `updateCard/${own()}`);
      for (const key of keys) await outboxNow().add([anUpdateCard({ key })]);
      const page = await outboxNow().waiting(start, 3);
      expect(page.map(({ effect }) => effect.key)).toEqual(keys.slice(0, 3));
      expect(await waitingAfter(page[2]!.id, 3)).toEqual(keys.slice(3));
    });

    it('takes more at once than a batch holds', async () => {
      const start = await begin();
      const keys = Array.from({ length: 210 }, () => `updateCard/${own()}`);
      await outboxNow().add(keys.map((key) => anUpdateCard({ key })));
      expect((await waitingAfter(start, 500)).sort()).toEqual([...keys].sort());
    });

    it('finishes many, and leaves the others waiting', async () => {
      const start = await begin();
      const keys = [1, 2, 3].map(() => `updateCard/${own()}`);
      await outboxNow().add(keys.map((key) => anUpdateCard({ key })));
      const all = await outboxNow().waiting(start, 10);
      const left = all[1]!;
      await outboxNow().finish(all.filter((one) => one !== left).map(({ id }) => id));
      await outboxNow().finish([]);
      expect(await waitingAfter(start)).toEqual([left.effect.key]);
    });

    it('keeps a failed try waiting with the number of tries', async () => {
      const start = await begin();
      await outboxNow().add([anUpdateCard({ key: `updateCard/${own()}` })]);
      const [effect] = await outboxNow().waiting(start, 10);
      await outboxNow().fail(effect!.id, 3, `Inget svar ”${'å'.repeat(5_000)}”`, 'waiting');
      expect(await outboxNow().waiting(start, 10)).toEqual([{ ...effect, attempts: 3 }]);
    });

    it('gives up what has failed for good', async () => {
      const start = await begin();
      await outboxNow().add([anUpdateCard({ key: `updateCard/${own()}` })]);
      const [effect] = await outboxNow().waiting(start, 10);
      await outboxNow().fail(effect!.id, 1, 'Kanalen finns inte.', 'failed');
      expect(await waitingAfter(start)).toEqual([]);
    });

    it('adds nothing when there is nothing to add', async () => {
      const start = await begin();
      await outboxNow().add([]);
      expect(await waitingAfter(start)).toEqual([]);
    });
  });
}
