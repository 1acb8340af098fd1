import { evolveNotice } from '../../../src/domain/notices/notice';
import { valueOf, valuesOf } from '../../../src/domain/notices/noticeFields';
import {
  aField,
  answered,
  aNotice,
  aPlan,
  aReceivedNotice,
  theCoordinator,
} from '../../support/builders';

const { by: actor, at } = answered(theCoordinator);
const meta = { actor, at };
const sent = { type: 'noticeDispatched', payload: aPlan() } as const;

describe('A notice as its events tell it', () => {
  it('is received first', () => {
    const received = { type: 'noticeReceived', payload: aReceivedNotice() } as const;
    expect(evolveNotice(undefined, received, meta)).toEqual(aNotice());
  });

  it('shows a corrected field with who corrected it, and leaves the others', () => {
    const place = { document: 0, page: 1, start: 4, end: 9, quote: 'Pumpa' };
    const changes = [{ field: 'productName', values: ['Pumpa'], evidence: [place] }] as const;
    const correction = { type: 'noticeCorrected', payload: { by: 'Karin Sand', changes } } as const;
    const corrected = evolveNotice(aNotice(), correction, meta);
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
    const after = evolveNotice(before, sent, meta);
    expect([after?.receivedAt, after?.sender]).toEqual([before.receivedAt, before.sender]);
  });

  it('is dispatched with its plan', () => {
    expect(evolveNotice(aNotice(), sent, meta)).toEqual(
      aNotice({ status: 'dispatched', plan: aPlan() }),
    );
  });

  it('does not exist before it is received', () => {
    expect([
      evolveNotice(undefined, { type: 'noticeCorrected', payload: { by: '', changes: [] } }, meta),
      evolveNotice(undefined, sent, meta),
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
