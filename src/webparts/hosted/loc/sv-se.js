define([], function () {
  return {
    Service: 'Kvittens tjänst',
    ServiceUrl: 'Tjänstens adress',
    ServiceUrlHint: 'Dit ändringar, utskick och svar skickas. Region-IT har adressen.',
    Audience: 'Tjänstens id i Entra',
    AudienceHint: 'Till exempel api://kvittens.',
  };
});
