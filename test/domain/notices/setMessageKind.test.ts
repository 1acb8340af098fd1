import type { MessageKind } from '../../../src/domain/notices/incoming';
import { messageKinds } from '../../../src/domain/notices/incoming';
import { evolveNotice, type Notice } from '../../../src/domain/notices/notice';
import { setMessageKind } from '../../../src/domain/notices/setMessageKind';
import {
  aContext,
  aDispatchedNotice,
  aNotice,
  aStranger,
  theCoordinator,
} from '../../support/builders';

const at = '2026-03-23T09:00:00.000Z';
const set = (kind: MessageKind, include?: boolean, notice: Notice = aNotice()) =>
  setMessageKind(notice, { kind, ...(include === undefined ? {} : { include }) }, aContext());
const after = (kind: MessageKind, include?: boolean): Notice | undefined => {
  const decided = set(kind, include);
  return decided.ok
    ? evolveNotice(aNotice(), decided.value, { at, actor: theCoordinator })
    : undefined;
};

describe('The kind of a message', () => {
  it.each(messageKinds.filter((kind) => kind !== 'neighbouring'))(
    'is corrected to %s by the coordinator (SN-09)',
    (kind) => {
      expect(after(kind)?.kind).toEqual({ kind, reasons: [], setBy: theCoordinator.name });
    },
  );

  it('is not corrected by anybody else', () => {
    expect(setMessageKind(aNotice(), { kind: 'reply' }, aContext({ by: aStranger }))).toEqual({
      ok: false,
      refusal: { code: 'notice/not-the-coordinator' },
    });
  });

  it('is not corrected twice to the same', () => {
    const notice = aNotice({ kind: { kind: 'reply', reasons: [], setBy: 'Karin Sand' } });
    expect(set('reply', undefined, notice)).toMatchObject({
      refusal: { code: 'notice/nothing-changed' },
    });
  });

  it('may be confirmed as it was recognised', () => {
    expect(set('newNotice').ok).toBe(true);
  });
});

describe('Neighbouring information', () => {
  it('is not taken as such before somebody has decided whether it is included (SN-04)', () => {
    expect(set('neighbouring')).toMatchObject({ refusal: { code: 'notice/include-undecided' } });
  });

  it('goes on as a case when it is included (SN-04)', () => {
    expect(after('neighbouring', true)).toMatchObject({
      status: 'received',
      kind: { kind: 'neighbouring', included: true },
    });
  });

  it('ends for information when it is left out (SN-04)', () => {
    expect(after('neighbouring', false)).toMatchObject({
      status: 'informationOnly',
      ended: { by: theCoordinator, at, ending: 'informationOnly' },
    });
  });

  it('is not left out after it has been sent', () => {
    expect(set('neighbouring', false, aDispatchedNotice())).toMatchObject({
      refusal: { code: 'notice/already-dispatched' },
    });
  });

  it('may be left out as no notice at all when a machine wrote it', () => {
    expect(after('automatic', false)).toMatchObject({
      status: 'closed',
      ended: { ending: 'notANotice' },
    });
  });
});
