import type { HitStrength } from '../../../src/domain/matching/judgeProduct';
import { crowdedUnits } from '../../../src/domain/notices/cardLoad';
import { proposeRecipients } from '../../../src/domain/notices/proposeRecipients';
import type {
  RecipientFacts,
  RecipientProposals,
} from '../../../src/domain/notices/recipientProposals';
import { unitOfSender } from '../../../src/domain/notices/unitOfSender';
import type { Unit } from '../../../src/domain/units/unit';
import { aUnit, aUnitWithout } from '../../support/builders';

const administration = (key: string, mailbox: string): Unit => ({
  key,
  name: `Förvaltningen ${key}`,
  kind: 'administration',
  mailbox,
});
const hospital = administration('sjukhuset', 'Sjukhuset@prov.example');
const hits = (unitKey: string, quantity: number, strength: HitStrength = 'certain') => ({
  name: unitKey,
  unitKey,
  rows: 1,
  quantity,
  strengths: { certain: 0, probable: 0, possible: 0, [strength]: 1 },
});
const propose = (facts: Partial<RecipientFacts>): RecipientProposals =>
  proposeRecipients({
    units: [hospital, aUnit(), aUnit({ key: 'medicin', name: 'Medicin 31' })],
    hits: [],
    orderedBy: [],
    ownAddresses: ['fsn@prov.example', 'MT.Samordnare@prov.example'],
    ...facts,
  });
const shown = ({ proposals }: RecipientProposals) =>
  proposals.map(({ unitKey, mode, strength }) => [unitKey, mode, strength]);

describe('Proposed recipients', () => {
  it('are the departments with hits, most items first, with the count as the reason (SN-24)', () => {
    const proposed = propose({ hits: [hits('medicin', 2), hits('iva', 14, 'probable')] });
    expect(proposed.proposals.slice(0, 2)).toEqual([
      {
        unitKey: 'iva',
        mode: 'action',
        strength: 'required',
        reasons: [{ code: 'hits', count: 14 }],
      },
      {
        unitKey: 'medicin',
        mode: 'action',
        strength: 'required',
        reasons: [{ code: 'hits', count: 2 }],
      },
    ]);
  });

  it('are only recommended when the hit is no more than possible', () => {
    const [first] = propose({ hits: [hits('iva', 3, 'possible')] }).proposals;
    expect(first).toMatchObject({ strength: 'recommended', reasons: [{ code: 'possible-hits' }] });
  });

  it('tell the administration above in its function mailbox, for information (SN-31, X-17)', () => {
    expect(shown(propose({ hits: [hits('iva', 3)] }))).toEqual([
      ['iva', 'action', 'required'],
      ['sjukhuset', 'information', 'recommended'],
    ]);
  });

  it.each([
    ['SN-32', 'kulturochskola@prov.example'],
    ['SN-33', 'narsjukvarden@prov.example'],
    ['SN-34', 'psykiatrin@prov.example'],
    ['SN-35', 'adh@prov.example'],
    ['SN-39', 'Ltfunk1760450@prov.example'],
  ])('find the administration of the directory in its mailbox (%s)', (_, mailbox) => {
    const above = administration('ovan', mailbox);
    const units = [above, aUnit({ parentKey: 'ovan' })];
    expect(shown(propose({ units, hits: [hits('iva', 1)] }))).toContainEqual([
      'ovan',
      'information',
      'recommended',
    ]);
  });

  it.each([
    ['SN-36', 'Patologen.hsh@prov.example'],
    ['SN-37', 'ADHsafetymessage.KKTM@prov.example'],
  ])('reach a sub-unit in a mailbox of its own, whatever its letters (%s)', (_, mailbox) => {
    const unit = aUnitWithout(['channel'], { key: 'patologen', name: 'Patologen', mailbox });
    const ordered = propose({ units: [unit], orderedBy: [mailbox.toLowerCase()] });
    expect(shown(ordered)).toEqual([['patologen', 'action', 'required']]);
    expect(unitOfSender([unit], mailbox.toUpperCase())).toBe(unit);
  });

  it('are those who ordered: by name, or by the name within a line of the basis (SN-20)', () => {
    const provider = aUnitWithout(['channel'], {
      key: 'strand',
      name: 'Strandkliniken',
      kind: 'provider',
    });
    const units = [
      provider,
      aUnitWithout(['channel'], { key: 'k', name: 'Norrby kommun', kind: 'municipality' }),
    ];
    const { proposals } = propose({
      units,
      orderedBy: ['Strandkliniken, 40 st', 'norrby kommun'],
    });
    expect(proposals).toMatchObject([
      {
        unitKey: 'strand',
        mode: 'action',
        reasons: [{ code: 'ordered', quote: 'Strandkliniken, 40 st' }],
      },
      { unitKey: 'k', mode: 'action' },
    ]);
  });

  it('name the buyers that the directory does not know, instead of losing them (SN-20)', () => {
    const unknownHit = {
      name: 'Kostnadsställe 4711',
      rows: 2,
      quantity: 5,
      strengths: { certain: 1, probable: 0, possible: 0 },
    };
    expect(propose({ hits: [unknownHit], orderedBy: ['Okänd klinik'] })).toMatchObject({
      proposals: [],
      unknown: [{ name: 'Kostnadsställe 4711', count: 5 }, { name: 'Okänd klinik' }],
    });
  });

  it('write to the administration of private providers when the provider has no address (SN-40)', () => {
    const units = [
      administration('privata', 'vardval@prov.example'),
      aUnitWithout(['channel', 'mailbox'], {
        key: 'strand',
        name: 'Strandkliniken',
        kind: 'provider',
        parentKey: 'privata',
      }),
    ];
    expect(propose({ units, orderedBy: ['Strandkliniken'] }).proposals).toMatchObject([
      {
        unitKey: 'privata',
        mode: 'action',
        reasons: [{ code: 'ordered' }, { code: 'in-place-of', quote: 'Strandkliniken' }],
      },
    ]);
  });

  it('say who cannot be reached at all', () => {
    const units = [aUnitWithout(['channel', 'mailbox', 'parentKey'])];
    expect(propose({ units, hits: [hits('iva', 1)] })).toMatchObject({
      proposals: [],
      unreachable: ['iva'],
    });
  });

  it('are first of all those who got the version that is replaced, each in the same way (X-08)', () => {
    const earlier = { key: 'FSN-2026-0003', asked: ['medicin'], informed: ['sjukhuset'] };
    expect(propose({ earlier }).proposals).toEqual([
      {
        unitKey: 'medicin',
        mode: 'action',
        strength: 'required',
        reasons: [{ code: 'earlier', quote: 'FSN-2026-0003' }],
      },
      {
        unitKey: 'sjukhuset',
        mode: 'information',
        strength: 'recommended',
        reasons: [
          { code: 'earlier', quote: 'FSN-2026-0003' },
          { code: 'administration', count: 1 },
        ],
      },
    ]);
  });
});

