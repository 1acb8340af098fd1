import { readNotice } from '../../../src/domain/reading/readNotice';
import { aDocument, valuesOf } from './aDocument';

const swedishForm = `Säkerhetsmeddelande till marknaden
FSN-referens: FSN-2026-001
FSCA-referens: FSCA-2026-001
Datum: den 3 mars 2026

1.2\tHandelsnamn\tProvpump 10
1.3\tUnik produktidentifiering (UDI-DI)\t09520000030001
1.5\tModell/katalog-/artikelnummer\tPP-10
1.6\tProgramvaruversion\t1.4
1.7\tBerörda serie- eller lotnummer\tSerienummer 1000–1999
2.2\tFara som ger upphov till FSCA\tLarm kan utebli.
2.4\tFörväntad risk för patient/användare\tHög
3.1\tÅtgärd som ska vidtas av användaren\t[X] Ta produkten ur bruk
[ ] Returnera produkten
3.2\tNär ska åtgärden vara slutförd?\t2026-04-17
3.4\tKrävs svar från kunden?\tJa, till svar@provpump.example senast 2026-03-31
4.7\tInformation om tillverkaren\tProvpump AB
Storgatan 1`;

describe('Reading a notice in the European form', () => {
  it('takes the fields of the Swedish form from their rows', () => {
    expect(valuesOf(readNotice(aDocument(swedishForm)))).toEqual({
      language: 'sv',
      kind: 'manufacturer-fsn',
      manufacturer: 'Provpump AB',
      fsnRef: 'FSN-2026-001',
      fscaRef: 'FSCA-2026-001',
      date: '2026-03-03',
      deviceNames: ['Provpump 10'],
      models: ['PP-10'],
      serialRanges: [{ from: '1000', to: '1999' }],
      udiDi: ['09520000030001'],
      softwareVersions: ['1.4'],
      hazardSummary: 'Larm kan utebli.',
      risk: 'high',
      actionRequired: ['Ta produkten ur bruk'],
      actionType: ['stop use'],
      replyRequired: true,
      replyDeadline: '2026-03-31',
      replyTo: ['svar@provpump.example'],
      deadlines: [{ what: 'action complete', date: '2026-04-17' }],
    });
  });

  it('points each value to its place in the page', () => {
    const [evidence] = readNotice(aDocument(swedishForm)).fsnRef?.evidence ?? [];
    expect(swedishForm.slice(evidence?.start, evidence?.end)).toBe('FSN-2026-001');
  });

  it('counts places from the start of the page that holds the value', () => {
    const reading = readNotice(aDocument('Sida ett', 'FSN Ref: FSN-7'));
    expect(reading.fsnRef?.evidence).toEqual([
      { document: 0, page: 1, start: 9, end: 14, quote: 'FSN-7', confidence: 0.97 },
    ]);
  });

  it('takes only the ticked boxes as actions', () => {
    const form = '3.1\tAction To Be Taken by the User\t☒ Quarantine Device ☐ Return Device ☒ Other';
    expect(readNotice(aDocument(form)).actionRequired?.value).toEqual(['Quarantine Device']);
  });

  it('reads "no" as no reply required, without a deadline', () => {
    const form = '3.4\tIs customer Reply Required?\tNo\n3.7\tOther\t2026-01-01';
    expect(valuesOf(readNotice(aDocument(form)))).toMatchObject({ replyRequired: false });
    expect(readNotice(aDocument(form)).replyDeadline).toBeUndefined();
  });
});

const englishForm = `Urgent Field Safety Notice
FSN Ref: SM-FSN-044\tFSCA Ref: SM-FSCA-12
Date: 13/03/2026
1\t2. Commercial name(s)
Sample Monitor X2
1\t3. Unique Device Identifier(s) (UDI-DI)
Complete when this becomes available.
1\t5. Device Model/Catalogue/part number(s)*
SMX2-100; 8650123
1\t7. Affected serial or lot number range
SN SMX10001 to SMX19999
2\t2. Hazard giving rise to the FSCA*
Delayed detection of a life threatening condition.
2\t4. Predicted risk to patient/users
Medium
3.\t1. Action To Be Taken by the User*
☒ Identify Device\t☐ Return Device
☒ On-site device modification/inspection
3.\t2. By when should the action be completed?\t30 April 2026
3\t6. By when should the action be completed?\t1 September 2026
4.\t2. For updated FSN, reference number and date of previous FSN
SM-FSN-031, 2 February 2026
4.\t7. Manufacturer information
a. Company Name\tSample Monitors GmbH`;

