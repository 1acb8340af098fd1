import { exampleGtin } from '../../config/sample-region/mail/exempel3000';

const seed = 20_261_124;
const products = 80_000;

/** A repeatable row of numbers from 0 up to 1 (mulberry32). */
const numbersFrom = (start: number): (() => number) => {
  let state = start;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
};

const kinds = ['Infusionspump', 'Sprutpump', 'Övervakningsmonitor', 'Kanyl', 'Sond', 'Rullstol'];

interface Piece {
  readonly product: number;
  readonly serial: number;
  readonly department: number;
  readonly quantity: number;
}

const maker = (product: number): string => `Maker ${product % 900} AB`;
const number = (product: number): string => `C-${`${product}`.padStart(6, '0')}`;
const model = (product: number): string => `M-${product % 4_000}`;
const name = (product: number): string =>
  `${kinds[product % kinds.length] ?? ''} modell ${product % 4_000}`;
const gtins = Array.from({ length: products }, (_, product) =>
  exampleGtin(`095200${`${product}`.padStart(7, '0')}`),
);
const gtin = (product: number): string => gtins[product] ?? '';
const unit = (department: number): string => `Avdelning ${department}`;

/** How each source writes a piece, under the headers that the sample region's settings know. */
const writers: { readonly [file: string]: readonly [string, (piece: Piece) => string] } = {
  'Medusa.csv': [
    'UDI;Artikelnummer;Modell;Benämning;Tillverkare;Serienummer;Enhet;Kostnadsställe',
    ({ product: p, serial, department: d }) =>
      `(01)${gtin(p)}(21)${serial};${number(p)};${model(p)};${name(p)};${maker(p)};${serial};${unit(d)};${10_000 + d}`,
  ],
  'Faciliate.csv': [
    'Objekt;Fabrikat;Modell;Tillverkningsnummer;Verksamhet;Kostnadsställe;Antal',
    ({ product: p, serial, department: d, quantity }) =>
      `${name(p)};${maker(p)};${model(p)};SN${serial};${unit(d)};${10_000 + d};${quantity}`,
  ],
  'Sesam.csv': [
    'UDI-DI;Hjälpmedel;Tillverkare;Modell;Individnummer;Batch;Ansvarig enhet;Ansvar',
    ({ product: p, serial, department: d }) =>
      `${gtin(p)};${name(p)};${maker(p)};${model(p)};${serial};B${serial % 5_000};${unit(d)};${10_000 + d}`,
  ],
  'Inköpsanalys.csv': [
    'Beställande enhet;Kostnadsställe;Kundtyp;Artikelbenämning;Lev.artnr;Tillverkare;Leverantör;GTIN;Avtalsnummer;Antal',
    ({ product: p, department: d, quantity }) =>
      `${unit(d)};${10_000 + d};Region;${name(p)};${number(p)};${maker(p)};Grossist ${p % 40};${gtin(p)};A-${p % 700};${quantity}`,
  ],
  'RGS.csv': [
    'Kundnamn;Kundnummer;Kundkategori;Artikel;Artikelnummer;Tillverkare;Batchnummer;Lagervara;Beställningsväg;Levererat antal',
    ({ product: p, serial, department: d, quantity }) =>
      `${unit(d)};${10_000 + d};Region;${name(p)};${number(p)};${maker(p)};L${serial % 90_000};Ja;Inköpsstöd;${quantity}`,
  ],
};

/** Five exports with so many rows in all: 80,000 products of 900 makers at 1,500 departments, drawn from a seed. */
export function largeExports(rows: number): ReadonlyMap<string, Buffer> {
  const next = numbersFrom(seed);
  const upTo = (most: number): number => Math.floor(next() * most);
  const files = Object.entries(writers);
  return new Map(
    files.map(([file, [header, write]]) => {
      const lines = Array.from({ length: rows / files.length }, () =>
        write({
          // Some products are everywhere, most are in few places.
          product: Math.floor(products * next() ** 3),
          serial: 100_000 + upTo(900_000),
          department: upTo(1_500),
          quantity: 1 + upTo(20),
        }),
      );
      return [file, Buffer.from([header, ...lines].join('\n'))];
    }),
  );
}
