import { listen, PortTaken } from '../../../local-tenant/http/listen';

describe('Listening on this machine', () => {
  it('reports the free port it took, and says when a port is taken', async () => {
    const first = await listen((_request, response) => response.end('here'), 0);
    try {
      const answer = await fetch(`http://localhost:${first.port}`);
      expect(await answer.text()).toBe('here');
      await expect(listen(() => undefined, first.port)).rejects.toEqual(new PortTaken(first.port));
    } finally {
      await first.close();
    }
  });

  it('gives the port back when it is closed', async () => {
    const first = await listen(() => undefined, 0);
    await first.close();
    const second = await listen(() => undefined, first.port);
    await second.close();
    expect(second.port).toBe(first.port);
  });
});
