import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { SteeringView } from '../../../src/application/steeringPages';
import {
  changeKey,
  type ConfigurationChange,
} from '../../../src/domain/routine/configurationChange';
import { aDraft, aWhole, showWork } from './workFakes';

const number = 'RH-15405';
const mailbox: ConfigurationChange = {
  ...{ kind: 'mailboxChanged', unitKey: 'psykiatrin', unitName: 'Psykiatrin' },
  ...{ statedName: 'Psykiatrin', from: 'psykiatrin@norrviken.example' },
  ...{ to: 'psyk@norrviken.example', section: 'Funktionsbrevlådor', isSure: true },
};
const row: ConfigurationChange = {
  ...{ kind: 'rowAdded', label: 'Är den utlånad?', isSearch: false },
  ...{ section: 'Bilaga 1 Frågor', isSure: true },
};
const role: ConfigurationChange = {
  ...{ kind: 'roleRenamed', duty: 'sendsOut', from: 'Samordnare', to: 'Koordinator' },
  ...{ section: 'Utskick', isSure: false },
};
const proposal = {
  edition: '2',
  changes: [mailbox, row, role],
  doubts: [{ kind: 'addressOfNobody' as const, address: 'x@norrviken.example', section: 'Syfte' }],
  cases: [
    {
      ...{ key: 'FSN-2026-0001', title: 'Exempel 3000' },
      touches: [{ kind: 'sentBefore' as const, units: ['Psykiatrin'] }],
    },
    {
      ...{ key: 'FSN-2026-0002', title: 'Slang' },
      touches: [{ kind: 'lacksRow' as const, labels: ['Är den utlånad?'] }],
    },
  ],
};
const parties = [{ key: 'logistics', name: 'Logistikservice' }];

const show = (view: Partial<SteeringView>, draft = false) =>
  showWork({
    hash: `#${number}${draft ? '/utkast' : ''}`,
    whole: aWhole(draft ? { document: { draft: aDraft() } } : {}),
    service: {
      steering: () =>
        Promise.resolve({
          outcome: 'done',
          value: { steers: true, mayDecide: true, parties, ...view },
        }),
    },
  });

const section = async () =>
  within(await screen.findByRole('region', { name: 'Rutinen ändrar inställningarna' }));
const choose = (name: RegExp, choice: string): void => {
  const group = within(screen.getByRole('radiogroup', { name }));
  fireEvent.click(group.getByRole('radio', { name: choice }));
};

describe('A routine that changes the settings', () => {
  it('lists each change with its section, where it takes effect, and whether it is certain', async () => {
    show({ waiting: proposal });
    const shown = await section();
    expect(shown.getByText(/Psykiatrin byter brevlåda från psykiatrin@/)).toBeTruthy();
    expect(shown.getByText(/Ur avsnittet Funktionsbrevlådor\. Ändras i Verksamheter/)).toBeTruthy();
    expect(shown.getAllByText('Osäker, kontrollera mot rutinen')).toHaveLength(1);
    expect(shown.getByText(/Adressen x@norrviken.example står i texten/)).toBeTruthy();
  });

  it('links the open cases it touches to where something can be done about it', async () => {
    show({ waiting: proposal });
    const links = (await section()).getAllByRole('link');
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      '/Sakerhetsmeddelanden.aspx#FSN-2026-0001/mottagare',
      '/Sakerhetsmeddelanden.aspx#FSN-2026-0002/underlag',
    ]);
  });

  it('does not go on before each change has its choice, and says how many are left', async () => {
    const service = show({ waiting: proposal });
    await section();
    choose(/Psykiatrin byter/, 'Ska gälla');
    choose(/Koordinator/, 'Lämnas som det är');
    fireEvent.click(screen.getByRole('button', { name: 'Gå vidare till beslut' }));
    expect(screen.getByText(/Välj för 2 ändringar till/)).toBeTruthy();
    expect(screen.queryByRole('form')).toBeNull();
    expect(service.sent).toEqual([]);
  });

  it('says what the decision means before it is made, and sends it once', async () => {
    const service = show({ waiting: proposal });
    await section();
    fireEvent.click(screen.getByRole('button', { name: 'Låt alla säkra ändringar gälla' }));
    fireEvent.click(screen.getByRole('combobox', { name: /Vem svarar på raden/ }));
    fireEvent.click(await screen.findByRole('option', { name: 'Logistikservice' }));
    choose(/Koordinator/, 'Lämnas som det är');
    fireEvent.change(screen.getByLabelText(/Varför lämnas den/), {
      target: { value: 'Ej beslutat.' },
    });
    fireEvent.click(screen.getByRole('button', { name: 'Gå vidare till beslut' }));
    const form = within(screen.getByRole('form', { name: 'Besluta' }));
    expect(form.getByText(/2 ändringar börjar gälla .* 1 ändring lämnas/)).toBeTruthy();
    expect(service.sent).toEqual([]);
    fireEvent.click(form.getByRole('button', { name: 'Besluta' }));
    await waitFor(() =>
      expect(service.sent).toMatchObject([
        {
          command: 'decideConfiguration',
          wish: {
            edition: '2',
            choices: [
              { change: changeKey(mailbox), accept: true },
              { change: changeKey(row), accept: true, answeredBy: 'logistics' },
              { change: changeKey(role), accept: false, reason: 'Ej beslutat.' },
            ],
          },
        },
      ]),
    );
  });

  it('is only told to who may not decide', async () => {
    show({ waiting: proposal, mayDecide: false });
    const shown = await section();
    expect(shown.getByText(/MT-säkerhetssamordnaren eller dokumentägaren beslutar/)).toBeTruthy();
    expect(shown.queryByRole('radiogroup')).toBeNull();
  });

  it('tells what was decided, by whom, and why something was left', async () => {
    const decided = {
      ...{ edition: '2', on: '2026-03-23', by: { name: 'Karin Lindqvist' }, cases: [] },
      ...{ accepted: [mailbox], left: [{ change: role, reason: 'Ej beslutat.' }] },
    };
    show({ decided });
    const shown = await section();
    expect(shown.getByText(/Karin Lindqvist beslutade 2026-03-23 om utgåva 2/)).toBeTruthy();
    expect(shown.getByText(/Lämnades: Ej beslutat\./)).toBeTruthy();
  });

  it('is told of a draft before it is approved, with nothing to choose', async () => {
    show({ draft: proposal }, true);
    const shown = await section();
    expect(shown.getByText(/När utgåvan publiceras/)).toBeTruthy();
    expect(shown.queryByRole('radiogroup')).toBeNull();
  });

  it('says of a draft that changes nothing that it does not', async () => {
    show({ draft: { edition: '2', changes: [], doubts: [], cases: [] } }, true);
    expect(
      (await section()).getByText(/ändrar inte hur säkerhetsmeddelanden hanteras/),
    ).toBeTruthy();
  });

  it('waits in the list of what is to be done', async () => {
    showWork({
      work: [
        {
          ...{ number, title: 'Säkerhetsmeddelanden', status: 'inForce', edition: '2' },
          ...{ owner: 'Karin Lindqvist', tasks: [{ kind: 'steer', changes: 3 }] },
        },
      ],
    });
    expect(await screen.findByText('Rutinen ändrar inställningarna')).toBeTruthy();
    expect(screen.getByText('3 ändringar att besluta om')).toBeTruthy();
  });
});
