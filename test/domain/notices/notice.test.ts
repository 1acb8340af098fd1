import { evolveNotice } from '../../../src/domain/notices/notice';
import { valueOf, valuesOf } from '../../../src/domain/notices/noticeFields';
import { aField, aNotice, aPlan, aReceivedNotice } from '../../support/builders';

describe('A notice as its events tell it', () => {
  it('is received first', () => {
    expect(evolveNotice(undefined, { type: 'noticeReceived', payload: aReceivedNotice() })).toEqual(
      aNotice(),
    );
  });

  it('shows a corrected field with who corrected it, and leaves the others', () => {
    const place = { document: 0, page: 1, start: 4, end: 9, quote: 'Pumpa' };
    const corrected = evolveNotice(aNotice(), {
      type: 'noticeCorrected',
      payload: {
        by: 'Karin Sand',
        changes: [{ field: 'productName', values: ['Pumpa'], evidence: [place] }],
      },
    });
    expect(corrected?.fields).toEqual({
      productName: {
        values: ['Pumpa'],
        evidence: [place],
        confidence: 1,
        correctedBy: 'Karin Sand',
      },
      lots: aField('A1', 'A2'),
    });
  });

  it('keeps arrival time and sender through every event (C9)', () => {
    const before = aNotice();
    const after = evolveNotice(before, { type: 'noticeDispatched', payload: aPlan() });
    expect([after?.receivedAt, after?.sender]).toEqual([before.receivedAt, before.sender]);
  });

  it('is dispatched with its plan', () => {
    const dispatched = evolveNotice(aNotice(), { type: 'noticeDispatched', payload: aPlan() });
    expect(dispatched).toEqual(aNotice({ status: 'dispatched', plan: aPlan() }));
  });

  it('does not exist before it is received', () => {
    expect([
      evolveNotice(undefined, { type: 'noticeCorrected', payload: { by: '', changes: [] } }),
      evolveNotice(undefined, { type: 'noticeDispatched', payload: aPlan() }),
    ]).toEqual([undefined, undefined]);
  });
});

describe('A field that was not found', () => {
  it('has no values, and nothing is invented', () => {
    expect([valueOf({}, 'risk'), valuesOf({}, 'lots')]).toEqual(['', []]);
  });

  it('is empty when a person has emptied it', () => {
    expect(valueOf({ risk: aField() }, 'risk')).toBe('');
  });

  it('is told apart from one that was found', () => {
    const { fields } = aNotice();
    expect([valueOf(fields, 'lots'), valuesOf(fields, 'lots')]).toEqual(['A1', ['A1', 'A2']]);
  });
});
