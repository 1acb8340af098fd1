import { collectHits, type MostRows } from '../../src/domain/matching/collectHits';
import {
  type InventoryMatch,
  type RowCount,
  type SearchedSource,
} from '../../src/domain/matching/inventoryMatch';
import { judgeProduct } from '../../src/domain/matching/judgeProduct';
import { type MakerAlias, makerKeys, makerLikeness } from '../../src/domain/matching/makerName';
import { judgeRow } from '../../src/domain/matching/rangeVerdict';
import { soughtKeys } from '../../src/domain/matching/soughtKeys';
import type { SoughtProduct } from '../../src/domain/matching/soughtProduct';
import { unitFinder, type UnitNames } from '../../src/domain/matching/unitNames';
import { countFacts } from './countFacts';
import { buyerAt, foundRow, type HeldTable, textAt } from './heldTable';

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

/** Remembers what is costly to make for each pair of department and cost centre. */
function tallies(collect: ReturnType<typeof collectHits>, { table }: HeldTable) {
  const known = new Map<number, ReturnType<typeof collect.tallyOf>>();
  const { department, costCentre, buyer } = table.texts;
  return (row: number) => {
    const place = (department.codes[row] ?? 0) * costCentre.texts.length;
    const key = (place + (costCentre.codes[row] ?? 0)) * buyer.texts.length;
    const whole = key + (buyer.codes[row] ?? 0);
    const tally =
      known.get(whole) ??
      collect.tallyOf(
        textAt(table, 'department', row),
        textAt(table, 'costCentre', row),
        buyerAt(table, row),
      );
    known.set(whole, tally);
    return tally;
  };
}

/** Matches what a notice seeks against every table: departments with hits, and sources with and without. */
export function matchTables(tables: readonly HeldTable[], question: MatchQuestion): InventoryMatch {
  const makerKeyOf = makerKeys(question.makerAliases);
  const sought = soughtKeys(question.sought, makerKeyOf);
  const likenessOf = makerLikeness(sought.makers, makerKeyOf);
  const collect = collectHits(unitFinder(question.unitNames), question.mostRows);
  const facts = countFacts();

  const search = (held: HeldTable): TableCount => {
    const { table } = held;
    const tallyAt = tallies(collect, held);
    const hits = { rows: 0, quantity: 0 };
    const outside = { rows: 0, quantity: 0 };
    for (const number of held.index.candidates(sought)) {
      const product = held.index.keys[number];
      const hit = product && judgeProduct(sought, product, likenessOf);
      if (!hit) continue;
      held.eachRow(number, (row) => {
        const verdict = judgeRow(sought, {
          serial: textAt(table, 'serial', row),
          lot: textAt(table, 'lot', row),
          made: textAt(table, 'made', row),
        });
        const quantity = table.quantities[row] ?? 1;
        const count = verdict === 'outside' ? outside : hits;
        count.rows += 1;
        count.quantity += quantity;
        tallyAt(row).take(table.source, quantity, hit.strength, verdict, () =>
          foundRow(held, row, hit, verdict),
        );
        if (verdict === 'outside') return;
        facts.count(
          (name) => (name === 'supplier' ? product.supplier : textAt(table, name, row)),
          quantity,
        );
      });
    }
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
