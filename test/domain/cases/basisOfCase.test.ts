import type { CaseEvent } from '../../../src/domain/cases/caseEvents';
import { removeDocument } from '../../../src/domain/cases/commands/removeDocument';
import { replaceDocument } from '../../../src/domain/cases/commands/replaceDocument';
import {
  aCase,
  aContext,
  aStranger,
  documentAdded,
  inPreparation,
} from '../../support/caseBuilders';

const events = [...inPreparation, documentAdded];
const removed: CaseEvent = {
  type: 'documentRemoved',
  payload: { number: 1, name: 'Rutin', reason: 'Fel rutin.' },
};

describe('A document of the basis (LS-13)', () => {
  it('is taken away with a reason, and stays in the history', () => {
    const wish = { number: 1, reason: ' Fel rutin. ' };
    expect(removeDocument(aCase(events), wish, aContext())).toEqual({ ok: true, value: removed });
    const { documents, earlierDocuments } = aCase([...events, removed]);
    expect([documents.length, earlierDocuments]).toMatchObject([
      0,
      [{ number: 1, name: 'Rutin', removed: { by: { name: 'Maja Ek' }, reason: 'Fel rutin.' } }],
    ]);
  });

  it('is not taken away without a reason, by others, twice, or from a case that is closed', () => {
    const wish = { number: 1, reason: 'Fel.' };
    const closed: CaseEvent = {
      type: 'caseClosed',
      payload: { ending: 'decided', reason: 'Klart.' },
    };
    const codes = [
      removeDocument(aCase(events), { ...wish, reason: ' ' }, aContext()),
      removeDocument(aCase(events), wish, aContext(aStranger)),
      removeDocument(aCase([...events, removed]), wish, aContext()),
      removeDocument(aCase([...events, closed]), wish, aContext()),
    ].map((outcome) => (outcome.ok ? '' : outcome.refusal.code));
    expect(codes).toEqual([
      ...['case/part-missing', 'case/not-the-official', 'case/document-unknown', 'case/closed'],
    ]);
  });

  it('is replaced by a newer version under a number of its own; the older one says by which', () => {
    const wish = {
      ...{ number: 1, name: 'Rutin, version 2', place: 'https://x.example/rutin-2' },
      reason: 'Efter samverkan.',
    };
    const outcome = replaceDocument(aCase(events), wish, aContext());
    if (!outcome.ok) throw new TypeError(outcome.refusal.code);
    const state = aCase([...events, outcome.value, documentAdded]);
    expect(state.documents.map(({ number, name }) => [number, name])).toEqual([
      [2, 'Rutin, version 2'],
      [3, 'Rutin'],
    ]);
    expect(state.earlierDocuments).toMatchObject([{ number: 1, removed: { replacedBy: 2 } }]);
  });

  it('is not replaced by an address nobody can open, or by one that is gone', () => {
    const wish = { number: 1, name: 'Rutin', place: 'javascript:alert(1)', reason: 'Ny.' };
    expect(replaceDocument(aCase(events), wish, aContext())).toEqual({
      ok: false,
      refusal: { code: 'case/link-invalid' },
    });
    expect(replaceDocument(aCase(events), { ...wish, number: 9 }, aContext())).toEqual({
      ok: false,
      refusal: { code: 'case/document-unknown' },
    });
  });
});
