import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { CaseFile } from '../../../src/application/rows';
import type { NoticeDetails } from '../../../src/application/noticePages';
import { shownMessages } from '../../../src/ui/reception/shownMessages';
import { aFiledMessage } from '../../support/receptionBuilders';
import { aCoordinator, aNotice, readerOf, serviceOf } from '../fakes';
import { showPage } from '../showPage';

const other = 'FSN-2026-0003';
const aRelative = (
  relation: CaseFile['likely'][number]['relation'],
): CaseFile['likely'][number] => ({
  key: other,
  relation,
  likeness: 0.9,
  reasons: [
    { code: 'same-fsn', quote: 'NP-2026-17' },
    { code: 'same-maker' },
    { code: 'other-product' },
  ],
});
const open = async (
  caseFile: Partial<CaseFile>,
  some: Partial<NoticeDetails> = {},
  me = aCoordinator(),
) => {
  const service = serviceOf(me);
  const notice = aNotice(some);
  const reader = readerOf({ notice: { ...notice, caseFile: { ...notice.caseFile, ...caseFile } } });
  showPage(reader, service.commands, { hash: '#FSN-2026-0001/uppgifter' });
  return { banner: await screen.findByRole('region', { name: 'Mottagande' }), sent: service.sent };
};

describe('What came in', () => {
  it('is shown with its kind and the reasons in words (SN-09)', async () => {
    const { banner } = await open({
      kind: {
        kind: 'forwardedNotice',
        reasons: [{ code: 'forward-prefix' }, { code: 'from-inside' }],
      },
    });
    within(banner).getByText('Vidarebefordrat säkerhetsmeddelande');
    within(banner).getByText(/Därför: Mejlet är vidarebefordrat. Avsändaren finns i regionen/);
  });

  it('says who decided its kind, once somebody has', async () => {
    const { banner } = await open({
      kind: { kind: 'reply', reasons: [], setBy: 'Karin Lindqvist' },
    });
    within(banner).getByText('Bestämt av Karin Lindqvist');
  });

  it('is corrected in a menu (SN-09)', async () => {
    const { banner, sent } = await open({});
    fireEvent.click(within(banner).getByRole('button', { name: 'Ändra slag eller ärende' }));
    fireEvent.click(await screen.findByText('Besked om avslutat ärende'));
    await waitFor(() =>
      expect(sent).toMatchObject([{ command: 'setKind', wish: { kind: 'closingNote' } }]),
    );
  });

  it('asks whether neighbouring information is taken up (SN-04)', async () => {
    const { banner, sent } = await open({ kind: { kind: 'neighbouring', reasons: [] } });
    within(banner).getByText('Ska informationen tas upp som ett ärende?');
    fireEvent.click(within(banner).getByRole('button', { name: 'Ta inte upp' }));
    await waitFor(() =>
      expect(sent).toMatchObject([
        { command: 'setKind', wish: { kind: 'neighbouring', include: false } },
      ]),
    );
  });

  it('cannot be changed by anybody but the coordinator', async () => {
    const me = aCoordinator({ isCoordinator: false });
    const { banner } = await open({ likely: [aRelative('duplicate')] }, {}, me);
    expect(within(banner).queryByRole('button', { name: /För till|Ändra/ })).toBeNull();
  });

  it('is plainly marked when it is an alert of the region’s own (X-30)', async () => {
    const { banner } = await open({}, { source: 'internalAlert', sender: 'Karin Lindqvist' });
    within(banner).getByText(/Intern varning från Region Norrviken.*inte från en tillverkare/);
  });
});

describe('A case that it may be the same as', () => {
  it('is proposed with what speaks for it, and filed only after saying what happens (X-07)', async () => {
    const { banner, sent } = await open({ likely: [aRelative('duplicate')] });
    within(banner).getByText(`Kan vara samma meddelande som ${other}.`);
    within(banner).getByText('Samma FSN-referens: ”NP-2026-17”. Samma tillverkare.');
    fireEvent.click(within(banner).getByRole('button', { name: `För till ${other}…` }));
    within(banner).getByText(/avslutas och läggs under FSN-2026-0003/);
    expect(sent).toEqual([]);
    fireEvent.click(within(banner).getByRole('button', { name: `För till ${other}` }));
    await waitFor(() =>
      expect(sent).toMatchObject([
        { command: 'fileUnder', wish: { key: other, as: 'duplicate', reason: '' } },
      ]),
    );
  });

  it('is replaced when this is a new version (X-08)', async () => {
    const { banner, sent } = await open({ likely: [aRelative('update')] });
    fireEvent.click(within(banner).getByRole('button', { name: `Ersätter ${other}…` }));
    within(banner).getByText(/Svaren på det blir inaktuella/);
    fireEvent.click(within(banner).getByRole('button', { name: `Ersätter ${other}` }));
    await waitFor(() =>
      expect(sent).toMatchObject([{ command: 'supersede', wish: { key: other } }]),
    );
  });

  it('is set aside by saying that this is a case of its own', async () => {
    const { banner, sent } = await open({ likely: [aRelative('duplicate')] });
    fireEvent.click(within(banner).getByRole('button', { name: 'Är ett eget ärende' }));
    await waitFor(() =>
      expect(sent).toMatchObject([{ command: 'setKind', wish: { kind: 'newNotice' } }]),
    );
  });

  it('is named by hand when nothing was proposed', async () => {
    const { banner, sent } = await open({});
    fireEvent.click(within(banner).getByRole('button', { name: 'Ändra slag eller ärende' }));
    fireEvent.click(await screen.findByText('Hör till ett annat ärende…'));
    fireEvent.change(within(banner).getByLabelText(/Ärendets nummer/), {
      target: { value: 'fsn-2026-0003' },
    });
    fireEvent.click(within(banner).getByRole('button', { name: `För till ${other}` }));
    await waitFor(() =>
      expect(sent).toMatchObject([{ command: 'fileUnder', wish: { key: other } }]),
    );
  });

  it('is opened by its number', async () => {
    const { banner } = await open({ likely: [aRelative('reply')] });
    fireEvent.click(within(banner).getByRole('button', { name: `Visa ${other}` }));
    expect(window.location.hash).toBe(`#${other}`);
  });
});

describe('The messages of a case', () => {
  const message = aFiledMessage({ kind: 'closingNote', file: 'svar-1.eml' });

  it('tell who wrote, when and how it begins, and may become a case of their own (SN-61)', async () => {
    const { banner, sent } = await open({ messages: [message] });
    within(banner).getByText('1 meddelande hör till ärendet');
    within(banner).getByText('Besked om avslutat ärende');
    within(banner).getByText('Vi har tittat.');
    fireEvent.click(within(banner).getByRole('button', { name: /Gör .* till ett eget ärende/ }));
    await waitFor(() =>
      expect(sent).toMatchObject([
        { command: 'ownCase', about: 'FSN-2026-0001', wish: 'svar-1.eml' },
      ]),
    );
  });

  it('are shown latest first, and once when they have become a case of their own', () => {
    const second = aFiledMessage({ file: 'svar-2.eml', subject: 'Andra' });
    const moved = { ...message, kind: 'newNotice', noticeKey: 'FSN-2026-0009' } as const;
    expect(shownMessages([message, second, moved])).toEqual([
      second,
      { ...message, noticeKey: 'FSN-2026-0009' },
    ]);
  });
});
