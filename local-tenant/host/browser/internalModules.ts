import { loud, quiet, standIn } from './loudModule';

const nothing = (): undefined => undefined;
const off = (): boolean => false;

class CustomError extends Error {}

interface Diagnostics {
  readonly _QosMonitor: unknown;
}
interface CoreLibrary {
  readonly ServiceKey: { create(name: string, service: unknown): unknown };
}

/** Stands in for the few modules of Microsoft's page runtime that are not published on npm: no telemetry, no flights. */
export const registerInternalModules = (): void => {
  standIn<[Diagnostics]>(
    '@msinternal/sp-telemetry',
    ({ _QosMonitor }) => ({
      _QosMonitor,
      _PerformanceLogger: quiet({ now: () => performance.now() }),
      _EngagementLogger: quiet({}),
      _Telemetry: quiet({ isInitialized: true }),
      _PerformanceDataDimensions: { DataProvider: 'DataProvider', Layout: 'Layout' },
      _SPPerfExperiment: { getVariantAndTrackExperiment: nothing },
    }),
    ['@microsoft/sp-diagnostics'],
  );
  standIn('@msinternal/odsp-core-bundle', () => ({
    CustomError,
    getErrorMessage: (error: unknown) => (error instanceof Error ? error.message : String(error)),
    getQosEndSchemaFromError: () => ({}),
    getPrimaryVersionedPath: nothing,
    getVariantAndLogExposure: nothing,
    _getVariantWithoutLogging: nothing,
    KillSwitch: loud('KillSwitch', { isActivated: off }),
    isActivated: off,
    FeatureOverrides: loud('FeatureOverrides', { isFeatureEnabled: off }),
    isFeatureEnabled: off,
  }));
  standIn('@msinternal/sp-safehtml', () => ({
    SafeHtml: loud('SafeHtml', {
      isSafeLinkProtocol: (protocol: string) => /^(https?|mailto|tel):$/.test(protocol),
    }),
  }));
  standIn<[CoreLibrary]>(
    '@msinternal/sp-edit-customer-promise',
    ({ ServiceKey }) => {
      class EditModeHandler {
        static readonly serviceKey = ServiceKey.create('local:EditModeHandler', EditModeHandler);
      }
      return {
        _EditModeCustomerPromiseHandler: EditModeHandler,
        _logFailuresForEditCustomerPromise: (failure: unknown) => console.error(failure),
      };
    },
    ['@microsoft/sp-core-library'],
  );
  standIn('@msinternal/sp-idle-web-task', () => ({
    IdleTaskQueue: {
      instance: loud('IdleTaskQueue', { enqueueTask: nothing, removeTask: nothing }),
    },
    IdleTaskPriority: {},
    PrefetchDependencyPriority: {},
    createPrefetchDependencyQueue: nothing,
  }));
};
