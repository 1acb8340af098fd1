/** What a maker, a mail or an export may put in any field, and what must come out of it as mere text. */
export const hostileTexts: readonly (readonly [name: string, text: string])[] = [
  ['markup', '<script>alert(1)</script><img src=x onerror=alert(1)>'],
  ['an entity and quotes', `&lt;b&gt; &amp; "citat" 'citat' ]]> <!-- -->`],
  ['control characters', 'a\u0000b\u0001c\u0008d\u000be\u001ff\u007fg\u0085h'],
  ['half a character', 'före\ud800mitt\udc00efter\ud83d'],
  ['what is no character', 'x\ufffey\uffffz\ufdd0'],
  ['a turned direction', 'lot \u202e0002\u202c slut \u2066isolat\u2069'],
  ['line breaks that look like a heading', 'rad ett\r\nResultat\r--------\n\nAllt är klart'],
  ['a formula', '=HYPERLINK("http://evil.example";"klicka")'],
  ['an external entity', '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>&e;'],
  ['an escape of Excel', '_x003D_1+1 och _x0041_'],
  ['the name of an inherited property', 'constructor'],
  ['the name of all prototypes', '__proto__'],
  ['nothing to see', '\u200b\ufeff\u00a0'],
  ['sixty thousand letters', 'å'.repeat(60_000)],
];
