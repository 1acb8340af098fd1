// The parent's side of the Teams library's message protocol, for pages that show a tab in a frame.
// A frame's calls arrive as {id, uuidAsString, func, args}; an answer repeats id and uuidAsString.
(() => {
  const served = new Set();

  // Read by the library: which capabilities the host has. Only reading the context and the theme is built.
  const runtime = JSON.stringify({
    apiVersion: 4,
    isLegacyTeams: false,
    hostVersionsInfo: {},
    supports: { pages: {}, teamsCore: {} },
  });

  const oneWay = new Set([
    'registerHandler',
    'appInitialization.appLoaded',
    'appInitialization.success',
    'appInitialization.failure',
    'appInitialization.expectedFailure',
    'readyToUnload',
    'setFrameContext',
  ]);

  const contextOf = async ({ context, theme }) => ({
    entityId: 'kvittens',
    frameContext: 'content',
    hostClientType: 'web',
    hostName: 'Teams',
    locale: 'sv-se',
    ringId: 'local',
    sessionId: crypto.randomUUID(),
    ...(await context?.()),
    theme,
  });

  const answers = {
    initialize: () => ['content', 'web', runtime, '2.36.0'],
    getContext: async (frame) => [await contextOf(frame)],
    getUserJoinedTeams: () => [{ userJoinedTeams: [] }],
  };

  const receive = async (frame, { id, uuidAsString, func, args = [] }) => {
    frame.onCall?.(func, args);
    if (oneWay.has(func)) {
      if (func === 'registerHandler' && args[0] === 'themeChange') frame.wantsTheme = true;
      return;
    }
    const answer = answers[func];
    if (!answer) {
      console.error(`Not built: the Teams page does not answer ${func}.`);
      return;
    }
    frame.post({ id, uuidAsString, args: await answer(frame) });
  };

  /** Answers the tab in a frame. `context` gives what Teams would say about the tab; `theme` is default, dark or contrast. */
  const serve = (iframe, { context, theme = 'default', onCall } = {}) => {
    const frame = {
      context,
      theme,
      onCall,
      wantsTheme: false,
      post: (message) => iframe.contentWindow?.postMessage(message, location.origin),
    };
    const listen = ({ source, origin, data }) => {
      if (source !== iframe.contentWindow || origin !== location.origin) return;
      if (typeof data?.func !== 'string' || typeof data.id !== 'number') return;
      if (data.func === 'initialize') frame.wantsTheme = false;
      receive(frame, data).catch((error) => console.error(error));
    };
    window.addEventListener('message', listen);
    served.add(frame);
    const change = (next) => {
      frame.theme = next;
      if (frame.wantsTheme) frame.post({ func: 'themeChange', args: [next] });
    };
    frame.setTheme = change;
    return {
      setTheme: change,
      stop: () => {
        window.removeEventListener('message', listen);
        served.delete(frame);
      },
    };
  };

  window.KvittensTeamsHost = {
    serve,
    setTheme: (theme) => served.forEach((frame) => frame.setTheme(theme)),
  };
})();
