import { toNoticeFields } from '../../src/application/toNoticeFields';
import type { NoticeReading, Read } from '../../src/domain/reading/noticeReading';

const place = { document: 0, page: 1, start: 10, end: 14, quote: 'Pump', confidence: 0.9 };
const read = <T>(value: T, confidence = 0.9, places = [place]): Read<T> => ({
  value,
  evidence: places,
  confidence,
});
const aReading = (changes: Partial<NoticeReading>): NoticeReading => changes as NoticeReading;
const kept = { document: 0, page: 1, start: 10, end: 14, quote: 'Pump' };
const sizeOf = (value: unknown): number => JSON.stringify(value).length;

describe('What was read, as fields of a notice', () => {
  it('keeps value, place and how sure the reading is', () => {
    expect(toNoticeFields(aReading({ manufacturer: read('Nordpump AB') }))).toEqual({
      manufacturer: { values: ['Nordpump AB'], evidence: [kept], confidence: 0.9 },
    });
  });

  it('has no field for what is not stated: nothing is invented', () => {
    expect(toNoticeFields(aReading({}))).toEqual({});
    expect(toNoticeFields(aReading({ models: read([]), deviceNames: read([]) }))).toEqual({});
  });

  it('joins the names of a product, and lists its models', () => {
    const fields = toNoticeFields(
      aReading({ deviceNames: read(['A', 'B']), models: read(['M1', 'M2']) }),
    );
    expect([fields.productName?.values, fields.models?.values]).toEqual([['A, B'], ['M1', 'M2']]);
  });

  it('puts numbers and ranges into one list, as sure as the less sure of them', () => {
    const fields = toNoticeFields(
      aReading({ lots: read(['A1'], 0.9), lotRanges: read([{ from: 'B1', to: 'B9' }], 0.6) }),
    );
    expect(fields.lots).toEqual({
      values: ['A1', 'B1–B9'],
      evidence: [kept, kept],
      confidence: 0.6,
    });
    expect(
      toNoticeFields(aReading({ serialRanges: read([{ from: '1', to: '2' }]) })).serials?.values,
    ).toEqual(['1–2']);
  });

  it('says yes or no to whether a reply is wanted', () => {
    expect(
      [true, false].map(
        (wanted) => toNoticeFields(aReading({ replyRequired: read(wanted) })).replyRequired?.values,
      ),
    ).toEqual([['yes'], ['no']]);
  });

  it('shortens a quotation and a value that are longer than anybody reads', () => {
    const long = read('x'.repeat(9_000), 0.9, [{ ...place, quote: 'y'.repeat(500) }]);
    const { problem } = toNoticeFields(aReading({ problemDescription: long }));
    expect([problem?.values[0]?.length, problem?.evidence[0]?.quote.length]).toEqual([4_000, 160]);
  });

  it('loses evidence before values when it would not fit in one event', () => {
    const many = Array.from({ length: 200 }, (_, index) => `SN-${index}`);
    const places = Array.from({ length: 40 }, () => ({ ...place, quote: 'q'.repeat(160) }));
    const lists = {
      models: read(many, 1, places),
      catalogueNumbers: read(many, 1, places),
      serials: read(many, 1, places),
    };
    const more = {
      lots: read(many, 1, places),
      udiDi: read(many, 1, places),
      softwareVersions: read(many, 1, places),
    };
    const fields = toNoticeFields(aReading({ ...lists, ...more }));
    expect(fields.serials?.values).toEqual(many);
    expect(fields.serials?.evidence).toHaveLength(3);
    expect(sizeOf(fields)).toBeLessThanOrEqual(48_000);
  });

  it.each(['x', '"', 'å', '\u0001', '😀'])(
    'fits in one event however much was read (%p)',
    (letter) => {
      const places = Array.from({ length: 50 }, () => ({ ...place, quote: letter.repeat(500) }));
      const list = read(
        Array.from({ length: 600 }, () => letter.repeat(5_000)),
        1,
        places,
      );
      const line = read(letter.repeat(5_000), 1, places);
      const lists = {
        models: list,
        catalogueNumbers: list,
        lots: list,
        serials: list,
        udiDi: list,
        softwareVersions: list,
      };
      const lines = {
        problemDescription: line,
        hazardSummary: line,
        manufacturer: line,
        fsnRef: line,
        fscaRef: line,
      };
      const more = {
        actionRequired: list,
        deviceNames: list,
        regulatorRef: line,
        date: line,
        replyDeadline: line,
      };
      const fields = toNoticeFields({ ...lists, ...lines, ...more } as unknown as NoticeReading);
      expect(sizeOf(fields)).toBeLessThanOrEqual(48_000);
      expect(fields.lots?.values.length).toBeGreaterThan(0);
    },
  );
});
