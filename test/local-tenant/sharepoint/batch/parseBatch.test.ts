import * as fc from 'fast-check';
import { parseBatch } from '../../../../local-tenant/sharepoint/batch/parseBatch';
import { SharePointRefusal } from '../../../../local-tenant/sharepoint/refusal';

const request = fc.record({
  method: fc.constantFrom('GET', 'POST', 'MERGE', 'DELETE'),
  url: fc.webUrl(),
  body: fc.option(
    fc.object({ maxDepth: 1 }).map((value) => JSON.stringify(value)),
    { nil: '' },
  ),
});
const lineEnds = fc.constantFrom('\n', '\r\n');

const written = (boundary: string, one: { method: string; url: string; body: string }): string =>
  [
    `--${boundary}`,
    'Content-Type: application/http',
    'Content-Transfer-Encoding: binary',
    '',
    `${one.method} ${one.url} HTTP/1.1`,
    'accept: application/json',
    'if-match: *',
    '',
    ...(one.body === '' ? [] : [one.body, '']),
    '',
  ].join('\n');

describe('Reading a batch', () => {
  it('finds every request, in order, inside and outside change sets', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(request, fc.boolean()), { minLength: 1, maxLength: 20 }),
        lineEnds,
        (all, lineEnd) => {
          const text = all
            .map(([one, isInChangeSet]) =>
              isInChangeSet
                ? `--b\nContent-Type: multipart/mixed; boundary="c"\n\n${written('c', one)}--c--\n\n`
                : written('b', one),
            )
            .join('');
          const found = parseBatch(`${text}--b--\n`.replaceAll('\n', lineEnd), 'b');
          expect(found.map(({ method, url, body }) => ({ method, url, body }))).toEqual(
            all.map(([one]) => one),
          );
          expect(found.every((part) => part.headers.get('if-match') === '*')).toBe(true);
        },
      ),
    );
  });

  it('refuses what is no batch, and nothing else happens', () => {
    const pieces = fc.constantFrom(
      '--b',
      '--b--',
      '--c',
      '\n',
      '\r\n',
      'GET / HTTP/1.1',
      'Content-Type: multipart/mixed; boundary=c',
      ':',
      'x',
    );
    fc.assert(
      fc.property(
        fc.array(pieces, { maxLength: 40 }).map((all) => all.join('')),
        (text) => {
          try {
            parseBatch(text, 'b');
          } catch (failure) {
            if (!(failure instanceof SharePointRefusal)) throw failure;
          }
        },
      ),
      { numRuns: 2000 },
    );
  });
});
