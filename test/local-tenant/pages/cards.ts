/** A notice's card as the product sends it, small. */
export const aNoticeCard = (
  over: { readonly body?: readonly object[]; readonly actions?: readonly object[] } = {},
) => ({
  type: 'AdaptiveCard',
  version: '1.5',
  body: [
    {
      type: 'TextBlock',
      size: 'medium',
      weight: 'bolder',
      style: 'heading',
      wrap: true,
      text: 'Säkerhetsmeddelande FSN-2026-0042',
    },
    { type: 'TextBlock', wrap: true, text: '**Vad är fel:** larm kan utebli vid lågt batteri.' },
    {
      type: 'Container',
      id: 'whole',
      isVisible: false,
      items: [{ type: 'TextBlock', wrap: true, text: 'Hela texten.' }],
    },
    ...(over.body ?? []),
  ],
  actions: over.actions ?? [
    {
      type: 'Action.Execute',
      title: 'Bekräfta mottaget',
      verb: 'received',
      style: 'positive',
      data: { dispatch: 'D1' },
    },
    { type: 'Action.ToggleVisibility', title: 'Läs hela', targetElements: ['whole'] },
  ],
});

/** A card that asks how many were found. */
export const aQuestionCard = () =>
  aNoticeCard({
    body: [
      {
        type: 'Input.Number',
        id: 'found',
        label: 'Antal funna',
        isRequired: true,
        errorMessage: 'Skriv ett antal.',
      },
      { type: 'Input.Text', id: 'comment', label: 'Kommentar' },
    ],
    actions: [
      {
        type: 'Action.Execute',
        title: 'Markera som hanterat',
        verb: 'handled',
        id: 'handled',
        data: { dispatch: 'D1' },
      },
      {
        type: 'Action.Submit',
        title: 'Be om hjälp',
        data: { verb: 'needsHelp', dispatch: 'D1' },
        associatedInputs: 'none',
      },
      {
        type: 'Action.ShowCard',
        title: 'Skriv mer',
        card: { type: 'AdaptiveCard', body: [{ type: 'Input.Text', id: 'more', label: 'Mer' }] },
      },
    ],
  });
