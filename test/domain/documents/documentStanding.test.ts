import { standingOf } from '../../../src/domain/documents/documentStanding';
import {
  aDocument,
  aDocumentDraft,
  aMetadata,
  anEdition,
  aPublishedDocument,
  theOwner,
} from '../../support/documentBuilders';

const withdrawn = { on: '2026-03-20', by: theOwner, reason: 'Ersatt.', replacedBy: 'RH-20002' };

describe('How a document stands for all who read', () => {
  it('is its edition in force, also while the next is prepared (GD-12)', () => {
    const editions = [
      anEdition({ label: '1' }),
      anEdition({ label: '2', metadata: aMetadata({ title: 'Kylskåp och frysar' }) }),
    ];
    const draft = aDocumentDraft({ label: '3', metadata: aMetadata({ title: 'Utkastet' }) });
    expect(standingOf(aDocument({ editions, draft }))).toEqual({
      number: 'RH-20001',
      title: 'Kylskåp och frysar',
      status: 'underRevision',
      edition: '2',
      scope: 'Region Prov',
      type: 'rutin',
      approvedBy: 'Chefläkare',
      approvedOn: '2025-03-01',
      reviewBy: '2027-03-01',
    });
  });

  it('is nothing before the first edition is published', () => {
    expect(standingOf(aDocument({ draft: aDocumentDraft() }))).toBeUndefined();
  });

  it('says of a withdrawn one when, and what replaces it once that is published', () => {
    const old = aPublishedDocument({ withdrawn });
    const other = { number: 'RH-20002' };
    expect(standingOf(old, aPublishedDocument(other))).toMatchObject({
      status: 'withdrawn',
      withdrawnOn: '2026-03-20',
      replacedBy: { number: 'RH-20002', title: aMetadata().title },
    });
    expect(standingOf(old, aDocument(other))).not.toHaveProperty('replacedBy');
    expect(standingOf(old, aPublishedDocument({ number: 'RH-3' }))).not.toHaveProperty(
      'replacedBy',
    );
    expect(standingOf(old)).not.toHaveProperty('reviewBy');
  });
});
