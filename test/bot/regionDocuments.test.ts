import { readRegion } from '../../bot/region';
import { documentSettings } from '../../bot/regionDocuments';

const settings = {
  prefix: 'RH',
  editors: [{ id: 'a1f3b0c2-1111-4d6e-9b1a-0c5e7d2f4a01', name: 'Edit Rask' }],
  approverRoles: [
    { role: 'Chefläkare', people: [{ id: '6d1f2c3e-dddd-432a-91d6-2c7e9d4f6a13', name: 'Mia' }] },
  ],
  commentDays: 14,
  approvalDays: 7,
  reviewMonths: 24,
  reviewReminders: [90, 30, 7],
  reading: { days: 21, joinerDays: 30, openRequests: 5 },
};

describe('What a region decides of its governing documents', () => {
  it('is its numbers, editors, roles that approve, and days', () => {
    expect(readRegion('config/sample-region/region.json').documents).toMatchObject({
      prefix: 'RH',
      editors: ['a1f3b0c2-1111-4d6e-9b1a-0c5e7d2f4a01'],
      approverRoles: [{ role: 'Regional chefläkare', people: [{ name: 'Maria Lund' }] }],
    });
    expect(documentSettings.parse(settings)).toMatchObject({
      editors: [settings.editors[0]?.id],
      editorContacts: settings.editors,
    });
  });

  it.each([
    ['no editor', { editors: [] }],
    ['a role twice', { approverRoles: [...settings.approverRoles, ...settings.approverRoles] }],
    ['a role that nobody holds', { approverRoles: [{ role: 'Chefläkare', people: [] }] }],
    ['letters that begin no number', { prefix: 'rh-' }],
    ['a review after no months', { reviewMonths: 0 }],
  ])('is refused with %s', (_what, changes) => {
    expect(documentSettings.safeParse({ ...settings, ...changes }).success).toBe(false);
  });
});
