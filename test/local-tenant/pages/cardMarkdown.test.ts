import { cardMarkdown } from '../../../local-tenant/teams/browser/cardMarkdown';

describe('Markdown in cards', () => {
  it('has emphasis, lists and web links', () => {
    expect(cardMarkdown('**Gör så:**\n\n1. [Läs](https://a.example/)').trim()).toBe(
      '<p><strong>Gör så:</strong></p>\n<ol>\n<li><a href="https://a.example/">Läs</a></li>\n</ol>',
    );
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', '/sites/mtp'])(
    'makes no link to %s',
    (address) => expect(cardMarkdown(`[x](${address})`)).not.toContain('<a'),
  );

  it('shows HTML as text', () => {
    expect(cardMarkdown('<img src=x onerror=alert(1)>')).toContain('&lt;img');
  });
});
