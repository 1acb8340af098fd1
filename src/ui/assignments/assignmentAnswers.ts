import type {
  AssignmentDesk,
  WholeAssignment,
} from '../../application/assignments/assignmentPages';

type Fields = Readonly<Record<string, unknown>>;
const fieldsOf = (body: unknown): Fields =>
  typeof body === 'object' && body !== null ? (body as Fields) : {};

/** What the service answers about assignments, as far as the page has to be sure of it. */
export const deskIn = (body: unknown): AssignmentDesk | undefined => {
  const { groups, lags, tasks, reportEveryDays } = fieldsOf(body);
  return [groups, lags, tasks].every(Array.isArray) && typeof reportEveryDays === 'number'
    ? (body as AssignmentDesk)
    : undefined;
};

export const wholeAssignmentIn = (body: unknown): WholeAssignment | undefined => {
  const { assignment, rights, timeLine } = fieldsOf(body);
  const { key, editions, reports, questions } = fieldsOf(assignment);
  const isWhole =
    typeof key === 'string' &&
    typeof rights === 'object' &&
    [editions, reports, questions, timeLine].every(Array.isArray);
  return isWhole ? (body as WholeAssignment) : undefined;
};

export const keyIn = (body: unknown): string | undefined => {
  const { key } = fieldsOf(body);
  return typeof key === 'string' ? key : undefined;
};
