import { Web } from '@pnp/sp/webs';
import { runningSharePoint, type RunningSharePoint } from '../runningSharePoint';
import { refusalOf } from './refusalOf';

let sharePoint: RunningSharePoint;
beforeAll(async () => {
  sharePoint = await runningSharePoint();
  await sharePoint.as('app').web.lists.ensure('Källa', '', 101);
  await sharePoint.as('app').web.webs.add('Under', 'under', '', 'STS#3', 1033, true);
});
afterAll(() => sharePoint.stop());

const source = '/sites/prov/Kalla';
const add = (name: string, text: string) =>
  sharePoint.as('app').web.lists.getByTitle('Källa').rootFolder.files.addUsingPath(name, text);

describe('Files between webs, to a PnPjs client', () => {
  it('are moved and copied to a whole address, with their columns', async () => {
    const target = `${sharePoint.web}/under/Shared Documents`;
    const { ServerRelativeUrl } = await add('a.txt', 'text');
    const file = sharePoint.as('app').web.getFileByServerRelativePath(ServerRelativeUrl);
    await (await file.getItem()).update({ Title: 'Rubrik' });
    const copied = await file.copyByPath(`${target}/b.txt`, false);
    expect([(await copied()).ServerRelativeUrl, await copied.getText()]).toEqual([
      '/sites/prov/under/Shared Documents/b.txt',
      'text',
    ]);
    const moved = await file.moveByPath(`${target}/c.txt`, false);
    expect(await moved.listItemAllFields.select('Title', 'FileRef')()).toMatchObject({
      Title: 'Rubrik',
      FileRef: '/sites/prov/under/Shared Documents/c.txt',
    });
    expect(await file.exists()).toBe(false);
    const web = Web([sharePoint.as('app').web, `${sharePoint.web}/under`]);
    expect(
      await web.getFileByServerRelativePath('/sites/prov/under/Shared Documents/c.txt').getText(),
    ).toBe('text');
  });

  it('go nowhere when there is no such web or folder', async () => {
    const { ServerRelativeUrl } = await add('d.txt', 'text');
    const file = sharePoint.as('app').web.getFileByServerRelativePath(ServerRelativeUrl);
    const lost = await refusalOf(file.moveByPath(`${source}/saknas/d.txt`, false));
    expect(lost.status).toBe(404);
    expect(await file.exists()).toBe(true);
  });
});