describe('The trap of SN-38', () => {
  const own = administration('sjukhuset', 'mt.samordnare@PROV.example');
  const units = [own, aUnit(), aUnit({ key: 'medicin', name: 'Medicin 31' })];

  it('never proposes mail to an administration whose mailbox is the coordinator’s own (SN-38)', () => {
    const proposed = propose({ units, hits: [hits('iva', 3)] });
    expect(shown(proposed)).toEqual([['iva', 'action', 'required']]);
    expect(proposed.ownMailboxes).toEqual(['sjukhuset']);
  });

  it('proposes its departments when the administration itself is concerned (SN-38)', () => {
    const proposed = propose({ units, orderedBy: ['Förvaltningen sjukhuset'] });
    expect(shown(proposed)).toEqual([
      ['iva', 'action', 'recommended'],
      ['medicin', 'action', 'recommended'],
    ]);
  });
});

describe('A service with own handling', () => {
  const lab = aUnitWithout(['channel'], {
    key: 'kemi',
    name: 'Klinisk kemi',
    ownHandling: true,
    mailbox: 'kemi@prov.example',
    designated: { id: 'd', name: 'Disa Ek', mail: 'disa.ek@prov.example' },
  });

  it('is proposed to handle the notice itself (SN-45, SN-46, SN-47)', () => {
    expect(propose({ units: [lab], hits: [hits('kemi', 2)] }).proposals).toMatchObject([
      {
        unitKey: 'kemi',
        mode: 'ownHandling',
        reasons: [{ code: 'hits' }, { code: 'own-handling' }],
      },
    ]);
  });

  it('talks to the coordinator by its designated function when others have the product too (SN-48)', () => {
    const { proposals } = propose({
      units: [lab, aUnit()],
      hits: [hits('kemi', 2), hits('iva', 3)],
    });
    expect(proposals.find(({ unitKey }) => unitKey === 'kemi')?.reasons).toContainEqual({
      code: 'mixed',
      quote: 'Disa Ek',
    });
  });
});

describe('A crowded channel', () => {
  it('is warned of from the region’s number of open cards on, most first (X-24)', () => {
    const far = aUnit({ key: 'far', channel: { teamId: 't', channelId: 'far' } });
    const open = new Map([
      ['19:iva@thread.tacv2', 8],
      ['far', 11],
    ]);
    expect(crowdedUnits([aUnit(), far], open, 8)).toEqual([
      { unitKey: 'far', open: 11 },
      { unitKey: 'iva', open: 8 },
    ]);
    expect(crowdedUnits([aUnit(), far], open, 9)).toEqual([{ unitKey: 'far', open: 11 }]);
    expect(crowdedUnits([aUnit()], new Map(), 1)).toEqual([]);
  });
});
