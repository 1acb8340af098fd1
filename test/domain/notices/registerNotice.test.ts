import { registerNotice, type RegisterNotice } from '../../../src/domain/notices/registerNotice';
import { aContext, aPerson, aStranger, theCoordinator, theRoles } from '../../support/builders';

const doctor = { ...aPerson('Maria Lund'), mail: 'cheflakare@prov.example' };
const chief = aPerson('Malte Ek');
const roles = { ...theRoles, chiefPhysicians: [doctor], mthManagers: [chief] };
const register = (changes: Partial<RegisterNotice> = {}, by = theCoordinator) =>
  registerNotice(
    {
      source: 'manual',
      product: ' Nordpump 500 ',
      maker: 'Nordpump AB',
      reference: '',
      problem: 'Larm kan utebli.',
      actions: ['Ta ur bruk', ''],
      risk: 'high',
      link: '',
      text: '',
      ...changes,
    },
    aContext({ by, roles }),
  );

describe('Registering by hand', () => {
  it('keeps what the coordinator typed as decided fields (SN-02)', () => {
    const typed = (...values: string[]) => ({
      values,
      evidence: [],
      confidence: 1,
      correctedBy: 'Karin Sand',
    });
    expect(register()).toEqual({
      ok: true,
      value: {
        source: 'manual',
        kind: { kind: 'newNotice', reasons: [] },
        sender: { name: 'Karin Sand', address: '' },
        subject: 'Nordpump 500, Nordpump AB',
        fields: {
          productName: typed('Nordpump 500'),
          manufacturer: typed('Nordpump AB'),
          problem: typed('Larm kan utebli.'),
          actions: typed('Ta ur bruk'),
          risk: typed('high'),
        },
        text: '',
      },
    });
  });

  it.each([
    ['a chief physician', doctor, 'cheflakare@prov.example'],
    ['the head of operations at MTH', chief, ''],
  ])('lets %s report in (SN-42, SN-43)', (_, by, address) => {
    expect(register({ source: 'chiefPhysician' }, by)).toMatchObject({
      ok: true,
      value: { source: 'chiefPhysician', sender: { name: by.name, address } },
    });
  });

  it('lets nobody but the coordinator make an alert of the region’s own (X-30)', () => {
    expect(register({ source: 'internalAlert' }).ok).toBe(true);
    expect(register({ source: 'internalAlert' }, doctor)).toMatchObject({
      refusal: { code: 'notice/not-the-coordinator' },
    });
    expect(register({ source: 'chiefPhysician' }, aStranger)).toMatchObject({
      refusal: { code: 'notice/not-the-coordinator' },
    });
  });

  it.each([
    ['it names no product', { product: ' ' }, 'notice/title-missing'],
    ['it says nothing of the matter', { problem: '' }, 'notice/content-missing'],
    ['the link is no web page', { link: 'javascript:alert(1)' }, 'notice/link-invalid'],
    ['it names a patient', { problem: 'Pat 19121212-1212' }, 'notice/patient-named'],
  ])('is refused when %s', (_, changes, code) => {
    expect(register(changes)).toMatchObject({ ok: false, refusal: { code } });
  });

  it('takes a link or a text in place of words', () => {
    expect(register({ problem: '', link: 'https://myndighet.example/1' })).toMatchObject({
      value: { link: 'https://myndighet.example/1' },
    });
    expect(register({ problem: '', text: 'Serienummer 1212121212' }).ok).toBe(true);
  });
});
