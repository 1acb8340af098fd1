import { present } from '../../pages/browser/dom';
import { serveThemeChoice } from '../../pages/browser/themeChoice';
import { createAppTab } from './appTab';
import { prepareRenderer } from './cardView';
import { createChannelBoard } from './channelBoard';
import { createChatView } from './chatView';
import { watchTeams } from './liveTeams';
import { openAddress } from './openAddress';
import { pageDirectory } from './pageDirectory';
import { servePersonaChoice, signIn } from './personaChoice';
import { goTo, hashOf, placeOf, servePlaces, type Place, type TabPlace } from './places';
import { toPressAnswer, unansweredPress, type PressAnswer } from './pressAnswer';
import { createSearchDialog } from './searchDialog';
import { readChannels, sendPress, type Press } from './teamsApi';
import { announce, clearTroubles, showToast } from './toasts';

const directory = pageDirectory();
const isTab = (entityId: string): boolean =>
  directory.tabs.some((one) => one.entityId === entityId);
const placeNow = (): Place => placeOf(location.hash, isTab);
const choice = servePersonaChoice((persona) => changePerson(persona));
const tab = createAppTab(directory, choice.persona);

const press = (pressed: Press): Promise<PressAnswer> => {
  clearTroubles();
  return sendPress(pressed).then(
    ({ status, body }) => toPressAnswer(status, body),
    () => unansweredPress,
  );
};

const tell = (answer: PressAnswer): void => {
  if (answer.kind === 'message' && answer.text) showToast('notice', answer.text);
  if (answer.kind === 'trouble') showToast('trouble', answer.text);
  if (answer.kind === 'card') announce('Kortet är uppdaterat.');
};

const openTab = (place: TabPlace, subPageId: string): void => {
  if (!isTab(place.entityId))
    return showToast('trouble', 'Länken leder till en flik som appen inte har.');
  goTo(place);
  tab.show(place, subPageId);
};

const open = (address: string): void =>
  openAddress(address, {
    tab: openTab,
    refuse: () =>
      showToast('trouble', 'Länken kan inte öppnas: den är ingen webb- eller mejladress.'),
  });

const showPlace = (place: Place): void => {
  if (place.kind !== 'tab') {
    tab.hide();
    return void chat.refresh();
  }
  const persona = choice.persona();
  // Another window may have signed somebody else in meanwhile; the tab follows this window's choice.
  void (persona ? signIn(persona) : Promise.resolve()).finally(() => {
    if (hashOf(placeNow()) === hashOf(place)) tab.show(place);
  });
};

prepareRenderer();
const trouble = (sentence: string): void => showToast('trouble', sentence);
const search = createSearchDialog(directory.searches, trouble);
const { appName } = directory;
// The site's own links are shown without being named: it is this host, whatever its port.
const linkHosts = [location.host, ...directory.linkHosts];
const writing = { appName, search, linkHosts, trouble };
const around = { persona: choice.persona, press, tell, open, ...writing };
const board = createChannelBoard(directory, around);
const chat = createChatView(around);

function changePerson(persona: string): void {
  clearTroubles();
  board.redraw();
  tab.restart();
  chat.restart();
  showPlace(placeNow());
  const name = directory.people.find((person) => person.persona === persona)?.name;
  announce(`Du är nu ${name ?? persona}.`);
}

const connection = present('#connection');
watchTeams({
  read: async () => {
    const [channels] = await Promise.all([readChannels(), chat.refresh()]);
    const news = board.update(channels);
    if (news.length > 0) announce(`Nytt i ${news.join(', ')}.`);
  },
  onConnection: (state) => {
    const text =
      state === 'lost' ? 'Förbindelsen är bruten. Sidan försöker igen av sig själv.' : '';
    connection.hidden = text === '';
    connection.textContent = text;
  },
});

serveThemeChoice(tab.takeTheme);
matchMedia('(prefers-color-scheme: dark)').addEventListener('change', tab.takeTheme);
servePlaces(placeNow, showPlace);
