import { plain } from '../../../src/cards/adaptiveCard';
import { cardMarkdown } from '../../../src/ui/recipients/cardMarkdown';

describe('The markdown of a card in the preview', () => {
  it('shows bold and nothing else of it', () => {
    expect(cardMarkdown('**A** — [b](http://c.example)')).toBe(
      '<p><strong>A</strong> — [b](http://c.example)</p>',
    );
  });
  it('lets no markup through', () => {
    expect(cardMarkdown('<img src=x onerror=alert(1)> & "')).toBe(
      '<p>&lt;img src=x onerror=alert(1)&gt; &amp; &quot;</p>',
    );
  });
  it('shows a maker’s text as it was written', () => {
    const text = '*A_b* [c] ~d~ \\ e';
    expect(cardMarkdown(plain(text))).toBe(`<p>${text}</p>`);
  });
});
