import {
  dispatchStatus,
  dispatchStatuses,
  isComplete,
  isOverdue,
  isSilent,
} from '../../../src/domain/dispatches/dispatchStatus';
import {
  aDispatch,
  anUndeliveredDispatch,
  answered,
  aPostedDispatch,
} from '../../support/builders';

const deadlines = { receiveBy: '2026-03-24', handleBy: '2026-03-30' };
const handled = { ...answered(), items: 1, comment: '' };

describe('Where a dispatch stands', () => {
  it.each([
    ['queued', aDispatch()],
    ['posted', aPostedDispatch()],
    ['undelivered', anUndeliveredDispatch()],
    ['received', aPostedDispatch({ received: answered() })],
    ['notAffected', aPostedDispatch({ received: answered(), notAffected: answered() })],
    ['handled', aPostedDispatch({ received: answered(), handled })],
    ['handled', aPostedDispatch({ notAffected: answered(), handled })],
  ])('is %s', (status, dispatch) => {
    expect(dispatchStatus(dispatch)).toBe(status);
  });

  it('is the answer, even when the card was never delivered (X-28)', () => {
    expect(dispatchStatus(anUndeliveredDispatch({ received: answered() }))).toBe('received');
  });

  it('is silent until somebody confirms, and complete at a real ending (X-02)', () => {
    expect({
      silent: dispatchStatuses.filter(isSilent),
      complete: dispatchStatuses.filter(isComplete),
    }).toEqual({
      silent: ['queued', 'posted', 'undelivered'],
      complete: ['handled', 'notAffected', 'withdrawn', 'superseded'],
    });
  });
});

describe('An overdue dispatch (X-01)', () => {
  it.each([
    ['posted', '2026-03-24', false],
    ['posted', '2026-03-25', true],
    ['undelivered', '2026-03-25', true],
    ['received', '2026-03-30', false],
    ['received', '2026-03-31', true],
    ['posted', '2026-03-31', true],
    ['handled', '2026-04-30', false],
    ['notAffected', '2026-04-30', false],
  ] as const)('%s on %s: %s', (status, today, expected) => {
    expect(isOverdue(status, deadlines, today)).toBe(expected);
  });
});
