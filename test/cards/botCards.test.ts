import { commandHelpCard } from '../../src/cards/helpCard';
import { heaviestCard, weightOf } from '../../src/cards/cardWeight';
import { myReceiptsCard, receiptCard } from '../../src/cards/myReceiptsCard';
import { noticePreviewCard } from '../../src/cards/noticePreviewCard';
import { statusCard } from '../../src/cards/statusCard';
import { workloadCard } from '../../src/cards/workloadCard';
import { dispatchCard } from '../../src/cards/dispatchCard';
import { botTexts } from '../../src/text/botTexts';
import { aReceipt, aSummary, wordsOf } from '../support/botBuilders';
import { aPostedDispatch } from '../support/builders';
import { anExactingContent, everyState } from '../support/dispatchBuilders';

const read = (card: object): string => wordsOf({ attachments: [card] } as never);
const frame = { now: '2026-03-23T13:05:00.000Z', isLate: false, page: 'https://prov.example/#1' };
const flood = '[x](https://evil.example) **fet** '.repeat(2_000);

describe('The card of how a notice stands (X-15)', () => {
  it('says what is late, who needs help and what did not arrive', () => {
    const notice = aSummary({ needsHelp: 1, undelivered: 2, relatedTo: 'FSN-2026-0003' });
    const words = read(statusCard(notice, { ...frame, isLate: true }, 'sv'));
    expect(words).toContain('⏰ Försenat');
    expect(words).toContain('⚠ 1 behöver hjälp, 2 utskick kom inte fram');
    expect(words).toContain('Hör ihop med FSN');
  });

  it('counts nothing before it is sent, and names no deadline after it is closed', () => {
    const received = aSummary({ status: 'assessed', recipients: 0, answered: 0, complete: 0 });
    expect(read(statusCard(received, frame, 'sv'))).not.toContain('har svarat');
    expect(read(statusCard(aSummary({ status: 'closed' }), frame, 'sv'))).not.toContain('senast');
  });

  it('tells the moment it is of, and leads to the page', () => {
    const card = statusCard(aSummary(), frame, 'en');
    expect(read(card)).toContain('2026-03-23 14:05');
    expect(card.actions).toMatchObject([{ type: 'Action.OpenUrl', url: frame.page }]);
  });
});

describe('The coordinator’s overview in the chat (SN-60)', () => {
  it('names five late notices and counts the rest', () => {
    const late = [1, 2, 3, 4, 5, 6, 7].map((n) => aSummary({ key: `FSN-2026-000${n}` }));
    const counts = { received: 2, collectingBasis: 0, assessed: 1, followedUp: 7, completed: 0 };
    const words = read(
      workloadCard({ ...counts, needsHelp: 1, late }, frame.now, 'https://x', 'sv'),
    );
    expect(words).toContain('2 att bedöma');
    expect(words).toContain('FSN-2026-0005');
    expect(words).not.toContain('FSN-2026-0006');
    expect(words).toContain(botTexts.sv.andMore(2));
  });
});

describe('The card of a dispatch in a head’s own chat (X-02)', () => {
  it.each(everyState)('has the buttons of the channel’s card when it is %s', (_, dispatch) => {
    const answers = (card: object): string[] => JSON.stringify(card).match(/"verb":"\w+"/g) ?? [];
    expect(answers(receiptCard(dispatch, 'sv'))).toEqual(answers(dispatchCard(dispatch, 'sv')));
  });

  it.each(everyState)(
    'says which unit it is about, its text folded, when it is %s',
    (_, dispatch) => {
      const { body, actions = [] } = receiptCard(dispatch, 'sv');
      expect(body[1]).toMatchObject({ text: dispatch.unit.name });
      expect(body.find((element) => 'id' in element && element.id === 'details')).toMatchObject({
        isVisible: false,
      });
      expect(actions.filter(({ type }) => type === 'Action.ToggleVisibility')).toHaveLength(1);
    },
  );
});

describe('Every card the bot answers with', () => {
  const long = aPostedDispatch({
    content: anExactingContent({ title: flood, manufacturer: flood }),
  });
  const notice = aSummary({ title: flood, manufacturer: flood });
  const late = Array.from({ length: 50 }, () => notice);
  const counts = { received: 1, collectingBasis: 1, assessed: 1, followedUp: 1, completed: 1 };
  const lines = Array.from({ length: 50 }, () => aReceipt(long));
  const list = { title: flood.slice(0, 200), note: 'Slut', today: '2026-03-23' };
  const cards = (['sv', 'en'] as const).flatMap((language) => [
    commandHelpCard(language),
    commandHelpCard(language, { isWelcome: true }),
    statusCard(notice, frame, language),
    workloadCard({ ...counts, needsHelp: 1, late }, frame.now, frame.page, language),
    myReceiptsCard(lines, list, language),
  ]);

  it('weighs less than Teams takes, whatever a maker has written', () => {
    cards.forEach((card) => expect(weightOf(card)).toBeLessThan(heaviestCard));
  });

  it('makes no link of what a maker has written', () => {
    expect(JSON.stringify(cards.map(({ body }) => body))).not.toMatch(/[^\\]\]\(/);
  });

  it('is a line without tags in a list of results', () => {
    const { title, text } = noticePreviewCard(
      aSummary({ title: '<b>x</b>', manufacturer: '<i>' }),
      'sv',
    );
    expect(`${title}${text}`).not.toMatch(/[<>]/);
    expect(noticePreviewCard(notice, 'sv').title.length).toBeLessThan(150);
  });
});
