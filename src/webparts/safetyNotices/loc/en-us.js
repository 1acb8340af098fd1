define([], function () {
  return {
    Title: 'Safety notices',
    SignedInAs: 'Signed in as',
    Lists: 'Lists on the site',
    Place: 'Shown in',
    InSharePoint: 'SharePoint',
    InTeams: 'Teams',
    Service: 'Kvittens service',
    ServiceReady: 'Permission granted',
    ServiceNotReady: 'Permission missing. Reload the page, or ask Region IT if that does not help.',
    Loading: 'Loading…',
    ListsNotRead: 'The lists could not be read just now. Reload the page to try again.',
  };
});
