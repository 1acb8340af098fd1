import { answeringCases } from '../../../bot/teams/caseWords';
import type { CaseLine } from '../../../src/application/cases/casePages';
import type { Person } from '../../../src/domain/units/unit';
import { botTexts } from '../../../src/text/botTexts';
import { aStranger, someGroups, theMember, theWorker } from '../../support/caseBuilders';

const page = 'https://site.example/SitePages/LSG.aspx';
const aLine = (key: string, some: Partial<CaseLine> = {}): CaseLine => ({
  ...{ key, groupKey: 'lsg', title: `Ärendet ${key}`, sender: 'Lena Falk', origin: 'form' },
  ...{ step: 'preparation', status: 'open', regulations: [], asked: [], unreadMails: 0 },
  ...{ begunAt: '2026-03-20T08:00:00.000Z', begunBy: 'Lena Falk' },
  stepSince: '2026-03-21T08:00:00.000Z',
  ...some,
});

const asked = async (
  by: Person,
  lines: readonly CaseLine[],
  channelId?: string,
): Promise<string> => {
  const answer = answeringCases({
    cases: { groups: someGroups, open: async () => lines },
    pages: { cases: page },
  });
  const channel = channelId ? { channel: { teamId: 't', channelId } } : {};
  return JSON.stringify(await answer({ by, ...channel } as never, 'sv'));
};

describe('The word ärenden (LS-04)', () => {
  it('lists the open cases of the groups somebody takes part in, with their step', async () => {
    const words = await asked(theMember, [
      aLine('LSG-2026-0001'),
      aLine('LSG-2026-0002', { groupKey: 'annan' }),
    ]);
    expect(words).toContain('Ärendet LSG-2026-0001');
    expect(words).toContain('Beredning');
    expect(words).toContain(page);
    expect(words).not.toContain('LSG-2026-0002');
  });

  it('shows those in its working groups the cases of the group above (LS-02)', async () => {
    expect(await asked(theWorker, [aLine('LSG-2026-0001')])).toContain('LSG-2026-0001');
  });

  it('lists in a channel the cases of the group of that channel, whoever writes', async () => {
    expect(await asked(aStranger, [aLine('LSG-2026-0001')], 'lsg-channel')).toContain(
      'LSG-2026-0001',
    );
    expect(await asked(theMember, [aLine('LSG-2026-0001')], 'iva-channel')).toContain(
      botTexts.sv.noGroupHere,
    );
  });

  it('says so when no case is open, and to those who sit in no group', async () => {
    expect(await asked(theMember, [])).toContain(botTexts.sv.noOpenCases);
    expect(await asked(aStranger, [aLine('LSG-2026-0001')])).toContain(botTexts.sv.noGroup);
  });
});
