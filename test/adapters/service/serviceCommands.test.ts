import { serviceCommands } from '../../../src/adapters/service/serviceCommands';
import { aCoordinator } from '../../ui/fakes';

const answering = (status: number, body: unknown) => {
  const asked: unknown[] = [];
  const commands = serviceCommands((...request) => {
    asked.push(request);
    return Promise.resolve({ status, body });
  });
  return { asked, commands };
};

describe('Commands to the service', () => {
  it('carry their id and what is wished', async () => {
    const { asked, commands } = answering(200, {});
    expect(await commands.answer('id', 'FSN-2026-0001/iva', { kind: 'received' })).toEqual({
      outcome: 'done',
      value: undefined,
    });
    expect(asked).toEqual([
      [
        'POST',
        '/api/answers',
        { commandId: 'id', dispatch: 'FSN-2026-0001/iva', answer: { kind: 'received' } },
      ],
    ]);
  });

  it('on a notice go by the name of their rule', async () => {
    const { asked, commands } = answering(200, {});
    await commands.onNotice('id', 'FSN-2026-0001', 'correct', { changes: [] });
    expect(asked).toEqual([
      ['POST', '/api/notices/FSN-2026-0001/correct', { commandId: 'id', changes: [] }],
    ]);
  });

  it('give back a refusal with its code and sentence', async () => {
    const { commands } = answering(422, {
      refusal: { code: 'notice/nothing-changed' },
      message: 'Ingenting var ändrat.',
    });
    expect(await commands.onNotice('id', 'FSN-2026-0001', 'correct', { changes: [] })).toEqual({
      outcome: 'refused',
      code: 'notice/nothing-changed',
      message: 'Ingenting var ändrat.',
    });
  });

  it('are uncertain after a fault or no answer at all', async () => {
    expect(await answering(503, { message: 'Vänta.' }).commands.verifyLog()).toEqual({
      outcome: 'uncertain',
      message: 'Vänta.',
    });
    const silent = serviceCommands(() => Promise.reject(new TypeError('no answer')));
    expect(await silent.verifyLog()).toEqual({ outcome: 'uncertain' });
  });

  it('take who one is only with every limit of the region', async () => {
    const me = aCoordinator();
    expect(await answering(200, me).commands.me()).toEqual(me);
    const { linkDays: _linkDays, ...limits } = me.limits;
    await expect(answering(200, { ...me, limits }).commands.me()).rejects.toBeInstanceOf(TypeError);
  });

  it('do not take an answer for a person that is none', async () => {
    await expect(answering(200, { hello: 1 }).commands.me()).rejects.toBeInstanceOf(TypeError);
  });
});
