import '@pnp/sp/comments/item';
import { refusalOf } from '../refusalOf';
import { runningSharePoint, type RunningSharePoint } from '../runningSharePoint';

let sharePoint: RunningSharePoint;
beforeAll(async () => {
  sharePoint = await runningSharePoint();
  await sharePoint.as('app').web.lists.add('Omtalat');
  await item().list.items.add({ Title: 'Ett' });
});
afterAll(() => sharePoint.stop());

const item = (name = 'app') => sharePoint.as(name).web.lists.getByTitle('Omtalat').items.getById(1);

describe('An item', () => {
  it('is commented on, and comments are answered and liked', async () => {
    const first = await item('member').comments.add('Hej');
    expect({ ...first }).toMatchObject({
      id: '1',
      author: { email: 'member@prov.example', name: 'Prova member' },
      isReply: false,
      itemId: 1,
      likeCount: 0,
      parentId: '0',
      replyCount: 0,
      text: 'Hej',
    });
    await item('owner').comments.getById(1).replies.add({ text: 'Hej själv' });
    await item('owner').comments.getById(1).like();
    expect(await item('owner').comments()).toMatchObject([
      { id: '1', isLikedByUser: true, likeCount: 1, replyCount: 1 },
    ]);
    expect(await item().comments.getById(1).replies()).toMatchObject([
      { isReply: true, parentId: '1', text: 'Hej själv' },
    ]);
    await item('owner').comments.getById(1).unlike();
    expect(await item('owner').comments.getById(1)()).toMatchObject({ likeCount: 0 });
  });

  it('keeps what others said from those who do not manage the list', async () => {
    await item('owner').comments.add('Kvar');
    const [{ id = '' } = {}] = await item().comments();
    const comment = item('contributor').comments.getById(Number(id));
    expect((await refusalOf(comment.delete())).status).toBe(403);
    expect((await refusalOf(item('visitor').comments.add('Nej'))).status).toBe(403);
    await item('owner').comments.getById(Number(id)).delete();
    expect((await refusalOf(item().comments.getById(Number(id))())).status).toBe(404);
  });

  it('loses its comments when all are cleared', async () => {
    await item().comments.add('Bort');
    await item().comments.clear();
    expect(await item().comments()).toEqual([]);
  });

  it('is liked by whoever reads it', async () => {
    await item('visitor').like();
    await item('visitor').like();
    expect(await item().getLikedBy()).toMatchObject([{ email: 'visitor@prov.example' }]);
    expect(await item('visitor').getLikedByInformation()).toMatchObject({
      isLikedByUser: true,
      likeCount: 1,
      likedBy: [{ email: 'visitor@prov.example' }],
    });
    await item('visitor').unlike();
    expect(await item().getLikedBy()).toEqual([]);
  });
});
