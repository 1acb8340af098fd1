import {
  behindEdition,
  type HarmonisableDocument,
  harmonisationMatrix,
} from '../../../src/domain/documents/harmonisation';

const note = (label: string) => ({ label, changeNote: `Nytt i ${label}` });

const regional: HarmonisableDocument = {
  number: 'RH-100',
  title: 'Pumpar – regional hantering',
  level: 'regional',
  follows: ['HSLF-FS 2021:52'],
  editions: [note('1'), note('2'), note('2.1'), note('3')],
};
const local = (changes: Partial<HarmonisableDocument> = {}): HarmonisableDocument => ({
  number: 'RH-200',
  title: 'Pumpar på sjukhuset',
  level: 'local',
  administration: 'sjukhuset',
  owner: { name: 'Olle Ask' },
  harmonisedWith: { number: 'RH-100', edition: '3' },
  editions: [note('1')],
  ...changes,
});

const cellOf = (administration: string, ...documents: readonly HarmonisableDocument[]) =>
  harmonisationMatrix([regional, ...documents], [administration])[0]?.cells[administration];

describe('The matrix administration × regional document (GD-18)', () => {
  it('says where there is no local document', () => {
    expect(cellOf('psykiatrin', local())).toEqual({ state: 'missing' });
  });

  it('says which local document follows the edition in force, and who owns it', () => {
    expect(cellOf('sjukhuset', local())).toMatchObject({
      state: 'inStep',
      local: { number: 'RH-200', edition: '1' },
      owner: 'Olle Ask',
      with: '3',
      since: [],
    });
  });

  it('says which editions have not been taken in, with what is new in each', () => {
    const behind = local({ harmonisedWith: { number: 'RH-100', edition: '1' } });
    expect(cellOf('sjukhuset', behind)).toMatchObject({
      state: 'behind',
      since: [note('2'), note('3')],
    });
  });

  it('does not fall behind by a revision (X-20)', () => {
    const documents = [{ ...regional, editions: [note('2'), note('2.1')] }];
    const inStep = local({ harmonisedWith: { number: 'RH-100', edition: '2' } });
    const [row] = harmonisationMatrix([...documents, inStep], ['sjukhuset']);
    expect(row?.cells['sjukhuset']?.state).toBe('inStep');
  });

  it('takes the document that is furthest along where there are several', () => {
    const older = local({ number: 'RH-201', harmonisedWith: { number: 'RH-100', edition: '1' } });
    expect(cellOf('sjukhuset', older, local())).toMatchObject({ local: { number: 'RH-200' } });
    expect(cellOf('sjukhuset', local(), older)).toMatchObject({ local: { number: 'RH-200' } });
  });

  it('shows what the regional document itself follows: law and national guidance (GD-19)', () => {
    expect(harmonisationMatrix([regional], [])[0]).toMatchObject({
      edition: '3',
      follows: ['HSLF-FS 2021:52'],
    });
  });
});

describe('A new regional edition (GD-18)', () => {
  it('concerns the owners of local documents that have not taken it in', () => {
    const behind = local({ number: 'RH-201', harmonisedWith: { number: 'RH-100', edition: '2' } });
    const unrelated = local({
      number: 'RH-202',
      harmonisedWith: { number: 'RH-9', edition: '1' },
    });
    expect(behindEdition(regional, [local(), behind, unrelated])).toEqual([behind]);
  });
});
