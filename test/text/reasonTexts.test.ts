import { caseReasons, kindReasons, likenessReasons } from '../../src/domain/reception/reasonCodes';
import { reasonText } from '../../src/text/reasonTexts';

describe('The reason of a proposal', () => {
  it('is a sentence of its own in both languages, for every code', () => {
    const codes = [...kindReasons, ...caseReasons, ...likenessReasons];
    const lines = codes.flatMap((code) => [reasonText({ code }, 'sv'), reasonText({ code }, 'en')]);
    expect(new Set(lines).size).toBe(codes.length * 2);
    expect(lines.filter((line) => !/^[A-ZÅÄÖ][^.!]{8,80}$/.test(line))).toEqual([]);
  });

  it('shows the words that told it', () => {
    const reason = { code: 'says-closed', quote: 'ärendet är avslutat' };
    expect(reasonText(reason, 'sv')).toBe(
      'Avsändaren skriver att ärendet är avslutat: ”ärendet är avslutat”',
    );
    expect(reasonText(reason, 'en')).toBe(
      'The sender writes that the case is closed: “ärendet är avslutat”',
    );
  });

  it('is shown as it is when a later edition of the product gave it', () => {
    expect(reasonText({ code: 'constructor' }, 'sv')).toBe('constructor');
  });
});
