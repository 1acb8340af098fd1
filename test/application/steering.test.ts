import { documentFrom } from '../../src/application/domainEvents';
import { followingLog } from '../../src/application/followLog';
import { followingSteering } from '../../src/application/followSteering';
import { holdingEditions } from '../../src/application/heldEditions';
import { isFault } from '../../src/application/fault';
import { listingDocumentWork } from '../../src/application/documentWork';
import { rememberingStreams } from '../../src/application/rememberedStreams';
import { type OpenCases, steeringBy } from '../../src/application/steering';
import type { DecideConfiguration } from '../../src/domain/routine/decideConfiguration';
import type { RoutineReading } from '../../src/domain/documents/reading/routineReading';
import { changeKey } from '../../src/domain/routine/configurationChange';
import { aDocumentStage } from '../support/aDocumentStage';
import { aStranger, sha256, theCoordinator, theRoles, theRules } from '../support/builders';
import { aMetadata, theApprover, theEditor, theOwner } from '../support/documentBuilders';
import { theParties } from '../support/basisBuilders';
import { inMemoryOutbox } from '../support/inMemoryOutbox';
import { inMemoryProjections } from '../support/inMemoryProjections';
import {
  aRoutine,
  theAsked,
  theDirectory,
  theMailboxes,
  theRows,
} from '../support/routineBuilders';

const number = theRules.number;
const editions = [{ ...theRules, basis: { parties: theParties, questions: theAsked } }];
const received = '2026-03-22T08:00:00.000Z';

/** A routine that steers, its editions published one after the other, over a directory whose rows are followed. */
async function aSteeredRegion() {
  const stage = aDocumentStage({ steers: { [number]: 'safetyNotices' } });
  const projections = inMemoryProjections();
  const held = holdingEditions(editions, [number], stage.log);
  await held.refresh();
  const cases: OpenCases = {
    open: async () => [
      { key: 'FSN-2026-0001', title: 'Pump', status: 'dispatched', receivedAt: received },
      { key: 'FSN-2026-0002', title: 'Slang', status: 'collectingBasis', receivedAt: received },
    ],
    sentTo: async (keys) =>
      keys.includes('psykiatrin') ? [{ noticeKey: 'FSN-2026-0001', unitKey: 'psykiatrin' }] : [],
  };
  const units = {
    all: async () =>
      theDirectory.map((unit) => {
        const row = projections.units.get(unit.key);
        return row?.Mailbox ? { ...unit, mailbox: row.Mailbox } : unit;
      }),
  };
  const region = {
    ...{ roles: theRoles, ownAddresses: ['fsn@prov.example'] },
    get editions() {
      return held.current();
    },
  };
  const steering = steeringBy({
    ...{ ...stage.tools, units, region, cases },
    ...{ settings: stage.settings, texts: stage.documents.texts },
  });
  const remembered = rememberingStreams(stage.log);
  const follow = followingSteering({
    ...{ log: stage.log, sha256, remembered },
    onDecided: () => held.refresh(),
  });
  const followUnits = followingLog({
    ...{ ...stage.tools, outbox: inMemoryOutbox(), projections, remembered },
    facts: { roles: theRoles, ownAddresses: [] } as never,
  });
  const contentOf = async (text: RoutineReading) => ({
    ...{ fileName: 'rutin.docx', fileHash: 'b'.repeat(64) },
    textHash: await stage.documents.texts.save(text),
  });
  const draft = async (text: RoutineReading, begin: 'document' | 'edition') => {
    const wish = {
      begin,
      metadata: aMetadata(),
      content: await contentOf(text),
      changeNote: 'Nytt.',
    };
    await stage.give('startDraft', wish, theEditor, number);
  };
  const publish = async () => {
    await stage.give('requestApproval', {}, theEditor, number);
    await stage.give('approveDraft', {}, theApprover, number);
  };
  let commands = 0;
  const built = {
    ...{ stage, steering, projections, held, units, draft, publish },
    async followAll() {
      // Following twice changes nothing.
      for (let times = 0; times < 2; times += 1) {
        await follow(await stage.log.after(0, 1_000));
        await followUnits(await stage.log.after(0, 1_000));
      }
    },
    decide: (command: DecideConfiguration, by = theCoordinator, id = `c${(commands += 1)}`) =>
      steering.decide(number, command, by, `command:${id}`),
    async acceptAll(edition: string): Promise<DecideConfiguration> {
      const view = await steering.view(number, theCoordinator);
      return {
        edition,
        choices: (view.waiting?.changes ?? []).map((change) => ({
          ...{ change: changeKey(change), accept: true as const },
          ...(change.kind === 'rowAdded' ? { answeredBy: 'logistics' } : {}),
        })),
      };
    },
  };
  await draft(aRoutine(), 'document');
  await publish();
  return built;
}

