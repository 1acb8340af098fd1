import { collectHits, type MostRows } from '../../src/domain/matching/collectHits';
import {
  type InventoryMatch,
  type RowCount,
  type SearchedSource,
} from '../../src/domain/matching/inventoryMatch';
import { judgeProduct } from '../../src/domain/matching/judgeProduct';
import { type MakerAlias, makerKeys, makerLikeness } from '../../src/domain/matching/makerName';
import {
  judgeRow,
  type RangeVerdict,
  type RowLimits,
} from '../../src/domain/matching/rangeVerdict';
import { soughtKeys } from '../../src/domain/matching/soughtKeys';
import type { SoughtProduct } from '../../src/domain/matching/soughtProduct';
import { unitFinder, type UnitNames } from '../../src/domain/matching/unitNames';
import { wordAgreement } from '../../src/domain/matching/wordAgreement';
import { countFacts } from './countFacts';
import { countPlaces } from './countPlaces';
import type { ExportTable } from './exportTable';
import { type HeldTable, textAt } from './heldTable';

/** A question to the exports. Rows above `mostRows` are counted, not shown. */
export interface MatchQuestion {
  readonly sought: SoughtProduct;
  /** Every source that ought to be searched. */
  readonly sources: readonly string[];
  readonly unitNames: readonly UnitNames[];
  readonly makerAliases: readonly MakerAlias[];
  readonly mostRows: MostRows;
}

interface TableCount {
  readonly held: HeldTable;
  readonly hits: RowCount;
  readonly outside: RowCount;
}

const sum = (counts: readonly RowCount[]): RowCount => ({
  rows: counts.reduce((total, { rows }) => total + rows, 0),
  quantity: counts.reduce((total, { quantity }) => total + quantity, 0),
});

function searchedSources(counts: readonly TableCount[]): SearchedSource[] {
  const sources = new Map<string, TableCount[]>();
  for (const count of counts) {
    const { source } = count.held.table;
    sources.set(source, [...(sources.get(source) ?? []), count]);
  }
  return [...sources].flatMap(([source, ofSource]) =>
    ofSource.slice(0, 1).map(({ held }) => ({
      source,
      kind: held.table.kind,
      files: ofSource.map(({ held: { file, exported, table } }) => ({
        file,
        exported,
        rows: table.rows,
      })),
      hits: sum(ofSource.map(({ hits }) => hits)),
      outside: sum(ofSource.map(({ outside }) => outside)),
    })),
  );
}

/** What the numbers of a row say. Rows without a serial number share few lots and days: each is judged once. */
function verdicts(limits: RowLimits, table: ExportTable): (row: number) => RangeVerdict {
  const { serial, lot, made } = table.texts;
  const known = new Map<number, RangeVerdict>();
  const judge = (row: number): RangeVerdict =>
    judgeRow(limits, {
      serial: textAt(table, 'serial', row),
      lot: textAt(table, 'lot', row),
      made: textAt(table, 'made', row),
    });
  if (!limits.serials && !limits.lots) return () => 'unlimited';
  return (row) => {
    if (serial.codes[row] !== 0) return judge(row);
    const key = (lot.codes[row] ?? 0) * made.texts.length + (made.codes[row] ?? 0);
    const verdict = known.get(key) ?? judge(row);
    known.set(key, verdict);
    return verdict;
  };
}

/** Matches what a notice seeks against every table: departments with hits, and sources with and without. */
export function matchTables(tables: readonly HeldTable[], question: MatchQuestion): InventoryMatch {
  const makerKeyOf = makerKeys(question.makerAliases);
  const sought = soughtKeys(question.sought, makerKeyOf);
  const likenessOf = makerLikeness(sought.makers, makerKeyOf);
  const collect = collectHits(unitFinder(question.unitNames), question.mostRows);
  const facts = countFacts();

  const agreementOf = wordAgreement(sought);

  const search = (held: HeldTable): TableCount => {
    const { table, index, starts } = held;
    const placeCounts = countPlaces(held, collect);
    const tableFacts = facts.inTable(table);
    const verdictOf = verdicts(sought, table);
    const hits = { rows: 0, quantity: 0 };
    const outside = { rows: 0, quantity: 0 };
    for (const number of index.candidates(sought)) {
      const product = index.keys[number];
      const hit = product && judgeProduct(sought, product, likenessOf, agreementOf);
      if (!hit) continue;
      const before = { ...hits };
      const end = starts[number + 1] ?? 0;
      for (let row = starts[number] ?? 0; row < end; row += 1) {
        const verdict = verdictOf(row);
        const quantity = table.quantities[row] ?? 1;
        const count = verdict === 'outside' ? outside : hits;
        count.rows += 1;
        count.quantity += quantity;
        placeCounts.take(row, quantity, hit, verdict);
        if (verdict !== 'outside') tableFacts.row(row, quantity);
      }
      const { rows, quantity } = before;
      tableFacts.supplier(product.supplier, hits.rows - rows, hits.quantity - quantity);
    }
    tableFacts.end();
    placeCounts.end();
    return { held, hits, outside };
  };

  const order = ({ source }: SearchedSource): number => question.sources.indexOf(source);
  const searched = searchedSources(tables.map(search)).sort((a, b) => order(a) - order(b));
  const names = searched.map(({ source }) => source);
  return {
    ...collect.done(),
    facts: facts.done(),
    withHits: searched.filter(({ hits }) => hits.rows > 0),
    withoutHits: searched.filter(({ hits }) => hits.rows === 0),
    unreadFiles: [],
    notSearched: question.sources.filter((source) => !names.includes(source)),
  };
}