describe('Reading the English form with its numbers in a column of their own', () => {
  it('takes the fields from their rows', () => {
    expect(valuesOf(readNotice(aDocument(englishForm)))).toMatchObject({
      manufacturer: 'Sample Monitors GmbH',
      fsnRef: 'SM-FSN-044',
      fscaRef: 'SM-FSCA-12',
      date: '2026-03-13',
      deviceNames: ['Sample Monitor X2'],
      models: ['SMX2-100'],
      catalogueNumbers: ['8650123'],
      serialRanges: [{ from: 'SMX10001', to: 'SMX19999' }],
      hazardSummary: 'Delayed detection of a life threatening condition.',
      risk: 'medium',
      actionRequired: ['Identify Device', 'On-site device modification/inspection'],
      deadlines: [
        { what: 'action complete', date: '2026-04-30' },
        { what: "manufacturer's action complete", date: '2026-09-01' },
      ],
      supersedes: ['SM-FSN-031'],
    });
  });

  it('takes no value from a row that still holds the instruction of the form', () => {
    expect(readNotice(aDocument(englishForm)).udiDi).toBeUndefined();
  });
});

describe('Reading a notice in free form', () => {
  it('reads a market ban by who is banned, and when', () => {
    const text =
      'Marknadsförbud utfärdat för infusionspumpen Provflöde Bolus\n\nden 21 december 2011\n\nTillverkare är Ett Prov Co, Ltd i Sydkorea.';
    expect(valuesOf(readNotice(aDocument(text)))).toMatchObject({
      kind: 'market-ban',
      manufacturer: 'Ett Prov Co, Ltd',
      date: '2011-12-21',
      deviceNames: ['Provflöde Bolus'],
      actionType: ['market ban'],
    });
  });

  it('keeps which lot goes with which catalogue number', () => {
    const text =
      'Catalog number 81-1L, lot code ABCDEF and Catalog number 81-1R, lot codes: ABC12 and ABC13.';
    expect(readNotice(aDocument(text)).cataloguePairs?.value).toEqual([
      { catalogueNumber: '81-1L', lots: ['ABCDEF'] },
      { catalogueNumber: '81-1R', lots: ['ABC12', 'ABC13'] },
    ]);
  });

  it('names the notice that it replaces, not itself', () => {
    const text = 'FSN Ref: FSN-9-B\n\nThis notice supersedes FSN-9-A of 2 May 2026.';
    expect(readNotice(aDocument(text)).supersedes?.value).toEqual(['FSN-9-A']);
  });
});

describe('What a notice does not say', () => {
  it('stays absent in an ordinary mail', () => {
    expect(
      valuesOf(
        readNotice(
          aDocument(
            'Hej! Det är dags för kaffe och bullar på fredag. Jag tar med en kaka till alla.',
          ),
        ),
      ),
    ).toEqual({
      language: 'sv',
    });
  });

  it('gives nothing for no text', () => {
    expect(readNotice([])).toEqual({});
  });

  it('does not take left-overs of a form as values, and says so', () => {
    const reading = readNotice(
      aDocument('Issued: dd Month 2009 at xx:xx\nRef: MDA/2009/0XX\nDate: (Enter Date)'),
    );
    expect(reading.date).toBeUndefined();
    expect(reading.regulatorRef).toBeUndefined();
    expect(reading.notes?.value).toContain('MDA/2009/0XX');
  });

  it('does not conclude a risk from harm', () => {
    const text = 'The device may fail and cause death or serious injury to the patient.';
    expect(readNotice(aDocument(text)).risk).toBeUndefined();
  });

  it('does not take a contact address as an address for replies', () => {
    const text = 'For questions, contact safety@maker.example. Users should check the device.';
    expect(readNotice(aDocument(text)).replyTo).toBeUndefined();
  });
});
