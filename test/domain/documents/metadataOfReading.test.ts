import { metadataOfReading } from '../../../src/domain/documents/metadataOfReading';
import { aReading, theDocumentSettings, theOwner } from '../../support/documentBuilders';

const read = (changes: Parameters<typeof aReading>[0] = {}) =>
  metadataOfReading(aReading(changes), theOwner, theDocumentSettings);

describe('Metadata of a document that is read out of its file', () => {
  it('are what its header says (GD-02 … GD-07)', () => {
    expect(read()).toMatchObject({
      title: 'Kylskåp för läkemedel – regional hantering',
      type: 'rutin',
      scope: 'Region Prov',
      approverRole: 'Chefläkare',
      mainAuthor: 'Rask Edit PROV MT',
      owner: theOwner,
    });
    expect(read({ type: 'Regional rutin' }).type).toBe('regionalRutin');
    expect(read({ type: 'Riktlinje' }).type).toBe('riktlinje');
  });

  it('keep the level in the title (GD-03) and for whom it applies (GD-04)', () => {
    expect(read({ title: ' Pumpar – regional hantering ', scope: 'Närsjukvården' })).toMatchObject({
      title: 'Pumpar – regional hantering',
      scope: 'Närsjukvården',
    });
  });

  it('leave out what it does not say, and a role that the region does not know (GD-05)', () => {
    expect(read({ title: null, approvedBy: 'Någon annan' })).toMatchObject({
      title: '',
      approverRole: '',
    });
  });

  it('fit into their columns, whatever stands in the file', () => {
    expect(read({ title: 'x'.repeat(9_000) }).title).toHaveLength(250);
  });
});
