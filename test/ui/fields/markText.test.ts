import { markText } from '../../../src/ui/fields/markText';

describe('Marking evidence in a text', () => {
  it('leaves a text without marks whole', () => {
    expect(markText('abc', [])).toEqual([{ text: 'abc', start: 0, fields: [], chosen: false }]);
  });

  it('cuts where marks begin and end, also when they overlap', () => {
    const marks = [
      { start: 0, end: 4, field: 'a', chosen: false },
      { start: 2, end: 6, field: 'b', chosen: true },
    ];
    expect(markText('abcdefgh', marks)).toEqual([
      { text: 'ab', start: 0, fields: ['a'], chosen: false },
      { text: 'cd', start: 2, fields: ['a', 'b'], chosen: true },
      { text: 'ef', start: 4, fields: ['b'], chosen: true },
      { text: 'gh', start: 6, fields: [], chosen: false },
    ]);
  });

  it('draws in a mark that reaches outside the text, and drops one that is not in it', () => {
    const marks = [
      { start: -5, end: 1, field: 'a', chosen: false },
      { start: 9, end: 12, field: 'b', chosen: false },
    ];
    expect(markText('abc', marks)).toEqual([
      { text: 'a', start: 0, fields: ['a'], chosen: false },
      { text: 'bc', start: 1, fields: [], chosen: false },
    ]);
  });
});
