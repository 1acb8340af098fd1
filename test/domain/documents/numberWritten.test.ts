import { numberOfFigures, numberWritten } from '../../../src/domain/documents/numberWritten';

describe('A number in an address (GD-12)', () => {
  it.each(['RH-15405', 'rh-15405', 'rh15405', ' Rh 15405 '])('is known when written %s', (text) => {
    expect(numberWritten(text)).toBe('RH-15405');
  });

  it('stays as it is when it is no number', () => {
    expect(['15405', 'kylskåp', 'RH-1'].map(numberWritten)).toEqual(['15405', 'KYLSKÅP', 'RH-1']);
  });

  it('may be its figures alone, where one document has them', () => {
    const numbers = ['RH-15405', 'RH-20001', 'RN-20001'];
    expect(
      ['15405', '20001', '5405', '99999', 'x'].map((text) => numberOfFigures(text, numbers)),
    ).toEqual(['RH-15405', undefined, undefined, undefined, undefined]);
  });
});
