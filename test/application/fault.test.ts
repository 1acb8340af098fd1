import { AppFault, isFault } from '../../src/application/fault';

describe('A fault', () => {
  it('is told by its code, and keeps what caused it', () => {
    const cause = new Error('reset');
    const fault = new AppFault('store/unavailable', 'No answer.', cause);
    expect([
      isFault(fault),
      isFault(fault, 'store/unavailable'),
      isFault(fault, 'store/refused'),
    ]).toEqual([true, true, false]);
    expect(fault).toMatchObject({ name: 'AppFault', message: 'No answer.', cause });
  });

  it('is no other error', () => {
    expect(
      [new Error('x'), { code: 'store/unavailable' }, undefined, 'x'].map((error) =>
        isFault(error),
      ),
    ).toEqual([false, false, false, false]);
  });
});
