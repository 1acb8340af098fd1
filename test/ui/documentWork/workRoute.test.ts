import { openDocumentAt } from '../../../src/ui/documents/useDocumentRoute';
import {
  openWorkAt,
  type WorkRoute,
  workHashOf,
  workRouteOf,
} from '../../../src/ui/documentWork/useWorkRoute';

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

describe('A link from Teams into the tab (GD-12)', () => {
  afterEach(() => window.history.replaceState(null, '', '/'));

  it.each([
    ['RH-15405', '#RH-15405'],
    ['RH-15405/utkast', '#RH-15405/utkast'],
    ['FSN-2026-0042', ''],
    ['', ''],
  ])('that names %s opens %s where documents are worked on', (wanted, hash) => {
    openWorkAt(wanted);
    expect(window.location.hash).toBe(hash);
  });

  it.each([
    ['RH-15405', '?dokument=RH-15405'],
    ['RH-15405/4', '?dokument=RH-15405&avsnitt=4'],
    ['FSN-2026-0042', ''],
  ])('that names %s opens %s where they are read', (wanted, search) => {
    openDocumentAt(wanted);
    expect(window.location.search).toBe(search);
  });

  it('leaves alone what the address names already', () => {
    window.history.replaceState(null, '', '/?dokument=RH-1#RH-15405/utkast');
    openWorkAt('RH-20001');
    openDocumentAt('RH-20001');
    expect([window.location.search, window.location.hash]).toEqual([
      '?dokument=RH-1',
      '#RH-15405/utkast',
    ]);
  });
});
