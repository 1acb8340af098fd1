import { plainText } from '../../src/domain/matching/plainWords';
import { cellText, madeOf, quantityOf } from './cellText';
import { allTexts, distinctTexts, type NumberedTexts } from './distinctTexts';
import type { ExportField, ExportSource } from './exportSource';
import { type ExportTable, type RowText, rowTexts } from './exportTable';
import { growingCodes, growingQuantities } from './growingNumbers';
import { numberProducts } from './numberProducts';
import type { Oddities } from './oddities';
import { udiCells } from './udiCells';

/** A number or name that only says that there is none. */
const isNone = (text: string): boolean =>
  /^(?:-+|saknas|okänd|okänt|n\/?a|null|unknown|\?)$/i.test(text);

function buyerOf({ buyers }: ExportSource): (raw: string) => string {
  const kinds = new Map([
    ...buyers.private.map((name) => [plainText(name).trim(), 'private'] as const),
    ...buyers.municipal.map((name) => [plainText(name).trim(), 'municipal'] as const),
  ]);
  return (raw) => kinds.get(plainText(raw).trim()) ?? '';
}

/** Builds the table of one export, row by row. `cell` gives the raw text of a field, empty when there is no column. */
export function buildTable(source: ExportSource, oddities: Oddities) {
  const clean = (raw: string): string => {
    const text = cellText(raw, oddities);
    return isNone(text) ? '' : text;
  };
  const cleaners: { readonly [Text in RowText]?: (raw: string) => string } = {
    made: (raw) => madeOf(cellText(raw, oddities)),
    buyer: buyerOf(source),
  };
  const texts = Object.fromEntries(
    rowTexts.map((text) => [
      text,
      (text === 'serial' ? allTexts : distinctTexts)(cleaners[text] ?? clean),
    ]),
  ) as { readonly [Text in RowText]: NumberedTexts };
  const codes = Object.fromEntries(rowTexts.map((text) => [text, growingCodes()])) as {
    readonly [Text in RowText]: ReturnType<typeof growingCodes>;
  };
  const products = numberProducts(clean);
  const udiOf = udiCells(oddities);
  const quantities = growingQuantities();
  const productOf = growingCodes();
  const lines = growingCodes();

  return {
    /** Takes a row; one that names no product is counted and left out. */
    take(cell: (field: ExportField) => string, line: number): void {
      const udi = udiOf(cell('udi'));
      const product = products.numberOf(udi.device, cell);
      if (product < 0) return oddities.count('rows-without-product');
      productOf.push(product);
      lines.push(line);
      quantities.push(quantityOf(cell('quantity')));
      for (const text of rowTexts) {
        const own = texts[text].numberOf(cell(text));
        const ofUdi = text === 'serial' || text === 'lot' || text === 'made' ? udi[text] : '';
        codes[text].push(own === 0 && ofUdi !== '' ? texts[text].numberOf(ofUdi) : own);
      }
    },
    done(): ExportTable {
      const rowProducts = productOf.done();
      return {
        source: source.source,
        kind: source.kind,
        rows: rowProducts.length,
        products: products.all,
        productOf: rowProducts,
        texts: Object.fromEntries(
          rowTexts.map((text) => [text, { codes: codes[text].done(), texts: texts[text].texts }]),
        ) as unknown as ExportTable['texts'],
        quantities: quantities.done(),
        lines: lines.done(),
      };
    },
  };
}
