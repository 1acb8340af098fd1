import { harmonisationLetters } from '../../../bot/letters/harmonisationLetters';
import { followingHarmonisation } from '../../../src/application/followHarmonisation';
import {
  readingHarmonisation,
  type RegisteredDocument,
} from '../../../src/application/harmonisation';
import { rememberingStreams } from '../../../src/application/rememberedStreams';
import { aUnitWithout, sha256 } from '../../support/builders';
import { inMemoryEventLog } from '../../support/inMemoryEventLog';
import { inMemoryOutbox } from '../../support/inMemoryOutbox';
import { inMemoryUnits } from '../../support/inMemoryUnits';
import { publishEdition, theOwner } from '../../support/readingBuilders';

const owner = { ...theOwner, mail: 'olle.ask@prov.example' };
const local = {
  title: 'Pumpar på sjukhuset',
  level: 'local',
  administration: 'sjukhuset',
  owner,
  harmonisedWith: { number: 'RH-100', edition: '1' },
} as const;

const aRegister = () => ({
  inForce: async (): Promise<readonly RegisteredDocument[]> => [
    row({ DocumentNumber: 'RH-100', DocumentLevel: 'regional', Edition: '2' }),
    row({ DocumentNumber: 'RH-200', HarmonisedWith: 'RH-100/1', Administration: 'sjukhuset' }),
  ],
  harmonisedWith: async (number: string) => (number === 'RH-100' ? ['RH-200', 'RH-300'] : []),
});
const row = (some: Partial<RegisteredDocument>): RegisteredDocument => ({
  Title: 'Pumpar',
  DocumentNumber: 'RH-1',
  DocumentLevel: 'local',
  Edition: '1',
  Administration: null,
  OwnerName: 'Olle Ask',
  HarmonisedWith: null,
  ChangeNote: null,
  ...some,
});

/** A regional document, one local behind it, and one that has been rewritten without it. */
const aRegion = async () => {
  const log = inMemoryEventLog();
  const outbox = inMemoryOutbox();
  const follow = followingHarmonisation({
    ...{ log, sha256, outbox, register: aRegister() },
    remembered: rememberingStreams(log),
  });
  await publishEdition(log);
  await publishEdition(log, { number: 'RH-200' }, local);
  await publishEdition(log, { number: 'RH-300' }, { ...local, harmonisedWith: undefined } as never);
  const followAll = async (): Promise<void> => {
    for (let before = -1; before !== log.entries.length;) {
      before = log.entries.length;
      await follow(await log.after(0, 500));
    }
  };
  return { log, outbox, followAll };
};

describe('A new edition of a regional document (GD-18)', () => {
  it('is told by mail to the owners of local documents that have not taken it in, once', async () => {
    const { log, outbox, followAll } = await aRegion();
    await followAll();
    expect(outbox.kept).toEqual([]);
    await publishEdition(log, { label: '2' });
    await followAll();
    await followAll();
    expect(outbox.kept.map(({ effect }) => effect)).toEqual([
      expect.objectContaining({
        kind: 'sendMail',
        stream: 'harmonisation/RH-200',
        to: 'olle.ask@prov.example',
      }),
    ]);
    const effect = outbox.kept[0]?.effect;
    const letters = harmonisationLetters('sv', 'https://x.example/SitePages/');
    const mail = effect && (await letters.mail(effect, await log.read(effect.stream)));
    expect(mail).toMatchObject({
      subject: 'RH-200 behöver ses över: RH-100 har kommit i utgåva 2',
      text: expect.stringContaining('Nytt i utgåva 2.') as string,
    });
    expect(mail).toMatchObject({
      text: expect.stringContaining('Dokumentarbete.aspx#RH-200/harmonisering') as string,
    });
  });

  it('is told to nobody when it is a revision (X-20)', async () => {
    const { log, outbox, followAll } = await aRegion();
    await publishEdition(log, { label: '1.1', kind: 'revision' });
    await followAll();
    expect(outbox.kept).toEqual([]);
  });
});

describe('The matrix of harmonisation (GD-18, GD-19)', () => {
  it('tells of each administration what it lacks, with what is new in each edition', async () => {
    const { log } = await aRegion();
    await publishEdition(log, { label: '2' });
    const administrations = ['sjukhuset', 'psykiatrin'].map((key) =>
      aUnitWithout(['parentKey'], { key, name: key, kind: 'administration' }),
    );
    const units = inMemoryUnits(administrations);
    const matrix = await readingHarmonisation({
      ...{ log, units, register: aRegister() },
      settings: {},
    })();
    expect(matrix.administrations.map(({ key }) => key)).toEqual(['sjukhuset', 'psykiatrin']);
    expect(matrix.rows).toMatchObject([
      {
        number: 'RH-100',
        cells: {
          sjukhuset: {
            state: 'behind',
            owner: 'Olle Ask',
            with: '1',
            since: [{ label: '2', changeNote: 'Nytt i utgåva 2.' }],
          },
          psykiatrin: { state: 'missing' },
        },
      },
    ]);
  });
});
