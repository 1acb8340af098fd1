import type { Unit } from '../../../src/domain/units/unit';
import { branchesOf } from '../../../src/ui/recipients/branchesOf';

const department = (name: string, parentKey?: string): Unit => ({
  key: name,
  name,
  kind: 'department',
  ...(parentKey ? { parentKey } : {}),
});
const units: readonly Unit[] = [
  { key: 'o', name: 'Öppenvården', kind: 'administration' },
  { key: 'a', name: 'Akutvården', kind: 'administration' },
  department('Örat', 'o'),
  department('Avdelning 10', 'o'),
  department('Avdelning 9', 'o'),
  department('Ambulansen', 'a'),
  department('Ensam', 'borttagen'),
];
const names = (search = '') =>
  branchesOf(units, search, 'Utan förvaltning').map(({ name, departments }) => [
    name,
    departments.map((unit) => unit.name),
  ]);

describe('The tree of recipients', () => {
  it('is in Swedish order, with departments that have no administration last', () => {
    expect(names()).toEqual([
      ['Akutvården', ['Ambulansen']],
      ['Öppenvården', ['Avdelning 9', 'Avdelning 10', 'Örat']],
      ['Utan förvaltning', ['Ensam']],
    ]);
  });
  it('keeps what a search names: a department, or all of an administration', () => {
    expect(names('örat')).toEqual([['Öppenvården', ['Örat']]]);
    expect(names('akutv')).toEqual([['Akutvården', ['Ambulansen']]]);
  });
});
