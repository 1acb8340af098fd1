define([], function () {
  return {
    Service: 'Kvittens service',
    ServiceUrl: 'Address of the service',
    ServiceUrlHint: 'Where changes, dispatches and answers are sent. Region IT has the address.',
    Audience: 'The service’s id in Entra',
    AudienceHint: 'For example api://kvittens.',
  };
});
