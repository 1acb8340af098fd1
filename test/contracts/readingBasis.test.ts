import { readingNotices } from '../../src/adapters/sharepoint/readingNotices';
import { sharePointProjections } from '../../src/adapters/sharepoint/sharePointProjections';
import { toInquiryRows } from '../../src/application/rows';
import { aBasis, given, goodAnswers, theQuestions } from '../support/basisBuilders';
import { aPostedCard, theCoordinator } from '../support/builders';
import { aProvisionedSite, provisioningMs, type ProvisionedSite } from './aProvisionedSite';

describe('The basis as the page reads it from its rows (SN-17)', () => {
  let running: ProvisionedSite;
  beforeAll(async () => {
    running = await aProvisionedSite();
  }, provisioningMs);
  afterAll(() => running.stop());

  it('is empty until it has been asked for', async () => {
    expect(await readingNotices(running.site).basis('FSN-2026-0009')).toEqual([]);
  });

  it('gives back each question in order, with its answer and where its party’s card is', async () => {
    const at = '2026-03-23T10:00:00.000Z';
    const basis = aBasis({
      answers: {
        ...given('contracts', { corrected: true }),
        ...given('customers', { by: theCoordinator, saidBy: 'Jon Berg' }),
      },
      deliveries: { procurement: { card: aPostedCard } },
    });
    await sharePointProjections(running.site).saveInquiries(toInquiryRows(basis, 3));
    const lines = await readingNotices(running.site).basis(basis.noticeKey);
    expect(lines.map(({ question }) => question)).toEqual(theQuestions);
    const [contracts, purchases, customers, stock, systems] = lines;
    expect(contracts).toMatchObject({
      partyName: 'Inköp och upphandling',
      status: 'answered',
      given: { answer: goodAnswers['contracts'], by: 'Ines Strand', isCorrected: true },
      delivery: { card: aPostedCard },
    });
    expect(new Date(contracts!.given!.at).toISOString()).toBe(at);
    expect(purchases).toMatchObject({ status: 'waiting', delivery: { card: aPostedCard } });
    expect(customers?.given).toMatchObject({
      by: 'Jon Berg',
      writtenBy: theCoordinator.name,
      isCorrected: false,
    });
    expect(stock?.status).toBe('waiting');
    expect(systems).not.toHaveProperty('given');
  });
});
