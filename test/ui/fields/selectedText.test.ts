import { selectedText } from '../../../src/ui/fields/selectedText';

const pane = (): HTMLElement => {
  document.body.innerHTML =
    '<div id="pane"><div data-document="1" data-page="0">Lot <mark>A12</mark> och B34.</div><div data-document="1" data-page="1">Nästa sida</div></div>';
  return document.getElementById('pane')!;
};
const select = (from: Node, start: number, to: Node, end: number): Selection => {
  const selection = document.getSelection()!;
  selection.setBaseAndExtent(from, start, to, end);
  return selection;
};

describe('Taking evidence from a selection', () => {
  it('counts from the start of the page, through marks', () => {
    const within = pane();
    const text = within.querySelector('[data-page="0"]')!.lastChild!;
    expect(selectedText(select(text, 4, text, 8), within)).toEqual({
      text: 'B34',
      evidence: { document: 1, page: 0, start: 12, end: 15, quote: 'B34' },
    });
  });
  it('stops at the end of the page it begins on', () => {
    const within = pane();
    const text = within.querySelector('[data-page="0"]')!.lastChild!;
    const next = within.querySelector('[data-page="1"]')!.firstChild!;
    expect(selectedText(select(text, 5, next, 3), within)?.text).toBe('B34.');
  });
  it('is nothing outside the documents', () => {
    const within = pane();
    document.body.append('utanför');
    expect(
      selectedText(select(document.body.lastChild!, 0, document.body.lastChild!, 3), within),
    ).toBeUndefined();
  });
});
