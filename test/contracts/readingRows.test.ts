import { sharePointReadingRows } from '../../src/adapters/sharepoint/sharePointReadingRows';
import { readingOwn } from '../../src/application/ownReadings';
import { toReadReceiptRows, toReadRequestRow } from '../../src/application/readingRows';
import type { ReadRequest } from '../../src/domain/documents/receipts/readRequest';
import { aUnit, theHead } from '../support/builders';
import { inMemoryUnits } from '../support/inMemoryUnits';
import { aReadRequest, confirmedBy, theEditor, theNurse } from '../support/readingBuilders';
import { aProvisionedSite, provisioningMs, type ProvisionedSite } from './aProvisionedSite';

const iva = 'RH-100#1/iva';

describe('Requests to read, in the lists ReadRequests and ReadReceipts (X-22)', () => {
  let provisioned: ProvisionedSite;
  beforeAll(async () => {
    provisioned = await aProvisionedSite();
    await save(aReadRequest(), 1);
    await save(aReadRequest({ unitKey: 'med', unitName: 'Medicin 31' }), 1);
    await save(aReadRequest({}, confirmedBy(theNurse)), 2);
    const closed = aReadRequest({ number: 'RH-7' }, [
      theEditor,
      { type: 'readingClosed', payload: { why: 'asked' } },
    ]);
    await save(closed, 2);
    await save(aReadRequest(), 1);
  }, provisioningMs);
  afterAll(() => provisioned.stop());

  const save = async (request: ReadRequest, revision: number): Promise<void> => {
    const rows = sharePointReadingRows(provisioned.site);
    await rows.saveRequests([toReadRequestRow(request, revision)]);
    await rows.saveReceipts(toReadReceiptRows(request, revision));
  };

  it('are found by document, by unit while they are open, and all that are open', async () => {
    const rows = sharePointReadingRows(provisioned.site);
    const keys = (some: readonly { readonly RequestKey: string }[]) =>
      some.map(({ RequestKey }) => RequestKey);
    expect(keys(await rows.requestsOf('RH-100'))).toEqual([iva, 'RH-100#1/med']);
    expect(keys(await rows.openOf(['iva', 'nowhere']))).toEqual([iva]);
    const open = [];
    for await (const page of rows.open()) open.push(...page);
    expect(keys(open)).toEqual([iva, 'RH-100#1/med']);
  });

  it('keep the newer of two rows, one receipt for each person', async () => {
    const rows = sharePointReadingRows(provisioned.site);
    const [request] = await rows.openOf(['iva']);
    expect(request).toMatchObject({ Confirmed: 1, Expected: 3, Revision: 2 });
    const receipts = await rows.receiptsOf([iva]);
    expect(receipts.map(({ PersonName, Answer }) => `${PersonName}: ${Answer}`)).toEqual([
      'Anna Berg: waiting',
      'Sten Dahl: waiting',
      'Nora Vik: confirmed',
    ]);
  });

  it('are read by the person they are about, and by who answers for the unit', async () => {
    const units = inMemoryUnits([aUnit({ key: 'med' })]);
    const ownOf = readingOwn({ units, rows: sharePointReadingRows(provisioned.site) });
    const own = await ownOf(theNurse);
    expect(own.map(({ requestKey, answer, state }) => [requestKey, answer, state])).toEqual(
      expect.arrayContaining([
        [iva, 'confirmed', 'open'],
        ['RH-100#1/med', 'waiting', 'open'],
        ['RH-7#1/iva', 'waiting', 'closed'],
      ]),
    );
    expect(own[0]).toMatchObject({ dueOn: '2026-04-06', changeNote: 'Nytt i utgåva 1.' });
    const ofHead = await ownOf(theHead);
    expect(ofHead.map(({ requestKey }) => requestKey)).toContain('RH-100#1/med');
  });
});
