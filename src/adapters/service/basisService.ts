import type { BasisForm, BasisService } from '../../application/basisPages';
import { doneOf, outcomeOf, type SendToService } from './serviceReply';

const isForm = (value: unknown): value is BasisForm => {
  const form = value as Partial<BasisForm> | undefined;
  return Array.isArray(form?.parties) && Array.isArray(form?.questions);
};

const nameIn = (value: unknown): string | undefined => {
  const name = (value as { readonly name?: unknown } | undefined)?.name;
  return typeof name === 'string' ? name : undefined;
};

/** What the service does for the page of a basis. Without an answer it is uncertain what happened. */
export function basisService(send: SendToService): BasisService {
  const basis = (key: string): string => `/api/notices/${encodeURIComponent(key)}/basis`;
  return {
    async basisForm(edition) {
      const path = `/api/editions/${encodeURIComponent(edition)}/basis`;
      const { status, body } = await send('GET', path);
      if (status !== 200 || !isForm(body))
        return Promise.reject(new TypeError(`GET ${path} gave ${status}.`));
      return body;
    },
    answerBasis(commandId, key, question, answer, saidBy) {
      const body = { commandId, question, answer, ...(saidBy ? { saidBy } : {}) };
      return doneOf(send('POST', `${basis(key)}/answers`, body));
    },
    keepBasisFile(key, question, file) {
      const query = `question=${encodeURIComponent(question)}&name=${encodeURIComponent(file.name)}`;
      return outcomeOf(send('POST', `${basis(key)}/files?${query}`, file), nameIn);
    },
    basisDocument: (key) =>
      outcomeOf(send('GET', `${basis(key)}.docx`), (body) =>
        body instanceof Blob ? body : undefined,
      ),
  };
}
