import { html } from '../../../local-tenant/pages/html';

describe('Markup of the pages', () => {
  it('escapes text from outside, in elements and in attributes', () => {
    const name = `<img src=x onerror="alert('1')">&`;
    expect(html`<p title="${name}">${name}</p>`.markup).toBe(
      '<p title="&lt;img src=x onerror=&quot;alert(&#39;1&#39;)&quot;&gt;&amp;">' +
        '&lt;img src=x onerror=&quot;alert(&#39;1&#39;)&quot;&gt;&amp;</p>',
    );
  });

  it('keeps nested markup, joins lists and leaves out what is absent', () => {
    const rows = ['a', 'b'].map((row) => html`<i>${row}</i>`);
    const pieces = html`<p>${rows}${undefined}${false}${3}</p>`;
    expect(pieces.markup).toBe('<p><i>a</i><i>b</i>3</p>');
  });
});
