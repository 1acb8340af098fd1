import { writeFileSync } from 'node:fs';
import path from 'node:path';
import writeExcelFile from 'write-excel-file/node';
import { exampleGtin } from '../mail/exempel3000';

// Makes the sample exports again: node --import tsx config/sample-region/inventory/makeSampleExports.ts

type Row = readonly (string | number)[];

const pump = exampleGtin('0952000003000');
const smallPump = exampleGtin('0952000003001');
const monitor = exampleGtin('0952000007100');
const tube = exampleGtin('0952000008812');

const semicolons = (rows: readonly Row[]): string =>
  rows.map((row) => row.map((cell) => `${cell}`).join(';')).join('\r\n') + '\r\n';

const pumpAt = (serial: string, unit: string, costCentre: string): Row => [
  `INV-${serial}`,
  'Infusionspump',
  'Exempelpump AB',
  'EP-3000',
  'EP-3000',
  `(01)${pump}(21)${serial}`,
  serial,
  unit,
  costCentre,
];

const medusa: readonly Row[] = [
  ['Inventarieförteckning, Medusa', '', '', '', '', '', '', '', ''],
  ['Utskriven 2026-05-04', '', '', '', '', '', '', '', ''],
  [
    'Inventarienr',
    'Benämning',
    'Tillverkare',
    'Modell',
    'Artikelnummer',
    'UDI',
    'Serienummer',
    'Enhet',
    'Kostnadsställe',
  ],
  ...['1001', '1002', '1003', '1004', '1005', '1006', '1017', '1018'].map((serial) =>
    pumpAt(serial, 'Intensivvårdsavdelningen', '12310'),
  ),
  ...['2003', '2004'].map((serial) => pumpAt(serial, 'Intensivvårdsavdelningen', '12310')),
  ...['1450', '1451', '1998'].map((serial) => pumpAt(serial, 'Medicinavd 31', '12431')),
  ...['2100', '2650'].map((serial) => pumpAt(serial, 'Medicinavd 31', '12431')),
  ['INV-77', 'Infusionspump', 'EP Medical', 'EP-3000 S', '', '', '', 'Medicinavd 31', '12431'],
  [
    'INV-78',
    'Infusionspump',
    'Exempelpump Sverige AB',
    'EP-3000 S',
    'EP-3000 S',
    smallPump,
    '1777',
    'Ambulans Södra',
    '31002',
  ],
  [
    'INV-79',
    'INFUSIONSPUMP EXEMPEL 3000',
    'Exempelpump',
    '',
    '',
    '',
    '1810',
    'Lånepool medicinteknik',
    '40900',
  ],
  ...['M-501', 'M-502', 'M-503', 'M-504', 'M-505', 'M-506'].map((serial, index): Row => [
    `INV-${serial}`,
    'Övervakningsmonitor',
    'Monitorverket GmbH',
    'MV-12',
    'MV-12-STD',
    monitor,
    serial,
    index < 4 ? 'Intensivvårdsavdelningen' : 'Medicinavd 31',
    index < 4 ? '12310' : '12431',
  ]),
  ['INV-90', 'Personvåg', 'Vågfabriken Oy', 'VF 200', '200', '', '0012', 'VC Strandgatan', '22105'],
];

const faciliate: readonly Row[] = [
  [
    'Objekt',
    'Fabrikat',
    'Modell',
    'Artikelnr',
    'Tillverkningsnummer',
    'Verksamhet',
    'Kostnadsställe',
    'Antal',
  ],
  [
    'Infusionspump Exempel 3000',
    'Exempelpump A/B',
    'EP 3000',
    '',
    '',
    'Vårdcentralen Strandgatan',
    '22105',
    2,
  ],
  [
    'Undersökningsbrits',
    'Britsbolaget AB',
    'BB-4',
    'BB-4-BLÅ',
    'B0042',
    'VC Strandgatan',
    '22105',
    3,
  ],
  ['Autoklav', 'Ångverket AB', 'ÅV 18', 'ÅV18', '18-0007', 'Sterilcentralen', '15500', 1],
];

