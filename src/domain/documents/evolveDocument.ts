import type { Instant } from '../time';
import type { Person } from '../units/unit';
import type { Draft, GoverningDocument, PublishedEdition } from './document';
import { type DocumentEvent, roundOfLetter } from './documentEvents';

const withDraft = (document: GoverningDocument, change: Partial<Draft>): GoverningDocument =>
  document.draft === undefined
    ? document
    : { ...document, draft: { ...document.draft, ...change } };

const withoutDraft = ({ draft: _done, ...rest }: GoverningDocument): GoverningDocument => rest;

/** A number under which nothing has been written yet. */
export const unbegunDocument = (number: string): GoverningDocument => ({
  number,
  editions: [],
  approvalCards: {},
  approvalRounds: 0,
});

/** A document after one more event; its first event is the beginning of its first draft. */
export function evolveDocument(
  before: GoverningDocument | undefined,
  event: DocumentEvent,
  { number, at, actor }: { readonly number: string; readonly at: Instant; readonly actor: Person },
): GoverningDocument {
  const document = before ?? unbegunDocument(number);
  const { draft } = document;
  switch (event.type) {
    case 'draftStarted':
      return {
        ...document,
        draft: { ...event.payload, by: actor, stage: 'writing', comments: [] },
      };
    case 'draftChanged':
      return withDraft(document, event.payload);
    case 'draftDiscarded':
      return withoutDraft(document);
    case 'commentRoundOpened':
      return withDraft(document, {
        stage: 'inComment',
        round: { ...event.payload, openedAt: at, closed: false },
      });
    case 'commentGiven':
      return withDraft(document, {
        comments: [...(draft?.comments ?? []), { ...event.payload, by: actor, at }],
      });
    case 'commentAnswered': {
      const { id, outcome, note } = event.payload;
      const answer = { outcome, note, by: actor };
      return withDraft(document, {
        comments: (draft?.comments ?? []).map((comment) =>
          comment.id === id ? { ...comment, answer } : comment,
        ),
      });
    }
    case 'commentRoundClosed':
      return withDraft(document, {
        stage: 'writing',
        ...(draft?.round === undefined ? {} : { round: { ...draft.round, closed: true } }),
      });
    case 'approvalRequested':
      return {
        ...withDraft(document, { stage: 'inApproval', approval: event.payload }),
        approvalRounds: event.payload.round,
      };
    case 'draftApproved': {
      const { on, publishOn, reason } = event.payload;
      const approved = { by: actor, on, ...(reason === undefined ? {} : { reason }) };
      return withDraft(document, { stage: 'approved', approved, publishOn });
    }
    case 'draftSentBack': {
      if (draft === undefined) return document;
      const { approval: _asked, approved: _approved, publishOn: _day, ...rest } = draft;
      const sentBack = { by: actor, at, reason: event.payload.reason };
      return { ...document, draft: { ...rest, stage: 'writing', sentBack } };
    }
    case 'editionPublished': {
      if (draft?.approved === undefined) return document;
      const { kind, metadata, content, changeNote, approved } = draft;
      const { label, on, reviewBy } = event.payload;
      const edition: PublishedEdition = {
        ...{ label, kind, metadata, content, changeNote, reviewBy },
        ...{ approvedBy: approved.by, approvedOn: approved.on, publishedOn: on },
      };
      return { ...withoutDraft(document), editions: [...document.editions, edition] };
    }
    case 'editionReviewed': {
      const last = document.editions[document.editions.length - 1];
      if (last === undefined) return document;
      const reviewed = { ...last, reviewBy: event.payload.reviewBy };
      return { ...document, editions: [...document.editions.slice(0, -1), reviewed] };
    }
    case 'documentWithdrawn':
      return { ...document, withdrawn: { ...event.payload, by: actor } };
    case 'cardPosted': {
      const { letter, ...posted } = event.payload;
      return withCard(document, letter, { posted });
    }
    case 'cardUndelivered':
      return withCard(document, event.payload.letter, { undelivered: event.payload.reason });
    case 'letterMailed':
      return document;
  }
}

function withCard(
  document: GoverningDocument,
  letter: string,
  card: GoverningDocument['approvalCards'][number],
): GoverningDocument {
  const round = roundOfLetter(letter);
  return round === undefined
    ? document
    : { ...document, approvalCards: { ...document.approvalCards, [round]: card } };
}
