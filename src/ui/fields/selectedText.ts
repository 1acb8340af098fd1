import * as React from 'react';
import type { Evidence } from '../../domain/notices/noticeFields';

const longestQuote = 160;

const pageOf = (node: Node | null): HTMLElement | null =>
  (node instanceof Element ? node : (node?.parentElement ?? null))?.closest<HTMLElement>(
    '[data-page]',
  ) ?? null;

const offsetIn = (page: HTMLElement, node: Node, offset: number): number => {
  const range = document.createRange();
  range.selectNodeContents(page);
  range.setEnd(node, offset);
  return range.toString().length;
};

export interface SelectedText {
  readonly text: string;
  readonly evidence: Evidence;
}

/** What is selected in the documents' text, as evidence; a selection over a page's end stops there. */
export function selectedText(
  selection: Selection | null,
  pane: HTMLElement,
): SelectedText | undefined {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  const page = pageOf(range.startContainer);
  if (!page || !pane.contains(page)) return undefined;
  const start = offsetIn(page, range.startContainer, range.startOffset);
  const whole = page.textContent ?? '';
  const end = page.contains(range.endContainer)
    ? offsetIn(page, range.endContainer, range.endOffset)
    : whole.length;
  const raw = whole.slice(start, end);
  const text = raw.trim();
  if (text === '') return undefined;
  const from = start + raw.indexOf(text);
  return {
    text,
    evidence: {
      document: Number(page.dataset['document']),
      page: Number(page.dataset['page']),
      start: from,
      end: from + text.length,
      quote: text.slice(0, longestQuote),
    },
  };
}

/** The latest text selected in a pane; kept when the selection is lost by going to a button. */
export function useSelectedText(
  pane: React.RefObject<HTMLElement>,
  wanted: boolean,
): SelectedText | undefined {
  const [selected, setSelected] = React.useState<SelectedText>();
  React.useEffect(() => {
    if (!wanted) {
      setSelected(undefined);
      return undefined;
    }
    const look = (): void => {
      const found = pane.current ? selectedText(document.getSelection(), pane.current) : undefined;
      if (found) setSelected(found);
    };
    document.addEventListener('selectionchange', look);
    return () => document.removeEventListener('selectionchange', look);
  }, [pane, wanted]);
  return selected;
}
