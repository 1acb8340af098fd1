import type { GoverningDocument } from '../../../src/domain/documents/document';
import { documentTasks } from '../../../src/domain/documents/documentTasks';
import type { Person } from '../../../src/domain/units/unit';
import { theHead as head } from '../../support/builders';
import {
  aDocument,
  aDocumentContext,
  aDocumentDraft as aDraft,
  anEdition,
  theApprover as approver,
  theDocumentSettings,
  theEditor as writer,
  theOwner as owner,
} from '../../support/documentBuilders';

const settings = {
  ...theDocumentSettings,
  approverRoles: [{ role: 'Chefläkare', people: [approver, writer] }],
};
const units = aDocumentContext().units.map((unit) =>
  unit.key === 'iva' ? { ...unit, parentKey: 'sjukhuset' } : unit,
);
const edition = (reviewBy: string) => anEdition({ reviewBy });
const tasks = (some: Partial<GoverningDocument>, by: Person, today = '2026-03-23') =>
  documentTasks(aDocument(some), by, { settings, units, today });

describe('What of a document waits for a person', () => {
  it('is the draft for its writer and its owner, and says that it was sent back (X-20)', () => {
    const sentBack = { by: approver, at: '2026-03-20T08:00:00.000Z', reason: 'Kortare.' };
    expect(tasks({ draft: aDraft({}) }, writer)).toEqual([{ kind: 'write', sentBack: false }]);
    expect(tasks({ draft: aDraft({ sentBack }) }, owner)).toEqual([
      { kind: 'write', sentBack: true },
    ]);
    expect(tasks({ draft: aDraft({}) }, head)).toEqual([]);
  });

  it('is the round for heads below an invited unit, and its end for the writer (X-20)', () => {
    const round = {
      ...{ until: '2026-03-20', unitKeys: ['sjukhuset'] },
      ...{ openedAt: '2026-03-01T08:00:00.000Z', closed: false },
    };
    const draft = aDraft({ stage: 'inComment', round });
    expect(tasks({ draft }, head)).toEqual([{ kind: 'comment', by: '2026-03-20', given: 0 }]);
    expect(tasks({ draft }, writer)).toEqual([{ kind: 'closeRound', by: '2026-03-20' }]);
    expect(tasks({ draft }, writer, '2026-03-20')).toEqual([]);
  });

  it('is the approval for who holds the role, but not for the writer (GD-05, X-20)', () => {
    const approval = { role: 'Chefläkare', dueOn: '2026-03-30', round: 1 };
    const draft = aDraft({ stage: 'inApproval', approval });
    expect(tasks({ draft }, approver)).toEqual([{ kind: 'approve', by: '2026-03-30' }]);
    expect(tasks({ draft }, writer)).toEqual([]);
  });

  it('is to ask the role that does not answer, for writer and owner from the day after (X-20)', () => {
    const approval = { role: 'Chefläkare', dueOn: '2026-03-22', round: 1 };
    const draft = aDraft({ stage: 'inApproval', approval });
    const late = [{ kind: 'approvalLate', by: '2026-03-22', role: 'Chefläkare' }];
    expect(tasks({ draft }, writer)).toEqual(late);
    expect(tasks({ draft }, owner)).toEqual(late);
    expect(tasks({ draft }, owner, '2026-03-22')).toEqual([]);
    expect(tasks({ draft }, approver)).toEqual([{ kind: 'approve', by: '2026-03-22' }]);
  });

  it('is the review for the owner as soon as reminders go, for editors once it is late (X-21)', () => {
    const soon = { editions: [edition('2026-05-01')] };
    const late = { editions: [edition('2026-03-01')] };
    expect(tasks(soon, owner)).toEqual([{ kind: 'review', by: '2026-05-01' }]);
    expect(tasks(soon, writer)).toEqual([]);
    expect(tasks(late, writer)).toEqual([{ kind: 'review', by: '2026-03-01' }]);
    expect(tasks({ editions: [edition('2027-01-01')] }, owner)).toEqual([]);
  });
});
