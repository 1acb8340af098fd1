import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { button, paragraph, plain } from '../../src/cards/adaptiveCard';

const markdown = new MarkdownIt();
/** The kinds of mark-up a text turns into, beside plain paragraphs. */
const markUpOf = (text: string): string[] => {
  const kinds = markdown.parse(text, {}).flatMap((token) => [token, ...(token.children ?? [])]);
  const harmless = [
    'paragraph_open',
    'paragraph_close',
    'inline',
    'text',
    'text_special',
    'softbreak',
    'hardbreak',
  ];
  return kinds.map(({ type }) => type).filter((type) => !harmless.includes(type));
};
const shown = (text: string): string =>
  markdown
    .parse(text, {})
    .flatMap((token) => token.children ?? [])
    .map(({ type, content }) => (type === 'softbreak' || type === 'hardbreak' ? '\n' : content))
    .join('');

describe('Text from a maker on a card', () => {
  it.each([
    ['a link', 'Läs [här](https://evil.example)'],
    ['a picture', '![x](https://evil.example/x.png)'],
    ['an address in angle brackets', 'Se <https://evil.example>'],
    ['a mail address in angle brackets', 'Skriv till <fsn@evil.example>'],
    ['a reference', '[a]: https://evil.example\n\n[a]'],
    ['bold', '**Ej** __brådskande__'],
    ['emphasis', '*a* _b_ snake_case_name'],
    ['struck out', '~~Sluta använda~~'],
    ['code', '`rm`'],
    ['a fence', '```\nx\n```'],
    ['a list', '- a\n- b'],
    ['a starred list', '* a\n* b'],
    ['a list of plusses', '+ a\n+ b'],
    ['a numbered list', '1. a\n2. b'],
    ['a bracketed list', '1) a\n2) b'],
    ['an empty list', '-'],
    ['a heading', '# a'],
    ['an underlined heading', 'a\n==='],
    ['a dashed heading', 'a\n---'],
    ['a rule', '---'],
    ['a quotation', '> a'],
    ['a quotation without a space', '>a'],
    ['a backslash at the end', 'a\\'],
    ['an escape of its own', '\\[a](https://evil.example)'],
  ])('stays as written with %s', (_, text) => {
    expect(markUpOf(plain(text))).toEqual([]);
  });

  it.each([
    'a\n- b',
    '1. a',
    'Lot 12-34 (A_1) [x]',
    '50 % & <3',
    '2026-03-23',
    '-5 °C',
    'a*b',
    '1.5 ml',
    '#1',
    'Fråga: A > B?',
  ])('is shown as it was written: “%s”', (text) => {
    expect(shown(plain(text))).toBe(text);
  });

  it.each(['Pumpen kan stanna.', 'Lot 12-34', '2026-03-23', '1.5 ml', '3-5 st', 'a - b', 'A > B'])(
    'is not touched where nothing needs it: “%s”',
    (text) => {
      expect(plain(text)).toBe(text);
    },
  );

  it('never becomes a link or a picture, whatever it holds', () => {
    const piece = fc.constantFrom(
      '[',
      ']',
      '(',
      ')',
      '!',
      '<',
      '>',
      '\\',
      '*',
      '_',
      '`',
      '~',
      ' ',
      '\n',
      ':',
      'a',
      'https://e.example',
      '"',
      '#',
      '-',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
        expect(
          markUpOf(plain(pieces.join(''))).filter((type) =>
            /link|image|html|em|strong|^s_|code/.test(type),
          ),
        ).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});

describe('A button', () => {
  it('carries its verb in the fallback for older clients', () => {
    expect(
      button(
        'confirmReceipt',
        'Bekräfta',
        { dispatch: 'x' },
        { style: 'positive', associatedInputs: 'none' },
      ),
    ).toEqual({
      type: 'Action.Execute',
      title: 'Bekräfta',
      verb: 'confirmReceipt',
      data: { dispatch: 'x' },
      style: 'positive',
      associatedInputs: 'none',
      fallback: {
        type: 'Action.Submit',
        title: 'Bekräfta',
        data: { dispatch: 'x', verb: 'confirmReceipt' },
        associatedInputs: 'none',
      },
    });
  });

  it('has no more than it needs', () => {
    expect(button('v', 't', {}).type === 'Action.Execute' && paragraph('x')).toEqual({
      type: 'TextBlock',
      text: 'x',
      wrap: true,
    });
  });
});
