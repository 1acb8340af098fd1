import { answering, type AnswerCommand } from '../../src/application/answerDispatch';
import { inMemoryEventLog } from '../support/inMemoryEventLog';
import { inMemoryUnits } from '../support/inMemoryUnits';
import { fixedClock } from '../support/fixedClock';
import {
  aDispatchDraft,
  aLog,
  aPerson,
  aPostedCard,
  aUnit,
  queuedEvent,
  sha256,
  theHead,
  theRoles,
  theSubstitute,
} from '../support/builders';

const sent = () =>
  aLog([
    aDispatchDraft(queuedEvent()),
    aDispatchDraft({ type: 'cardPosted', payload: aPostedCard }),
  ]);
const anOffice = (units = inMemoryUnits([aUnit()])) => {
  const log = inMemoryEventLog(sent());
  return { log, units, answer: answering({ log, clock: fixedClock(), sha256 }, units, theRoles) };
};
const pressed = (changes: Partial<AnswerCommand> = {}): AnswerCommand => ({
  dispatchKey: 'FSN-2026-0001/iva',
  answer: { kind: 'received' },
  by: theHead,
  cause: 'invoke:1',
  ...changes,
});

describe('Taking a department’s answer', () => {
  it('gives the dispatch back once the answer is in the log', async () => {
    const { log, answer } = anOffice();
    const { dispatch, refusal } = await answer(pressed());
    expect(dispatch?.received).toEqual({ by: theHead, at: fixedClock().now() });
    expect(refusal).toBeUndefined();
    expect(log.entries[2]).toMatchObject({
      type: 'receiptConfirmed',
      subject: 'FSN-2026-0001',
      actor: theHead,
    });
  });

  it('counts a press that Teams sends twice once, and answers the same', async () => {
    const { log, answer } = anOffice();
    const first = await answer(pressed());
    expect(await answer(pressed())).toEqual(first);
    expect(log.entries).toHaveLength(3);
  });

  it('records one event when head and substitute press at once, and tells the second who was first', async () => {
    const { log, answer } = anOffice();
    const outcomes = await Promise.all([
      answer(pressed({ by: theHead, cause: 'invoke:1' })),
      answer(pressed({ by: theSubstitute, cause: 'invoke:2' })),
    ]);
    expect(log.entries.filter(({ type }) => type === 'receiptConfirmed')).toHaveLength(1);
    const winner = log.entries[2]?.actor;
    const refused = outcomes.filter(({ refusal }) => refusal);
    expect(refused).toEqual([
      {
        dispatch: expect.objectContaining({ received: { by: winner, at: fixedClock().now() } }),
        refusal: { code: 'dispatch/already-answered', by: winner?.name, at: fixedClock().now() },
      },
    ]);
  });

  it('lets “mottaget” and “hanterat” at once both stand, in some order', async () => {
    const { log, answer } = anOffice();
    await Promise.all([
      answer(pressed({ cause: 'invoke:1', answer: { kind: 'handled', items: 2, comment: '' } })),
      answer(pressed({ cause: 'invoke:2', by: theSubstitute })),
    ]);
    const types = log.entries.slice(2).map(({ type }) => type);
    expect(types).toContain('handlingReported');
  });

  it('asks the directory of today who heads the department (X-16)', async () => {
    const newHead = aPerson('Nils Nord');
    const { units, answer } = anOffice();
    units.set([aUnit({ head: newHead, substitute: aPerson('Vik Arie') })]);
    expect((await answer(pressed({ by: newHead }))).refusal).toBeUndefined();
    expect((await answer(pressed({ by: theHead, cause: 'invoke:2' }))).refusal).toMatchObject({
      code: 'dispatch/not-the-head',
      head: newHead.name,
    });
  });

  it('goes by who headed the department when it was sent, if the department has left the directory', async () => {
    const { units, answer } = anOffice();
    units.set([]);
    expect((await answer(pressed())).refusal).toBeUndefined();
  });

  it.each(['FSN-2026-0099/iva', 'nonsense', ''])(
    'does not know the dispatch “%s”',
    async (dispatchKey) => {
      const { log, answer } = anOffice();
      expect(await answer(pressed({ dispatchKey }))).toEqual({
        refusal: { code: 'dispatch/unknown' },
      });
      expect(log.entries).toHaveLength(2);
    },
  );
});