const changed = aRoutine({
  mailboxes: [
    theMailboxes[0] ?? '',
    'Psykiatrin: psyk@prov.example',
    'Skolan: skolan@prov.example',
  ],
  rows: [...theRows, '• Är den utlånad?'],
});
const kinds = (proposal: { readonly changes: readonly { readonly kind: string }[] } | undefined) =>
  proposal?.changes.map(({ kind }) => kind);

describe('A routine that steers the configuration', () => {
  it('waits for nobody while it says what the settings say', async () => {
    const { steering } = await aSteeredRegion();
    expect(await steering.waiting(theCoordinator)).toEqual([]);
    expect(await steering.view(number, theCoordinator)).toMatchObject({
      steers: true,
      mayDecide: true,
    });
    expect((await steering.view('RH-11111', theCoordinator)).steers).toBe(false);
  });

  it('shows its approver before publication what it would change, and the cases it touches', async () => {
    const { steering, draft, held } = await aSteeredRegion();
    await draft(changed, 'edition');
    const view = await steering.view(number, theApprover);
    expect(view.mayDecide).toBe(false);
    expect(kinds(view.draft)).toEqual(['mailboxChanged', 'mailboxAdded', 'rowAdded']);
    expect(view.draft?.cases).toEqual([
      {
        ...{ key: 'FSN-2026-0001', title: 'Pump' },
        touches: [
          { kind: 'sentBefore', units: ['Psykiatrin'] },
          { kind: 'lacksRecipient', names: ['Skolan'] },
        ],
      },
      {
        ...{ key: 'FSN-2026-0002', title: 'Slang' },
        touches: [{ kind: 'lacksRow', labels: ['Är den utlånad?'] }],
      },
    ]);
    expect(await steering.waiting(theCoordinator)).toEqual([]);
    expect(held.current()).toEqual(editions);
  });

  it('waits for the coordinator and the owner once it is published, and changes nothing by itself', async () => {
    const { steering, draft, publish, followAll, projections } = await aSteeredRegion();
    await draft(changed, 'edition');
    await publish();
    await followAll();
    for (const by of [theCoordinator, theOwner])
      expect(await steering.waiting(by)).toMatchObject([
        { number, edition: '2', tasks: [{ kind: 'steer', changes: 3 }] },
      ]);
    expect(await steering.waiting(theApprover)).toEqual([]);
    expect((await steering.view(number, aStranger)).steers).toBe(false);
    expect(projections.units.size).toBe(0);
  });

  it('stands among what waits for a person on governing documents', async () => {
    const { stage, steering, draft, publish, units } = await aSteeredRegion();
    await draft(changed, 'edition');
    await publish();
    const list = listingDocumentWork({
      ...{ ...stage.tools, units, settings: stage.settings },
      atWork: { atWork: async () => [] },
      steering: (by) => steering.waiting(by),
    });
    expect(await list(theCoordinator)).toMatchObject([{ number, tasks: [{ kind: 'steer' }] }]);
    expect(await list(aStranger)).toEqual([]);
  });

  it('changes the directory and the rules for new cases once a person has decided, also after a restart', async () => {
    const region = await aSteeredRegion();
    const { steering, held, projections, stage, followAll } = region;
    await region.draft(changed, 'edition');
    await region.publish();
    expect(await region.decide(await region.acceptAll('2'))).toEqual({
      ok: true,
      value: undefined,
    });
    await followAll();
    expect(projections.units.get('psykiatrin')).toMatchObject({ Mailbox: 'psyk@prov.example' });
    expect(projections.units.get('skolan')).toMatchObject({
      ...{ Title: 'Skolan', Kind: 'administration', Mailbox: 'skolan@prov.example' },
    });
    expect(stage.types().filter((type) => type.startsWith('unit'))).toEqual([
      'unitSteered',
      'unitAdded',
    ]);
    const again = holdingEditions(editions, [number], stage.log);
    await again.refresh();
    for (const rules of [held.current(), again.current()]) {
      expect(rules.map(({ edition }) => edition)).toEqual([theRules.edition, '2']);
      expect(rules[0]?.basis.questions).toEqual(theAsked);
      expect(rules[1]?.basis.questions.map(({ question }) => question).pop()).toBe(
        'Är den utlånad?',
      );
    }
    expect(await steering.waiting(theCoordinator)).toEqual([]);
    const view = await steering.view(number, theCoordinator);
    expect(view.waiting).toBeUndefined();
    expect(view.decided).toMatchObject({
      edition: '2',
      by: { name: theCoordinator.name },
      left: [],
    });
    expect(view.decided?.cases.map(({ key }) => key)).toEqual(['FSN-2026-0001', 'FSN-2026-0002']);
  });

  it('is decided once however often it is pressed', async () => {
    const region = await aSteeredRegion();
    await region.draft(changed, 'edition');
    await region.publish();
    const wish = await region.acceptAll('2');
    await region.decide(wish, theCoordinator, 'same');
    expect((await region.decide(wish, theCoordinator, 'same')).ok).toBe(true);
    expect(await region.decide(wish)).toMatchObject({
      refusal: { code: 'steering/already-decided' },
    });
    expect(region.stage.types().filter((type) => type === 'configurationDecided')).toHaveLength(1);
  });

  it('refuses a decision on what a newer edition has replaced', async () => {
    const region = await aSteeredRegion();
    await region.draft(changed, 'edition');
    await region.publish();
    const wish = await region.acceptAll('2');
    await region.draft(aRoutine({ mailboxes: theMailboxes.slice(0, 1) }), 'edition');
    await region.publish();
    expect(await region.decide(wish)).toMatchObject({
      refusal: { code: 'steering/newer-edition', edition: '3' },
    });
    expect(await region.decide(wish, aStranger)).toMatchObject({
      refusal: { code: 'steering/not-the-coordinator' },
    });
    expect(await region.steering.decide('RH-11111', wish, theCoordinator, 'x')).toMatchObject({
      refusal: { code: 'steering/unknown' },
    });
  });

  it('is decided by whoever owns its edition in force', async () => {
    const region = await aSteeredRegion();
    const document = documentFrom(await region.stage.log.read(`document/${number}`));
    expect(document?.editions[0]?.metadata.owner.id).toBe(theOwner.id);
    await region.draft(changed, 'edition');
    await region.publish();
    expect((await region.decide(await region.acceptAll('2'), theOwner)).ok).toBe(true);
  });
});

describe('The editions that are held', () => {
  it('are not told before the log has been read, so that nothing is handled under old rules', () => {
    const held = holdingEditions(editions, [number], { read: async () => [] });
    expect(held.isRead()).toBe(false);
    let fault: unknown;
    try {
      held.current();
    } catch (error) {
      fault = error;
    }
    expect(isFault(fault, 'store/unavailable')).toBe(true);
  });

  it('are the settings’ where nothing steers', () => {
    expect(holdingEditions(editions, [], { read: async () => [] }).current()).toBe(editions);
  });
});
