import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { DocumentComment } from '../../../src/domain/documents/document';
import { aCoordinator } from '../fakes';
import {
  aDraft,
  anEdition,
  aText,
  aWhole,
  karin,
  maria,
  showWork,
  someCapabilities,
} from './workFakes';

const hash = '#RH-15405/utkast';
const changed = aText({
  sections: [
    { heading: 'Syfte', level: 1, text: 'Rutinen gäller alla produkter.' },
    { heading: 'Genomförande', level: 1, text: 'Chefen svarar inom en dag.' },
  ],
});
const aComment = (some: Partial<DocumentComment> = {}): DocumentComment => ({
  id: 'c1',
  by: { id: 'anna', name: 'Anna Ahlberg' },
  at: '2026-03-20T09:00:00.000Z',
  text: 'Vem svarar på helger?',
  section: 'Genomförande',
  ...some,
});
const round = {
  until: '2026-04-01',
  unitKeys: ['iva'],
  openedAt: '2026-03-20T08:00:00.000Z',
  closed: false,
};
const approval = { role: 'Regional chefläkare', dueOn: '2026-03-30', round: 1 };
const asMaria = {
  me: aCoordinator({ person: maria }),
  capabilities: someCapabilities({ isEditor: false, approverRoles: ['Regional chefläkare'] }),
};
const press = async (name: string | RegExp, within_ = screen): Promise<void> => {
  fireEvent.click(await within_.findByRole('button', { name }));
};
const confirm = (form: string, button = form): void => {
  fireEvent.click(
    within(screen.getByRole('form', { name: form })).getByRole('button', { name: button }),
  );
};

