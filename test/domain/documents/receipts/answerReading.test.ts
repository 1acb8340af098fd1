import {
  confirmReading,
  declineReading,
} from '../../../../src/domain/documents/receipts/answerReading';
import type { ReadRequest } from '../../../../src/domain/documents/receipts/readRequest';
import { aStranger, aUnit, theHead } from '../../../support/builders';
import {
  aReadRequest,
  confirmedBy,
  declinedBy,
  theEditor,
  theNewcomer,
  theNurse,
} from '../../../support/readingBuilders';

const codeOf = (result: ReturnType<typeof confirmReading>): string =>
  result.ok ? result.value.type : result.refusal.code;
const decline = (reason: string, why: 'other' | 'notForMe' = 'other', request = aReadRequest()) =>
  codeOf(declineReading(request, { why, reason }, { by: theNurse }));

describe('Confirming an edition (X-22)', () => {
  it('is done by everybody who is expected', () => {
    expect(codeOf(confirmReading(aReadRequest(), { by: theNurse }))).toBe('readingConfirmed');
  });

  it('is done by anybody in the channel, who then is one of the readers', () => {
    const channelId = aUnit().channel?.channelId;
    const request = aReadRequest();
    expect(codeOf(confirmReading(request, { by: theNewcomer, channelId }))).toBe(
      'readingConfirmed',
    );
    expect(aReadRequest({}, confirmedBy(theNewcomer)).readers).toContainEqual({
      ...theNewcomer,
      dueOn: '2026-04-06',
    });
  });

  it('is done by who answers for the unit today', () => {
    const request = aReadRequest({ expected: { people: [theNurse] } });
    expect(codeOf(confirmReading(request, { by: theHead, unit: aUnit() }))).toBe(
      'readingConfirmed',
    );
  });

  it('is refused to others, also from another channel', () => {
    const request = aReadRequest();
    const place = { by: aStranger, channelId: '19:other@thread.tacv2', unit: aUnit() };
    expect(codeOf(confirmReading(request, place))).toBe('reading/not-the-unit');
  });

  it('is open to anybody where nobody is known by name', () => {
    const request = aReadRequest({ expected: { count: 1 } });
    expect(codeOf(confirmReading(request, { by: aStranger }))).toBe('readingConfirmed');
  });

  it('counts the first time, and nothing takes it back', () => {
    const request = aReadRequest({}, confirmedBy(theNurse));
    expect(codeOf(confirmReading(request, { by: theNurse }))).toBe('reading/already-confirmed');
    const after = aReadRequest({}, confirmedBy(theNurse), declinedBy(theNurse));
    expect(after.receipts[theNurse.id]?.kind).toBe('confirmed');
  });

  it('is refused for an edition that was replaced, and for a request that was ended', () => {
    const stale = aReadRequest({}, [
      theEditor,
      { type: 'readingStale', payload: { replacedBy: '2' } },
    ]);
    expect(confirmReading(stale, { by: theNurse })).toMatchObject({
      refusal: { code: 'reading/replaced', number: 'RH-100', edition: '2' },
    });
    const closed = aReadRequest({}, [
      theEditor,
      { type: 'readingClosed', payload: { why: 'asked' } },
    ]);
    expect(codeOf(confirmReading(closed, { by: theNurse }))).toBe('reading/closed');
  });
});

describe('A negative receipt (X-22)', () => {
  it('says why: does not concern me, or in own words', () => {
    expect(decline('', 'notForMe')).toBe('readingDeclined');
    expect(decline('Vi har inga pumpar.')).toBe('readingDeclined');
  });

  it('demands the words, bears with so many, and names no patient', () => {
    expect(decline('  ')).toBe('reading/reason-missing');
    expect(decline('x'.repeat(1_001))).toBe('reading/reason-too-long');
    expect(decline('Gäller 19121212-1212')).toBe('reading/patient-named');
  });

  it('may be confirmed later', () => {
    const request: ReadRequest = aReadRequest({}, declinedBy(theNurse));
    expect(codeOf(confirmReading(request, { by: theNurse }))).toBe('readingConfirmed');
    const after = aReadRequest({}, declinedBy(theNurse), confirmedBy(theNurse));
    expect(after.receipts[theNurse.id]?.kind).toBe('confirmed');
  });
});
