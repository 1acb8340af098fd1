import * as fc from 'fast-check';
import { parseFilter } from '../../../../local-tenant/sharepoint/odata/parseFilter';
import { SharePointRefusal } from '../../../../local-tenant/sharepoint/refusal';
import { runningSharePoint } from '../runningSharePoint';

const refusesOnly = (text: string): void => {
  try {
    parseFilter(text);
  } catch (failure) {
    if (!(failure instanceof SharePointRefusal)) throw failure;
  }
};

const pieces = fc.constantFrom(
  'Title',
  'Qty',
  'Author/Title',
  ' eq ',
  ' ne ',
  ' and ',
  ' or ',
  'not ',
  '(',
  ')',
  ',',
  "'",
  "''",
  'null',
  'true',
  '1',
  '-1.5e3',
  'startswith',
  'substringof',
  'endswith',
  'day',
  "datetime'2026-01-01T00:00:00Z'",
  "datetime'x'",
  "guid'0'",
  ' add ',
  '$',
  '\u0000',
  'å',
  '%',
  ' ',
);

interface Row {
  readonly Title: string | null;
  readonly Qty: number | null;
  readonly Done: boolean | null;
  readonly Due: string | null;
}
interface Generated {
  readonly text: string;
  readonly holds: (row: Row) => boolean;
}

const words = fc.constantFrom('a', 'A', 'b', "o'b", 'Å', 'å', 'ab');
const numbers = fc.integer({ min: -2, max: 2 });
const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;
const lower = (text: string | null): string | null => text?.toLowerCase() ?? null;
type Ordered = string | number;
const comparisons: Readonly<Record<string, (one: Ordered, other: Ordered) => boolean>> = {
  eq: (one, other) => one === other,
  lt: (one, other) => one < other,
  le: (one, other) => one <= other,
  gt: (one, other) => one > other,
  ge: (one, other) => one >= other,
};
const comparison = fc.constantFrom(...Object.keys(comparisons));
const holding = (name: string, value: Ordered | null, other: Ordered): boolean =>
  value !== null && (comparisons[name]?.(value, other) ?? false);

const moments = ['2026-01-01T00:00:00Z', '2026-01-01T12:30:15Z', '2025-12-31T23:30:00Z'] as const;
/** The same moments as clients write them: with an offset, without a zone, with fractions. */
const spellings = fc.constantFrom(
  [moments[0], "datetime'2026-01-01T01:00:00+01:00'"],
  [moments[0], "datetime'2026-01-01'"],
  [moments[1], "datetime'2026-01-01T12:30:15.999Z'"],
  [moments[1], "'2026-01-01T12:30:15Z'"],
  [moments[2], "datetime'2025-12-31T23:30:00'"],
);

const conditions: fc.Arbitrary<Generated> = fc.oneof(
  fc.tuple(comparison, spellings).map(([name, [moment = '', spelling = '']]) => ({
    text: `Due ${name} ${spelling}`,
    holds: (row: Row) => holding(name, row.Due, moment),
  })),
  fc
    .tuple(comparison, fc.constantFrom(['year', 0, 4], ['hour', 11, 13]), fc.integer({ max: 30 }))
    .map(([name, [part, from, to], number]) => ({
      text: `${String(part)}(Due) ${name} ${number}`,
      holds: (row: Row) =>
        row.Due !== null && holding(name, Number(row.Due.slice(Number(from), Number(to))), number),
    })),
  fc.tuple(comparison, words).map(([name, word]) => ({
    text: `Title ${name} ${quoted(word)}`,
    holds: (row: Row) => holding(name, lower(row.Title), word.toLowerCase()),
  })),
  fc.tuple(comparison, numbers).map(([name, number]) => ({
    text: `Qty ${name} ${number}`,
    holds: (row: Row) => holding(name, row.Qty, number),
  })),
  words.map((word) => ({
    text: `Title ne ${quoted(word)}`,
    holds: (row: Row) => lower(row.Title) !== word.toLowerCase(),
  })),
  words.map((word) => ({
    text: `startswith(Title,${quoted(word)})`,
    holds: (row: Row) => lower(row.Title)?.startsWith(word.toLowerCase()) ?? false,
  })),
  words.map((word) => ({
    text: `substringof(${quoted(word)},Title)`,
    holds: (row: Row) => lower(row.Title)?.includes(word.toLowerCase()) ?? false,
  })),
  fc
    .constantFrom(['1', true], ['0', false], ['true', true], ['false', false])
    .map(([text, value]) => ({
      text: `Done eq ${String(text)}`,
      holds: (row: Row) => row.Done === value,
    })),
  fc.constantFrom('Title', 'Qty', 'Done', 'Due').map((name) => ({
    text: `${name} eq null`,
    holds: (row: Row) => row[name as keyof Row] === null,
  })),
  fc.constantFrom('Title', 'Qty', 'Done', 'Due').map((name) => ({
    text: `null ne ${name}`,
    holds: (row: Row) => row[name as keyof Row] !== null,
  })),
);

