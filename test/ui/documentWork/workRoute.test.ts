import { type WorkRoute, workHashOf, workRouteOf } from '../../../src/ui/documentWork/useWorkRoute';

describe('An address on the page where documents are worked on', () => {
  it.each<[string, WorkRoute]>([
    ['#', { place: 'list' }],
    ['#nytt', { place: 'form', aim: 'document', number: '' }],
    ['#RH-15405', { place: 'document', number: 'RH-15405' }],
    ['#RH-15405/utkast', { place: 'draft', number: 'RH-15405' }],
    ['#RH-15405/utkast/synpunkter', { place: 'draft', number: 'RH-15405', tab: 'synpunkter' }],
    ['#RH-15405/ny-utgava', { place: 'form', aim: 'edition', number: 'RH-15405' }],
    ['#RH-15405/ratta', { place: 'form', aim: 'revision', number: 'RH-15405' }],
    ['#RH-15405/andra', { place: 'form', aim: 'change', number: 'RH-15405' }],
  ])('%s leads to one place, and that place has it', (hash, route) => {
    expect(workRouteOf(hash)).toEqual(route);
    expect(workHashOf(route)).toBe(hash);
  });

  it('names a number, never an edition (GD-12), and leaves links within the page alone', () => {
    expect(workRouteOf('#RH-15405/3')).toEqual({ place: 'document', number: 'RH-15405' });
    expect(workRouteOf('#innehall')).toBeUndefined();
    expect(workRouteOf('#RH-15405/utkast/annat')).toEqual({ place: 'draft', number: 'RH-15405' });
  });
});
