import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runningSharePoint } from './runningSharePoint';

describe('What SharePoint has acknowledged', () => {
  it('is there after a restart, and no item id is given twice', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'sharepoint-'));
    const file = join(folder, 'tenant.sqlite');
    try {
      const before = await runningSharePoint(file);
      await before.as('app').web.lists.add('Things');
      const things = () => before.as('app').web.lists.getByTitle('Things').items;
      await things().add({ Title: 'Ett' });
      const { Id } = (await things().add({ Title: 'Två' })) as { Id: number };
      await things().getById(Id).delete();
      await before.stop();

      const after = await runningSharePoint(file);
      const items = () => after.as('app').web.lists.getByTitle('Things').items;
      expect(await items().select('Id', 'Title')()).toMatchObject([{ Id: 1, Title: 'Ett' }]);
      expect(await items().add({ Title: 'Tre' })).toMatchObject({ Id: 3 });
      await after.stop();
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('is one item only when many ask for the same key at once', async () => {
    const sharePoint = await runningSharePoint();
    try {
      const list = "web/lists/getByTitle('Log')";
      const post = (path: string, body: unknown) =>
        sharePoint.send(path, { method: 'POST', body: JSON.stringify(body) });
      await post('web/lists', { Title: 'Log', BaseTemplate: 100 });
      await post(`${list}/fields`, {
        FieldTypeKind: 2,
        Title: 'Key',
        Indexed: true,
        EnforceUniqueValues: true,
      });
      const answers = await Promise.all(
        Array.from({ length: 40 }, (_, index) => post(`${list}/items`, { Key: `k${index % 4}` })),
      );
      expect(answers.filter((answer) => answer.status === 201).length).toBe(4);
      expect(answers.filter((answer) => answer.status === 500).length).toBe(36);
      expect(await (await sharePoint.send(`${list}/ItemCount`)).json()).toMatchObject({ value: 4 });
    } finally {
      await sharePoint.stop();
    }
  });
});
