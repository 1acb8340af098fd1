import { AppFault } from '../../src/application/fault';
import type { Projections } from '../../src/application/ports';
import type { DispatchRow } from '../../src/lists/dispatches.list';
import type { InquiryRow } from '../../src/lists/inquiries.list';
import type { SafetyNoticeRow } from '../../src/lists/safetyNotices.list';
import type { UnitRow } from '../../src/lists/units.list';

/** The rows people read, in memory. */
export interface InMemoryProjections extends Projections {
  readonly notices: Map<string, SafetyNoticeRow>;
  readonly dispatches: Map<string, DispatchRow>;
  readonly inquiries: Map<string, InquiryRow>;
  readonly units: Map<string, Partial<UnitRow>>;
  readonly files: Map<string, Uint8Array>;
}

const keep = <R extends { readonly Revision: number }>(
  rows: Map<string, R>,
  key: string,
  row: R,
): void => {
  if ((rows.get(key)?.Revision ?? 0) <= row.Revision) rows.set(key, row);
};

const uncounted = { Answered: null, Complete: null, Undelivered: null, NeedsHelp: null };

export function inMemoryProjections(): InMemoryProjections {
  const notices = new Map<string, SafetyNoticeRow>();
  const dispatches = new Map<string, DispatchRow>();
  const inquiries = new Map<string, InquiryRow>();
  const units = new Map<string, Partial<UnitRow>>();
  const files = new Map<string, Uint8Array>();
  const existing = (noticeKey: string): SafetyNoticeRow => {
    const row = notices.get(noticeKey);
    if (!row) throw new AppFault('store/contradiction', `${noticeKey} has no row yet.`);
    return row;
  };
  return {
    notices,
    dispatches,
    inquiries,
    units,
    files,
    saveNotices: async (rows) =>
      rows.forEach((row) =>
        keep(notices, row.NoticeKey, { ...uncounted, ...notices.get(row.NoticeKey), ...row }),
      ),
    saveInquiries: async (rows) => rows.forEach((row) => keep(inquiries, row.InquiryKey, row)),
    async addUnit(row) {
      if (!units.has(row.UnitKey)) units.set(row.UnitKey, row);
    },
    async updateUnit(unitKey, columns) {
      units.set(unitKey, { ...units.get(unitKey), ...columns });
    },
    saveDispatches: async (rows) => rows.forEach((row) => keep(dispatches, row.DispatchKey, row)),
    dispatchesOf: async (noticeKey) =>
      Array.from(dispatches.values()).filter((row) => row.NoticeKey === noticeKey),
    async updateNotice(noticeKey, columns) {
      notices.set(noticeKey, { ...existing(noticeKey), ...columns });
    },
    async attach(noticeKey, fileName, content) {
      existing(noticeKey);
      const place = `${noticeKey}/${fileName.toLowerCase()}`;
      if (!files.has(place)) files.set(place, content);
    },
  };
}
