import type { CaseDesk, WholeCase } from '../../../application/cases/casePages';

type Fields = Readonly<Record<string, unknown>>;
const fieldsOf = (body: unknown): Fields =>
  typeof body === 'object' && body !== null ? (body as Fields) : {};

/** What the service answers about cases, as far as the page has to be sure of it. */
export const deskIn = (body: unknown): CaseDesk | undefined => {
  const { groups, instances, regulations, perspectives, tasks } = fieldsOf(body);
  const lists = [groups, instances, regulations, perspectives, tasks];
  return lists.every(Array.isArray) ? (body as CaseDesk) : undefined;
};

export const wholeCaseIn = (body: unknown): WholeCase | undefined => {
  const { groupCase, missing, rights, timeLine } = fieldsOf(body);
  const isWhole =
    typeof fieldsOf(groupCase)['key'] === 'string' &&
    typeof rights === 'object' &&
    [missing, timeLine].every(Array.isArray);
  return isWhole ? (body as WholeCase) : undefined;
};

export const keyIn = (body: unknown): string | undefined => {
  const { key } = fieldsOf(body);
  return typeof key === 'string' ? key : undefined;
};
