import { dispatchNotice, type DispatchRefusal } from '../../../src/domain/notices/dispatchNotice';
import type { DispatchNotice } from '../../../src/domain/notices/dispatchNotice';
import type { Notice } from '../../../src/domain/notices/notice';
import { refuse } from '../../../src/domain/result';
import {
  aContext,
  aDispatchCommand,
  aDispatchedNotice,
  aNotice,
  aPlan,
  aStranger,
  aUnit,
  aUnitWithout,
  theCoordinator,
} from '../../support/builders';

const nordpump = 'Nordpump AB <fsn@nordpump.example>';
const units = [
  aUnit(),
  aUnitWithout(['channel'], {
    key: 'ambulans',
    name: 'Ambulansen',
    mailbox: 'ambulans@prov.example',
  }),
  aUnitWithout(['mailbox'], { key: 'operation', name: 'Operation' }),
  aUnitWithout(['channel', 'mailbox'], { key: 'arkiv', name: 'Arkivet' }),
];
const send = (changes: Partial<DispatchNotice> = {}, notice = aNotice()) =>
  dispatchNotice(notice, aDispatchCommand(changes), aContext({ units }));

describe('Sending a notice to departments', () => {
  it('keeps what to do, how to answer and by when (SN-25, X-01)', () => {
    expect(
      send({ actions: [' Ta pumpen ur bruk. ', ' ', 'Märk den.'], title: ' Nordpump 500 ' }),
    ).toEqual({
      ok: true,
      value: { type: 'noticeDispatched', payload: aPlan({ maker: { sender: nordpump } }) },
    });
  });

  it('tells who reply to the maker themselves where the notice came from, and its reference (SN-49)', () => {
    const field = { values: ['FSN-77'], evidence: [], confidence: 1 };
    const makerIn = (notice: Notice): unknown => {
      const sent = send({}, notice);
      return sent.ok && sent.value.type === 'noticeDispatched' && sent.value.payload.maker;
    };
    expect(makerIn(aNotice({ fields: { fsnReference: field } }))).toEqual({
      reference: 'FSN-77',
      sender: nordpump,
    });
    const address = 'fsn@nordpump.example';
    expect(makerIn(aNotice({ sender: { name: '', address } }))).toEqual({ sender: address });
    expect(makerIn(aNotice({ sender: { name: 'Karin', address: '' } }))).toEqual({});
    expect(makerIn(aNotice({ source: 'internalAlert' }))).toBeUndefined();
  });

  it('keeps the departments as they are known today, each once', () => {
    const result = send({ unitKeys: ['iva', 'ambulans', 'iva', 'operation'] });
    expect(
      result.ok && result.value.type === 'noticeDispatched' && result.value.payload.units,
    ).toEqual(units.slice(0, 3));
  });

  it('may go out with no problem text and no manufacturer', () => {
    expect(send({ problem: ' ', manufacturer: '' }).ok).toBe(true);
  });

  it('may be due today', () => {
    expect(send({ receiveBy: '2026-03-23', handleBy: '2026-03-23' }).ok).toBe(true);
  });

  it.each([
    ['one byte', 'x', 1],
    ['two bytes', 'å', 2],
    ['three bytes', '–', 3],
    ['four bytes', '😀', 4],
    ['one byte and an escape', '*', 3],
  ])(
    'takes texts of up to 12,000 bytes as a card weighs them, letters of %s',
    (_, letter, weight) => {
      const used = 'Nordpump 500'.length + 'Nordpump AB'.length + 'A'.length + 'Svara.'.length;
      const most = Math.floor((12_000 - used) / weight);
      const full = { actions: ['A'], feedback: 'Svara.', problem: letter.repeat(most) };
      expect(send(full).ok).toBe(true);
      expect(send({ ...full, problem: letter.repeat(most + 1) })).toEqual(
        refuse({ code: 'notice/text-too-long' }),
      );
    },
  );

  it('takes fifty actions and no more', () => {
    const actions = (count: number) => Array.from({ length: count }, (_, index) => `${index}`);
    expect(send({ actions: actions(50) }).ok).toBe(true);
    expect(send({ actions: actions(51) })).toEqual(refuse({ code: 'notice/text-too-long' }));
  });

  const refusals: readonly [string, Partial<DispatchNotice>, DispatchRefusal][] = [
    ['a risk that is none', { risk: 'extreme' }, { code: 'notice/risk-missing' }],
    ['no risk', { risk: '' }, { code: 'notice/risk-missing' }],
    ['no product', { title: '  ' }, { code: 'notice/title-missing' }],
    ['nothing to do (SN-25)', { actions: ['', ' '] }, { code: 'notice/actions-missing' }],
    ['no word on how to answer (SN-25)', { feedback: '' }, { code: 'notice/feedback-missing' }],
    [
      'a day to receive that has passed (X-01)',
      { receiveBy: '2026-03-22' },
      { code: 'notice/deadline-passed' },
    ],
    [
      'a day to receive that does not exist',
      { receiveBy: '2026-13-01' },
      { code: 'notice/deadline-passed' },
    ],
    [
      'a day to handle that does not exist',
      { handleBy: 'snart' },
      { code: 'notice/deadline-passed' },
    ],
    [
      'handling before receipt',
      { receiveBy: '2026-03-25', handleBy: '2026-03-24' },
      { code: 'notice/deadlines-crossed' },
    ],
    ['no departments', { unitKeys: [] }, { code: 'notice/no-recipients' }],
    [
      'a department that does not exist',
      { unitKeys: ['iva', 'ögon'] },
      { code: 'notice/unknown-unit', unit: 'ögon' },
    ],
    [
      'a department that cannot be reached (SN-31)',
      { unitKeys: ['arkiv'] },
      { code: 'notice/unreachable-unit', unit: 'Arkivet' },
    ],
  ];
  it.each(refusals)('is refused with %s', (_, changes, refusal) => {
    expect(send(changes)).toEqual(refuse(refusal));
  });

  it('is refused with anybody but the coordinator (SN-24)', () => {
    const context = aContext({ units, by: aStranger });
    expect(dispatchNotice(aNotice(), aDispatchCommand(), context)).toEqual(
      refuse({ code: 'notice/not-the-coordinator' }),
    );
  });

  it('is refused once the case is closed', () => {
    const ended = { by: theCoordinator, at: '2026-03-23T09:00:00.000Z' };
    const closed = aNotice({ ended: { ...ended, ending: 'notPresent', note: '' } });
    expect(send({}, closed)).toEqual(refuse({ code: 'notice/already-closed' }));
  });

  it('is refused the second time', () => {
    expect(send({}, aDispatchedNotice())).toEqual(refuse({ code: 'notice/already-dispatched' }));
  });
});
