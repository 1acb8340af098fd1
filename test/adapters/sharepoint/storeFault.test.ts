import { isOverThreshold, storeFault } from '../../../src/adapters/sharepoint/storeFault';

const refusedWith = (status: number, message: string): object => ({
  isHttpRequestError: true,
  status,
  message,
});

describe('What SharePoint refuses', () => {
  it('is a list too long for the query when it says so, whatever the status', () => {
    const said = '{"code":"-2147024860, Microsoft.SharePoint.SPQueryThrottledException"}';
    expect(isOverThreshold(refusedWith(500, said))).toBe(true);
    expect(isOverThreshold(refusedWith(500, 'Internal Server Error'))).toBe(false);
    expect(isOverThreshold(new TypeError(said))).toBe(false);
    expect(isOverThreshold(undefined)).toBe(false);
  });

  it.each([
    [412, 'store/conflict'],
    [403, 'store/refused'],
    [429, 'store/unavailable'],
    [503, 'store/unavailable'],
  ])('with %i is %s', (status, code) => {
    expect(storeFault('Reading', refusedWith(status, '')).code).toBe(code);
  });
});
