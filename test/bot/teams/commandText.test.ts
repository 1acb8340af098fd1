import fc from 'fast-check';
import { textCommandOf } from '../../../bot/teams/commandText';

const key = 'FSN-2026-0042';

describe('What somebody writes to the bot', () => {
  it.each([
    ['hjälp', { kind: 'help', language: 'sv' }],
    ['HJÄLP!', { kind: 'help', language: 'sv' }],
    ['hjalp', { kind: 'help', language: 'sv' }],
    ['Hja\u0308lp mig', { kind: 'help', language: 'sv' }],
    ['help', { kind: 'help', language: 'en' }],
    ['?', { kind: 'help' }],
    ['', { kind: 'help' }],
    ['<at>Kvittens</at>&nbsp;', { kind: 'help' }],
    ['mina', { kind: 'mine', language: 'sv' }],
    ['Mina kvittenser', { kind: 'mine', language: 'sv' }],
    ['my receipts', { kind: 'mine', language: 'en' }],
    ['status', { kind: 'status' }],
    ['  Läget? ', { kind: 'status', language: 'sv' }],
    [`status ${key}`, { kind: 'status', noticeKey: key }],
    ['<at>Kvittens</at> status fsn 2026 42', { kind: 'status', noticeKey: key }],
    ['status 2026-0042', { kind: 'status', noticeKey: key }],
    ['status FSN-2026-10042', { kind: 'status', noticeKey: 'FSN-2026-10042' }],
    [key, { kind: 'status', noticeKey: key }],
    ['status 42', { kind: 'unreadNumber' }],
    ['status FSN-2026-', { kind: 'unreadNumber' }],
    ['Vad är en pump?', { kind: 'unknown' }],
    ['1234', { kind: 'unknown' }],
  ])('%j is understood', (text, command) => {
    expect(textCommandOf(text)).toEqual(command);
  });

  it.each([
    ['no text', undefined],
    ['a list', ['status']],
    ['a name of every object', 'constructor'],
    ['another', '__proto__'],
    ['a tag around a word', '<script>status</script>x'],
    ['a word cut out of a flood', `${'x'.repeat(1_000_000)} status`],
  ])('is not understood when it is %s', (_, text) => {
    expect(textCommandOf(text).kind).toBe('unknown');
  });

  it('never names a notice by anything but its number, whatever is written', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: 'grapheme' })), (text) => {
        const command = textCommandOf(`status FSN-2026-${text}`);
        const number = command.kind === 'status' ? command.noticeKey : undefined;
        expect(number ?? 'FSN-2026-0001').toMatch(/^FSN-20\d\d-\d{4,8}$/);
      }),
    );
  });
});
