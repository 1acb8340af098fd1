import { runningSharePoint, type RunningSharePoint } from '../runningSharePoint';

let sharePoint: RunningSharePoint;
const list = "web/lists/getByTitle('Many')";
const post = (path: string, body: unknown, headers = {}) =>
  sharePoint.send(path, { method: 'POST', body: JSON.stringify(body), headers });

const addMany = async (from: number, to: number): Promise<void> => {
  const numbers = Array.from({ length: to - from }, (_, index) => from + index);
  const parts = numbers.map(
    (number) =>
      `--b\nContent-Type: application/http\n\nPOST ${sharePoint.web}/_api/${list}/items HTTP/1.1\n\n` +
      `${JSON.stringify({ Title: `T${number}`, Key: `K${number}`, Half: number % 2 === 0 ? 'even' : 'odd', Same: 'x' })}\n`,
  );
  for (let at = 0; at < parts.length; at += 100) {
    const body = `${parts.slice(at, at + 100).join('')}--b--`;
    await sharePoint.send('$batch', {
      method: 'POST',
      body,
      headers: { 'content-type': 'multipart/mixed; boundary=b' },
    });
  }
};

beforeAll(async () => {
  sharePoint = await runningSharePoint();
  await post('web/lists', { Title: 'Many', BaseTemplate: 100 });
  await post(`${list}/fields`, {
    FieldTypeKind: 2,
    Title: 'Key',
    Indexed: true,
    EnforceUniqueValues: true,
  });
  for (const Title of ['Half', 'Same'])
    await post(`${list}/fields`, { FieldTypeKind: 2, Title, Indexed: true });
  await addMany(1, 5002);
}, 60_000);
afterAll(() => sharePoint.stop());

const asked = async (query: string): Promise<string> => {
  const answer = await sharePoint.send(`${list}/items?${query}`);
  const text = await answer.text();
  if (answer.status === 200)
    return `${(JSON.parse(text) as { value: unknown[] }).value.length} items`;
  return `${answer.status} ${/SP\w+Exception/.exec(text)?.[0] ?? text}`;
};
const throttled = '500 SPQueryThrottledException';

describe('A list above the list view threshold', () => {
  it.each([
    ['$top=5000', '5000 items'],
    ["$filter=Key eq 'k77'", '1 items'],
    ["$filter=Half eq 'odd'&$orderby=Title", '100 items'],
    ["$filter=Half eq 'odd' and Title eq 'T7'", '1 items'],
    ["$filter=startswith(Key,'K500')", '3 items'],
    ["$filter=Key eq 'K1' or Key eq 'K2'", '2 items'],
    ['$filter=Id gt 100&$top=5000', '4901 items'],
    ['$orderby=Key desc', '100 items'],
    ['$filter=Key eq null', '0 items'],
    ["$filter=Title eq 'T7'", throttled],
    ["$filter=Title eq 'T7' and Key eq 'K7'", throttled],
    ["$filter=Key eq 'K7' or Title eq 'T7'", throttled],
    ["$filter=substringof('K7',Key)", throttled],
    ["$filter=Key ne 'K7'", throttled],
    ["$filter=Same eq 'x'", throttled],
    ["$filter=Id gt 0 and Title eq 'T7'", throttled],
    ['$orderby=Title', throttled],
    ['$top=5001', throttled],
  ])('%s gives %s', async (query, expected) => {
    expect(await asked(query)).toBe(expected);
  });

  it('pages by ID through everything', async () => {
    let address: string | undefined = `${list}/items?$top=2000&$select=Id`;
    const ids: number[] = [];
    while (address !== undefined) {
      const answer: Response = await sharePoint.send(address);
      const page = (await answer.json()) as { value: { Id: number }[]; 'odata.nextLink'?: string };
      ids.push(...page.value.map((item) => item.Id));
      address = page['odata.nextLink'];
    }
    expect(ids).toEqual(Array.from({ length: 5001 }, (_, index) => index + 1));
  });

  it('answers indexed filters from the index', () => {
    const { key } = sharePoint.database
      .prepare("SELECT key FROM sp_lists WHERE title = 'Many'")
      .get() as { key: number };
    const plan = sharePoint.database
      .prepare(
        `EXPLAIN QUERY PLAN SELECT id FROM sp_items_${key} WHERE sp_fold("c_Key") = 'k1' ORDER BY id`,
      )
      .all() as { detail: string }[];
    expect(plan.map((step) => step.detail)).toEqual([
      `SEARCH sp_items_${key} USING INDEX sp_ix_${key}_Key (<expr>=?)`,
    ]);
  });
});
