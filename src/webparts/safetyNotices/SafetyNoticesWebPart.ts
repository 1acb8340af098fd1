import * as React from 'react';
import * as ReactDom from 'react-dom';
import type { IReadonlyTheme } from '@microsoft/sp-component-base';
import { BaseClientSideWebPart } from '@microsoft/sp-webpart-base';
import { spfi, SPFx } from '@pnp/sp';
import * as strings from 'SafetyNoticesWebPartStrings';
import type { Surroundings } from './SurroundingsList';

/** Hosts the safety notices on a page or a Teams tab: wires them to the site and renders them. */
export default class SafetyNoticesWebPart extends BaseClientSideWebPart<Record<string, never>> {
  private theme: IReadonlyTheme | undefined;

  public override render(): void {
    this.show().then(
      () => this.renderCompleted(),
      (error: unknown) => this.renderCompleted(error as Error),
    );
  }

  protected override get isRenderAsync(): boolean {
    return true;
  }

  protected override onThemeChanged(theme: IReadonlyTheme | undefined): void {
    this.theme = theme;
  }

  protected override onDispose(): void {
    ReactDom.unmountComponentAtNode(this.domElement);
  }

  private async show(): Promise<void> {
    const { SurroundingsList } = await import(
      /* webpackChunkName: 'safety-notices-surroundings' */ './SurroundingsList'
    );
    ReactDom.render(
      React.createElement(SurroundingsList, {
        surroundings: this.surroundings(),
        strings,
        ...(this.theme === undefined ? {} : { theme: this.theme }),
      }),
      this.domElement,
    );
  }

  private surroundings(): Surroundings {
    const teams = this.context.sdks.microsoftTeams;
    return {
      person: this.context.pageContext.user.displayName,
      place: teams === undefined ? 'sharepoint' : 'teams',
      sharePoint: spfi().using(SPFx(this.context)),
      serviceToken: async () => {
        const provider = await this.context.aadTokenProviderFactory.getTokenProvider();
        return provider.getToken('api://kvittens');
      },
    };
  }
}
