define([], function () {
  return {
    Title: 'Säkerhetsmeddelanden',
    SignedInAs: 'Inloggad som',
    Lists: 'Listor på webbplatsen',
    Place: 'Visas i',
    InSharePoint: 'SharePoint',
    InTeams: 'Teams',
    Service: 'Kvittens tjänst',
    ServiceReady: 'Behörighet finns',
    ServiceNotReady:
      'Behörighet saknas. Ladda om sidan, eller kontakta Region-IT om det inte hjälper.',
    Loading: 'Hämtar…',
    ListsNotRead: 'Listorna kunde inte läsas just nu. Ladda om sidan för att försöka igen.',
  };
});