const filters = fc.letrec<{ filter: Generated }>((tie) => ({
  filter: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    conditions,
    fc.tuple(tie('filter'), tie('filter')).map(([one, other]) => ({
      text: `(${one.text}) and (${other.text})`,
      holds: (row: Row) => one.holds(row) && other.holds(row),
    })),
    fc.tuple(conditions, conditions, conditions).map(([a, b, c]) => ({
      text: `${a.text} or ${b.text} and ${c.text}`,
      holds: (row: Row) => a.holds(row) || (b.holds(row) && c.holds(row)),
    })),
    tie('filter').map((inner) => ({
      text: `not (${inner.text})`,
      holds: (row: Row) => !inner.holds(row),
    })),
  ),
})).filter;

const rows: readonly Row[] = [null, 'a', 'B', "O'b", 'å', 'Ab', 'ba'].flatMap((Title) =>
  [null, -1, 0, 2].map((Qty, index) => ({
    Title,
    Qty,
    Done: [null, true, false][index % 3] ?? null,
    Due: [null, ...moments][(index + (Title?.length ?? 0)) % 4] ?? null,
  })),
);

describe('Filters', () => {
  it('are parsed or refused, whatever is sent', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 60 }), refusesOnly), {
      numRuns: 500,
    });
    fc.assert(
      fc.property(
        fc.array(pieces, { maxLength: 30 }).map((all) => all.join('')),
        refusesOnly,
      ),
      { numRuns: 2000 },
    );
  });

  it('are refused when they are too deep or too long', () => {
    const deep = (count: number) => `${'('.repeat(count)}Qty eq 1${')'.repeat(count)}`;
    expect(() => parseFilter(deep(50))).not.toThrow();
    expect(() => parseFilter(deep(50_000))).toThrow(SharePointRefusal);
    expect(() => parseFilter(`${'not '.repeat(50_000)}Qty eq 1`)).toThrow(SharePointRefusal);
    expect(() => parseFilter(Array.from({ length: 5000 }, () => 'Qty eq 1').join(' or '))).toThrow(
      SharePointRefusal,
    );
  });

  it('find what a plain reading of them finds', async () => {
    const sharePoint = await runningSharePoint();
    try {
      const list = "web/lists/getByTitle('Rows')";
      const post = (path: string, body: unknown) =>
        sharePoint.send(path, { method: 'POST', body: JSON.stringify(body) });
      await post('web/lists', { Title: 'Rows', BaseTemplate: 100 });
      await post(`${list}/fields`, { Title: 'Qty', FieldTypeKind: 9 });
      await post(`${list}/fields`, { Title: 'Done', FieldTypeKind: 8 });
      await post(`${list}/fields`, { Title: 'Due', FieldTypeKind: 4, DisplayFormat: 1 });
      for (const row of rows) await post(`${list}/items`, row);
      await fc.assert(
        fc.asyncProperty(filters, async ({ text, holds }) => {
          const query = new URLSearchParams({ $filter: text, $select: 'Id' }).toString();
          const answer = await sharePoint.send(`${list}/items?${query}`);
          const body = (await answer.json()) as { value?: { Id: number }[] };
          const expected = rows.flatMap((row, index) => (holds(row) ? [index + 1] : []));
          expect(body.value?.map((item) => item.Id)).toEqual(expected);
        }),
        { numRuns: 200 },
      );
    } finally {
      await sharePoint.stop();
    }
  }, 30_000);
});
