import {
  commandingDocuments,
  type DocumentCommand,
  type DocumentCommandName,
  type DocumentOutcome,
} from '../../src/application/documentCommands';
import {
  publishingDue,
  remindingOfReviews,
  showingAgain,
} from '../../src/application/documentSchedule';
import { remindingOfApprovals } from '../../src/application/remindApprovals';
import { followingDocuments } from '../../src/application/followDocuments';
import { recordingDelivery } from '../../src/application/recordDelivery';
import { rememberingStreams } from '../../src/application/rememberedStreams';
import type { DocumentSettings } from '../../src/domain/documents/documentSettings';
import type { Person } from '../../src/domain/units/unit';
import { sha256 } from './builders';
import {
  aDocumentContext,
  aMetadata,
  aReading,
  theApprover,
  theDocumentSettings,
  theEditor,
} from './documentBuilders';
import { inMemoryDocuments } from './inMemoryDocuments';
import { inMemoryEventLog } from './inMemoryEventLog';
import { inMemoryOutbox } from './inMemoryOutbox';
import { inMemoryUnits } from './inMemoryUnits';

/** The workflow of governing documents in memory, on a day that a test moves on. */
export function aDocumentStage(changes: Partial<DocumentSettings> = {}) {
  const settings = { ...theDocumentSettings, ...changes };
  const log = inMemoryEventLog();
  const outbox = inMemoryOutbox();
  const documents = inMemoryDocuments();
  const units = inMemoryUnits(aDocumentContext().units);
  const problems: string[] = [];
  let today = '2026-03-23';
  let commands = 0;
  const clock = { now: () => `${today}T09:00:00.000Z`, today: () => today };
  const tools = { log, clock, sha256 };
  const run = commandingDocuments({ ...tools, units, settings });
  const facts = { settings, ownAddresses: ['fsn@prov.example'], coordinators: [theEditor.id] };
  const schedule = { ...tools, outbox, facts, command: run, register: documents.register };
  const follow = followingDocuments({
    ...{ clock, outbox, units, facts, command: run },
    ...documents,
    files: { ...documents.files, show: (shown) => documents.files.show(shown) },
    remembered: rememberingStreams(log),
    onProblem: (number) => problems.push(number),
  });
  let followed = 0;

  const stage = {
    ...{ log, outbox, documents, problems, settings, run, tools, clock },
    record: recordingDelivery(tools),
    publishDue: publishingDue(schedule),
    showAgain: showingAgain({
      ...schedule,
      files: documents.files,
      onProblem: (number) => problems.push(number),
    }),
    remindOfReviews: remindingOfReviews(schedule),
    remindOfApprovals: remindingOfApprovals(schedule),
    setDay: (day: string): void => {
      today = day;
    },
    async followAll(from = followed): Promise<void> {
      for (let at = from; ;) {
        const news = await log.after(at, 100);
        if (news.length === 0) return;
        await follow(news);
        at = news[news.length - 1]?.position ?? at;
        followed = Math.max(followed, at);
      }
    },
    async give<N extends DocumentCommandName>(
      name: N,
      command: DocumentCommand<N>,
      by: Person = theEditor,
      number = 'RH-20001',
    ): Promise<DocumentOutcome> {
      const outcome = await run(name, number, command, by, `command:${(commands += 1)}`);
      await stage.followAll();
      return outcome;
    },
    /** A document with its first draft, and approval asked for. */
    async ask(metadata = aMetadata()): Promise<void> {
      const textHash = await documents.texts.save(aReading());
      const content = { fileName: 'rutin.txt', fileHash: 'b'.repeat(64), textHash };
      await stage.give('startDraft', { begin: 'document', metadata, content, changeNote: '' });
      await stage.give('requestApproval', {});
    },
    async publish(): Promise<void> {
      await stage.ask();
      await stage.give('approveDraft', {}, theApprover);
    },
    types: () => log.entries.map(({ type }) => type),
    effects: () => outbox.kept.map(({ effect }) => `${effect.kind} ${effect.letter}`),
    mailsTo: () =>
      outbox.kept.flatMap(({ effect }) => (effect.kind === 'sendMail' ? [effect.to] : [])),
  };
  return stage;
}
