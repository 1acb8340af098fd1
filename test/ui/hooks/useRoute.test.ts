import { hashOf, routeOf } from '../../../src/ui/hooks/useRoute';

describe('The address of a notice', () => {
  it('names the notice and its tab, and is read back', () => {
    const route = { place: 'notice', key: 'FSN-2026-0042', tab: 'mottagare' } as const;
    expect(hashOf(route)).toBe('#FSN-2026-0042/mottagare');
    expect(routeOf(hashOf(route))).toEqual(route);
  });
  it('leaves an unknown tab out', () => {
    expect(routeOf('#FSN-2026-0042/annat')).toEqual({ place: 'notice', key: 'FSN-2026-0042' });
  });
  it('is the list without one', () => {
    expect(routeOf('')).toEqual({ place: 'list' });
  });
  it('leaves links within the page alone', () => {
    expect(routeOf('#content')).toBeUndefined();
    expect(routeOf('#%E0%A4%A')).toBeUndefined();
  });
});