const sesam: readonly Row[] = [
  ['Hjälpmedel', 'Tillverkare', 'Modell', 'Individnummer', 'Batch', 'Ansvarig enhet', 'Ansvar'],
  ['Rullstol', 'Rullverket AB', 'RV Lätt', 'RV-10001', '', 'Hjälpmedelscentralen', '50100'],
  ['Rullstol', 'Rullverket AB', 'RV Lätt', 'RV-10002', '', 'Hjälpmedelscentralen', '50100'],
  ['Lyftsele', 'Selmakarna i Norr AB', 'Sele M', '', 'S-2025-11', 'Hjälpmedelscentralen', '50100'],
];

const purchase = (unit: string, costCentre: string, customer: string, quantity: number): Row => [
  unit,
  costCentre,
  customer,
  'SampleFlow feeding tube CH8 120 cm',
  'SF-1208',
  'Sampletube Ltd',
  'Vårdgrossisten i Norden AB',
  tube,
  'AVT-2024-0173',
  quantity,
];

const purchases: readonly Row[] = [
  [
    'Beställande enhet',
    'Kostnadsställe',
    'Kundtyp',
    'Artikelbenämning',
    'Leverantörens artikelnummer',
    'Tillverkare',
    'Leverantör',
    'GTIN',
    'Avtalsnummer',
    'Antal',
  ],
  purchase('Intensivvårdsavdelningen', '12310', 'Region', 120),
  purchase('Medicinavdelning 31', '12431', 'Region', 60),
  purchase('Solrosens vård och omsorg AB', '90210', 'Privat vårdgivare', 20),
  purchase('Norrvikens kommun, hemsjukvården', '95001', 'Kommun', 40),
  [
    'Vårdcentralen Strandgatan',
    '22105',
    'Region',
    'Kompress steril 10 × 10',
    'KS-1010',
    'Kompressbolaget AB',
    'Vårdgrossisten i Norden AB',
    '',
    'AVT-2023-0040',
    900,
  ],
];

const delivery = (unit: string, number: string, lot: string, quantity: number): Row => [
  unit,
  number,
  'Region',
  'Matningssond SampleFlow',
  'SF 1208',
  'Sample Tube',
  lot,
  'Ja',
  unit.startsWith('Medicin') ? 'Ja' : 'Nej',
  unit.startsWith('Medicin') ? 'Närförråd' : 'Inköpsstöd',
  'AVT-2024-0173',
  quantity,
];

const logistics: readonly Row[] = [
  [
    'Kundnamn',
    'Kundnummer',
    'Kundkategori',
    'Artikel',
    'Artikelnummer',
    'Tillverkare',
    'Batchnummer',
    'Lagervara',
    'Närförråd',
    'Beställningsväg',
    'Avtal',
    'Levererat antal',
  ],
  delivery('Intensivvårdsavdelningen', '12310', '26A114', 40),
  delivery('Intensivvårdsavdelningen', '12310', '25K090', 80),
  delivery('Medicinavdelning 31', '12431', '26A115', 30),
  delivery('Medicinavdelning 31', '12431', '', 30),
  delivery('Vårdcentralen Strandgatan', '22105', '26B003', 10),
];

const latin1 = (text: string): Buffer => Buffer.from(text, 'latin1');
const save = (name: string, content: Buffer): void =>
  writeFileSync(path.join(__dirname, name), content);
const workbook = (rows: readonly Row[], sheet: string): Promise<Buffer> =>
  writeExcelFile(
    rows.map((row) => [...row]),
    { sheet },
  ).toBuffer();

async function main(): Promise<void> {
  save('Medusa 2026-05-04.csv', Buffer.from(`\ufeff${semicolons(medusa)}`));
  save('Sesam 2026-05-03.csv', latin1(semicolons(sesam)));
  save('RGS leveranser 2026-04.csv', latin1(semicolons(logistics)));
  save('Faciliate 2026-05-01.xlsx', await workbook(faciliate, 'Objekt'));
  save('Inköpsanalys 2026 kvartal 1.xlsx', await workbook(purchases, 'Inköp'));
}

void main();
