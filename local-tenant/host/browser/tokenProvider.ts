interface Kept {
  readonly token: string;
  readonly until: number;
}

const earlier = 120_000;

/** Gets the signed-in person's tokens from the tenant and keeps each until shortly before it ends. */
export const createTokenSource = () => {
  const kept = new Map<string, Kept>();

  const fetchToken = async (resource: string): Promise<string> => {
    const response = await fetch(`/_tenant/token?resource=${encodeURIComponent(resource)}`);
    if (!response.ok) throw new Error(`No token for ${resource}: HTTP ${response.status}.`);
    const { access_token: token, expires_in: seconds } = (await response.json()) as {
      readonly access_token: string;
      readonly expires_in: number;
    };
    kept.set(resource, { token, until: Date.now() + seconds * 1000 - earlier });
    return token;
  };

  return (resource: string, useKept: boolean): Promise<string> => {
    const known = kept.get(resource);
    return useKept && known && known.until > Date.now()
      ? Promise.resolve(known.token)
      : fetchToken(resource);
  };
};

type Options = boolean | { readonly useCachedToken?: boolean } | undefined;

const mayUseKept = (options: Options): boolean =>
  typeof options === 'object' ? options.useCachedToken !== false : options !== false;

interface AadModule {
  readonly _AadTokenProviders: { _initialize(provider: unknown, preAuthorized: object): void };
  readonly AadTokenProvider: new (configuration: object) => { _aadTokenProvider: unknown };
}

/** Puts the tenant's tokens under Microsoft's AadHttpClient, where a real page signs in with Entra. */
export const provideTokens = ({ _AadTokenProviders, AadTokenProvider }: AadModule): void => {
  const tokenFor = createTokenSource();
  const getToken = (resource: string, options?: Options) => tokenFor(resource, mayUseKept(options));
  const provider = new AadTokenProvider({ isNaaSupported: true });
  provider._aadTokenProvider = {
    getToken,
    _getTokenInternal: (resource: string, _configuration: object, options?: Options) =>
      getToken(resource, options),
    _ensureState: () => Promise.resolve(),
    _ensureTelemetry: () => Promise.resolve(),
  };
  _AadTokenProviders._initialize(provider, {});
};
