import { Router } from 'express';
import type {
  CommandAssignment,
  WriteAssignmentCommand,
} from '../../src/application/assignments/assignmentCommands';
import type {
  AssignmentDesk,
  WholeAssignment,
} from '../../src/application/assignments/assignmentPages';
import { isAssignmentKey } from '../../src/domain/assignments/assignment';
import type { AssignmentRefusal } from '../../src/domain/assignments/assignmentRefusal';
import type { WriteAssignment } from '../../src/domain/assignments/commands/writeAssignment';
import type { Result } from '../../src/domain/result';
import type { Person } from '../../src/domain/units/unit';
import type { Language } from '../../src/text/language';
import { assignmentPaper } from '../../src/text/papers/assignmentPaper';
import { paperDocx } from '../papers/paperDocx';
import { assignmentBodies, writeAssignmentBody } from './bodies/assignmentBodies';
import type { Commanding } from './command';
import { emptyBody } from './commandBodies';
import { recordRoute } from './recordRoute';

export interface AssignmentRouteTools {
  readonly language: Language;
  readonly write: WriteAssignmentCommand;
  readonly command: CommandAssignment;
  readonly desk: (by: Person) => Promise<AssignmentDesk>;
  readonly whole: (key: string, by: Person) => Promise<Result<WholeAssignment, AssignmentRefusal>>;
  /** The file that was kept when an edition was given. */
  readonly copy: (key: string, name: string) => Promise<Uint8Array>;
}

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const unknown = { code: 'assignment/unknown' } as const;

/** The written assignment as Word: the file kept when it was given, or the text as it stands until then. */
async function paperOf(
  whole: WholeAssignment,
  paper: string,
  { copy, language }: AssignmentRouteTools,
): Promise<Uint8Array | undefined> {
  const { assignment } = whole;
  const number = Number(/^edition-(\d{1,4})$/.exec(paper)?.[1] ?? 0);
  const edition = assignment.editions.find((one) => one.number === number);
  if (edition?.copy) return copy(assignment.key, edition.copy.name);
  if (!edition && (paper !== 'draft' || assignment.editions.length > 0)) return undefined;
  return paperDocx(assignmentPaper(assignment, edition?.number, whole, language));
}

/** Assignments to working groups (LS-06 … LS-09): written, given, reported on, read whole and as Word, and what waits. */
export function assignmentRoute(taking: Commanding, tools: AssignmentRouteTools): Router {
  const { route, refused, settled } = taking;
  const router = Router();

  router.post(
    '/assignments',
    route(writeAssignmentBody, async (by, { commandId: id, ...wish }, _request, response) => {
      // What zod calls optional may be undefined where the command says absent: in JSON it is the same.
      const written = await tools.write(wish as WriteAssignment, by, `command:${id}`);
      settled(response, written, written.ok ? { key: written.value } : {});
    }),
  );

  router.get(
    '/assignments/mine',
    route(emptyBody, async (by, _body, _request, response) => {
      response.json(await tools.desk(by));
    }),
  );

  router.get(
    '/assignments/:key',
    route(emptyBody, async (by, _body, request, response) => {
      const key = String(request.params['key']);
      if (!isAssignmentKey(key)) return refused(response, unknown);
      const whole = await tools.whole(key, by);
      if (!whole.ok) return refused(response, whole.refusal);
      response.json(whole.value);
    }),
  );

  router.get(
    '/assignments/:key/:paper.docx',
    route(emptyBody, async (by, _body, request, response) => {
      const [key, paper] = [String(request.params['key']), String(request.params['paper'])];
      if (!isAssignmentKey(key)) return refused(response, unknown);
      const whole = await tools.whole(key, by);
      if (!whole.ok) return refused(response, whole.refusal);
      const content = await paperOf(whole.value, paper, tools);
      if (!content) return refused(response, unknown);
      response.attachment(`${key}-${paper}.docx`).type(word).send(Buffer.from(content));
    }),
  );

  router.use(
    recordRoute(taking, {
      ...{ path: 'assignments', isKey: isAssignmentKey, unknown, bodies: assignmentBodies },
      command: tools.command,
      told: ({ key, status }) => ({ key, status }),
    }),
  );
  return router;
}
