import { emptyDraft, formFrom } from '../../../src/ui/recipients/draft';
import { previewOf } from '../../../src/ui/recipients/previewOf';
import { aMadeAssessment } from '../../support/closingBuilders';
import { aCaseFile, aCoordinator, aNotice } from '../fakes';

describe('The preview of a card', () => {
  it('names the section of the routine that the sent card will name', () => {
    const assessment = aMadeAssessment({ productKind: 'consumable' });
    const notice = aNotice({ caseFile: aCaseFile({ assessment }) });
    const form = { ...formFrom(emptyDraft, notice, aCoordinator()), risk: 'high' as const };
    expect(previewOf(form, notice, [], '2026-03-23')?.content.section).toBe(
      'Förbrukningsmaterial och engångsprodukter',
    );
  });
});
