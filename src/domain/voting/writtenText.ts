import { ok, refuse, type Result } from '../result';
import { writtenParts } from '../writtenPart';
import type { BasisItem, ProposalText } from './proposal';
import type { ProposalPart, ProposalRefusal } from './proposalRefusal';

export const longestReason = 1_000;
const most = { title: 200, text: 10_000, basis: 20, label: 300, url: 1_000 };

const { optional, demanded } = writtenParts<'proposal', ProposalPart>('proposal', most.text);

/** A text somebody has written; empty only where it may be. */
export const writtenPart = (
  text: string,
  part: ProposalPart,
  longest: number,
  isRequired: boolean,
): Result<string, ProposalRefusal> => (isRequired ? demanded : optional)(part, text, longest);

/** The reason with a vote, a conflict or a casting vote: it may be left out. */
export const writtenReason = (reason = '', isRequired = false): Result<string, ProposalRefusal> =>
  writtenPart(reason, 'reason', longestReason, isRequired);

const isWebAddress = (url: string): boolean => /^https?:\/\/[^\s]+$/.test(url);

function writtenBasis(basis: readonly BasisItem[]): Result<readonly BasisItem[], ProposalRefusal> {
  if (basis.length > most.basis)
    return refuse({ code: 'proposal/part-too-long', part: 'basis', most: most.basis });
  const items: BasisItem[] = [];
  for (const { label, url = '' } of basis) {
    const written = writtenPart(label, 'basis', most.label, true);
    if (!written.ok) return written;
    const address = url.trim();
    if (address !== '' && (address.length > most.url || !isWebAddress(address)))
      return refuse({ code: 'proposal/link-invalid', label: written.value });
    items.push({ label: written.value, ...(address ? { url: address } : {}) });
  }
  return ok(items);
}

/** A proposal's text as it is kept: title and text are needed, what it rests on may be left out. */
export function writtenText(wish: ProposalText): Result<ProposalText, ProposalRefusal> {
  const title = writtenPart(wish.title, 'title', most.title, true);
  if (!title.ok) return title;
  const text = writtenPart(wish.text, 'text', most.text, true);
  if (!text.ok) return text;
  const basis = writtenBasis(wish.basis);
  if (!basis.ok) return basis;
  return ok({ title: title.value, text: text.value, basis: basis.value });
}