describe('The page of a draft', () => {
  it('marks what came and what went since the edition in force, not by colour alone (GD-16)', async () => {
    showWork({ hash, whole: aWhole({ document: { draft: aDraft() }, draftText: changed }) });
    const section = within(await screen.findByRole('region', { name: 'Syfte' }));
    expect(section.getByText('Ändrat')).toBeTruthy();
    expect(section.getByText('pumpar.').tagName).toBe('DEL');
    expect(section.getByText('produkter.').tagName).toBe('INS');
    expect(section.getByText('[Tillagt:')).toBeTruthy();
    fireEvent.click(screen.getByRole('checkbox', { name: 'Visa bara det som har ändrats' }));
    expect(screen.queryByRole('region', { name: 'Genomförande' })).toBeNull();
  });

  it('says who is asked to approve, and by when, before it asks (GD-05, X-20)', async () => {
    const service = showWork({ hash, whole: aWhole({ document: { draft: aDraft() } }) });
    await press('Begär fastställande');
    expect(
      screen.getByText(/Regional chefläkare \(Maria Lund\).*senast 2026-03-30.*kort i sin kanal/),
    ).toBeTruthy();
    expect(service.sent).toEqual([]);
    confirm('Begär fastställande');
    await waitFor(() => expect(service.sent[0]).toMatchObject({ command: 'requestApproval' }));
  });

  it('invites units to comment until a day, those it concerns to begin with (X-20, X-23)', async () => {
    const service = showWork({ hash, whole: aWhole({ document: { draft: aDraft() } }) });
    await press('Skicka på remiss');
    expect(await screen.findByText(/bjuds in att lämna synpunkter till 2026-04-06/)).toBeTruthy();
    expect(await screen.findByRole('checkbox', { name: 'Intensivvården (ingår)' })).toHaveProperty(
      'disabled',
      true,
    );
    confirm('Skicka på remiss');
    await waitFor(() =>
      expect(service.sent[0]).toMatchObject({
        command: 'openCommentRound',
        wish: { unitKeys: ['sjukhuset'], until: '2026-04-06' },
      }),
    );
  });

  it('lets an invited head comment on a section, and keeps what is typed between tabs (X-20)', async () => {
    const draft = aDraft({ stage: 'inComment', round });
    const service = showWork({
      hash,
      me: aCoordinator({ person: { id: 'anna', name: 'Anna Ahlberg' } }),
      capabilities: someCapabilities({ isEditor: false }),
      whole: aWhole({ document: { draft }, rights: { mayEdit: false, isInvited: true } }),
    });
    await press('Lämna synpunkt på Genomförande');
    fireEvent.change(screen.getByLabelText(/Din synpunkt/), { target: { value: 'Och helger?' } });
    fireEvent.click(screen.getByRole('tab', { name: 'Uppgifter' }));
    fireEvent.click(screen.getByRole('tab', { name: 'Jämför' }));
    expect(await screen.findByLabelText(/Din synpunkt/)).toHaveProperty('value', 'Och helger?');
    expect(screen.queryByRole('button', { name: 'Stäng remissen' })).toBeNull();
    confirm('Lämna synpunkt på Genomförande', 'Skicka synpunkten');
    await waitFor(() =>
      expect(service.sent[0]).toMatchObject({
        command: 'giveComment',
        wish: { text: 'Och helger?', section: 'Genomförande' },
      }),
    );
  });

  it('answers a comment under its section, with why when it is not taken in (X-20)', async () => {
    const draft = aDraft({ comments: [aComment()] });
    const service = showWork({
      hash: `${hash}/synpunkter`,
      whole: aWhole({ document: { draft } }),
    });
    const section = within(await screen.findByRole('region', { name: 'Genomförande' }));
    expect(section.getByText('Väntar på svar')).toBeTruthy();
    fireEvent.click(
      section.getByRole('button', { name: 'Tas inte med: synpunkt från Anna Ahlberg' }),
    );
    fireEvent.change(screen.getByLabelText(/Varför tas den inte med/), {
      target: { value: 'Står i bilagan.' },
    });
    confirm('Tas inte med: synpunkt från Anna Ahlberg', 'Spara svaret');
    await waitFor(() =>
      expect(service.sent[0]).toMatchObject({
        command: 'answerComment',
        wish: { id: 'c1', outcome: 'declined', note: 'Står i bilagan.' },
      }),
    );
  });

  it('is approved by who holds the role, with a day and a reason if they like (GD-05, GD-06)', async () => {
    const draft = aDraft({ stage: 'inApproval', approval });
    const rights = { mayEdit: false, mayApprove: true };
    const service = showWork({ hash, ...asMaria, whole: aWhole({ document: { draft }, rights }) });
    await press('Fastställ');
    expect(screen.getByText(/Utgåva 2 blir gällande med en gång/)).toBeTruthy();
    confirm('Fastställ');
    await waitFor(() =>
      expect(service.sent[0]).toMatchObject({
        command: 'approveDraft',
        wish: { publishOn: '2026-03-23' },
      }),
    );
  });

  it('is sent back with a reason, which stays when it is refused (X-20)', async () => {
    const draft = aDraft({ stage: 'inApproval', approval });
    const message = 'Fyll i anledning.';
    showWork({
      hash,
      ...asMaria,
      whole: aWhole({ document: { draft }, rights: { mayEdit: false, mayApprove: true } }),
      answer: () => ({ outcome: 'refused', code: 'document/part-missing', message }),
    });
    await press('Skicka tillbaka');
    fireEvent.change(screen.getByLabelText(/Vad behöver ändras/), {
      target: { value: 'Bilagan.' },
    });
    confirm('Skicka tillbaka');
    expect(await screen.findByText(message)).toBeTruthy();
    expect(screen.getByLabelText(/Vad behöver ändras/)).toHaveProperty('value', 'Bilagan.');
  });

  it('tells its writer that nobody approves a draft of their own (X-20)', async () => {
    const draft = aDraft({ stage: 'inApproval', approval });
    showWork({
      hash,
      capabilities: someCapabilities({ approverRoles: ['Regional chefläkare'] }),
      whole: aWhole({ document: { draft } }),
    });
    expect(await screen.findByText(/Du har skrivit utkastet/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Fastställ' })).toBeNull();
    expect(screen.getByRole('button', { name: 'Ta tillbaka utkastet' })).toBeTruthy();
  });

  it('lets the owner publish a revision without asking (X-20)', async () => {
    const draft = aDraft({ kind: 'revision', label: '1.1' });
    const editions = [anEdition({ metadata: { ...anEdition().metadata, owner: karin } })];
    const service = showWork({ hash, whole: aWhole({ document: { draft, editions } }) });
    await press('Publicera rättelsen');
    confirm('Publicera rättelsen');
    await waitFor(() => expect(service.sent[0]).toMatchObject({ command: 'approveDraft' }));
  });

  it('says what giving a draft up does, and asks why (X-20)', async () => {
    const service = showWork({ hash, whole: aWhole({ document: { draft: aDraft() } }) });
    await press('Dra tillbaka utkastet');
    expect(screen.getByText(/Den gällande utgåvan påverkas inte/)).toBeTruthy();
    fireEvent.change(screen.getByLabelText(/Varför dras det/), { target: { value: 'Fel fil.' } });
    confirm('Dra tillbaka utkastet');
    await waitFor(() =>
      expect(service.sent[0]).toMatchObject({
        command: 'discardDraft',
        wish: { reason: 'Fel fil.' },
      }),
    );
  });
});
