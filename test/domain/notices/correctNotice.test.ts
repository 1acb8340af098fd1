import { correctNotice } from '../../../src/domain/notices/correctNotice';
import { refuse } from '../../../src/domain/result';
import {
  aContext,
  aDispatchedNotice,
  aNotice,
  aStranger,
  theCoordinator,
  theRegistrar,
} from '../../support/builders';

const change = (field: string, ...values: string[]) => ({ field, values, evidence: [] });

describe('Correcting what was read out of a notice (X-09)', () => {
  it('keeps the new value, who made it and where it was marked', () => {
    const evidence = [{ document: 0, page: 1, start: 0, end: 9, quote: 'Nordpump' }];
    const changes = [{ field: 'productName', values: [' Nordpump 600 '], evidence }];
    expect(correctNotice(aNotice(), { changes }, aContext())).toEqual({
      ok: true,
      value: {
        type: 'noticeCorrected',
        payload: {
          by: theCoordinator.name,
          changes: [{ field: 'productName', values: ['Nordpump 600'], evidence }],
        },
      },
    });
  });

  it('records only the fields that differ', () => {
    const changes = [change('productName', 'Nordpump 500'), change('lots', 'A1', '', 'A3')];
    const result = correctNotice(aNotice(), { changes }, aContext());
    expect(result.ok && result.value.payload).toEqual({
      by: theCoordinator.name,
      changes: [change('lots', 'A1', 'A3')],
    });
  });

  it('may empty a field', () => {
    const result = correctNotice(aNotice(), { changes: [change('lots')] }, aContext());
    expect(result.ok).toBe(true);
  });

  it.each([
    ['a stranger', aStranger],
    ['the registrar', theRegistrar],
  ])('is refused to %s', (_, by) => {
    expect(correctNotice(aNotice(), { changes: [change('lots', 'B')] }, aContext({ by }))).toEqual(
      refuse({ code: 'notice/not-the-coordinator' }),
    );
  });

  it('is refused once the notice has been sent', () => {
    expect(
      correctNotice(aDispatchedNotice(), { changes: [change('lots', 'B')] }, aContext()),
    ).toEqual(refuse({ code: 'notice/already-dispatched' }));
  });

  it('is refused once the case is closed', () => {
    const closed = aNotice({
      ended: { by: theCoordinator, at: '2026-03-23T09:00:00.000Z', ending: 'handled', note: '' },
    });
    expect(correctNotice(closed, { changes: [change('lots', 'B')] }, aContext())).toEqual(
      refuse({ code: 'notice/already-closed' }),
    );
  });

  it.each(['receivedAt', 'sender', 'key', '__proto__', 'constructor', 'Lots'])(
    'is refused for “%s”, which is no field (C9)',
    (field) => {
      expect(correctNotice(aNotice(), { changes: [change(field, 'x')] }, aContext())).toEqual(
        refuse({ code: 'notice/unknown-field', field }),
      );
    },
  );

  it('is refused when a field of one value would get two', () => {
    expect(
      correctNotice(aNotice(), { changes: [change('manufacturer', 'A', 'B')] }, aContext()),
    ).toEqual(refuse({ code: 'notice/one-value-only', field: 'manufacturer' }));
  });

  it('is refused when nothing differs', () => {
    const changes = [change('productName', 'Nordpump 500 '), change('udiDi', ' ')];
    expect(correctNotice(aNotice(), { changes }, aContext())).toEqual(
      refuse({ code: 'notice/nothing-changed' }),
    );
  });
});
