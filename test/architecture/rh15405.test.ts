import { rows } from '../../docs/requirements/rows';
import { tracedRows } from '../../docs/requirements/requirementTable';

describe('Every row of RH-15405', () => {
  const traced = tracedRows(rows);

  it('has a place where its rule lives: name the row in the doc comment of the rule', () => {
    expect(traced.filter(({ code }) => code.length === 0).map(({ id }) => id)).toEqual([]);
  });

  it('is shown by a test: name the row in the sentence of the test', () => {
    expect(traced.filter(({ tests }) => tests.length === 0).map(({ id }) => id)).toEqual([]);
  });
});
