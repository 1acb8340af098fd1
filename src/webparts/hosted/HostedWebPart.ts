import type * as React from 'react';
import * as ReactDom from 'react-dom';
import type { IReadonlyTheme } from '@microsoft/sp-component-base';
import {
  type IPropertyPaneConfiguration,
  PropertyPaneTextField,
} from '@microsoft/sp-property-pane';
import { BaseClientSideWebPart } from '@microsoft/sp-webpart-base';
import type { PartialTheme } from '@fluentui/react/lib/Theme';
import { spfi, SPFx } from '@pnp/sp';
import * as strings from 'HostedWebPartStrings';
import { serviceCommands } from '../../adapters/service/serviceCommands';
import type { SiteLists } from '../../adapters/sharepoint/siteLists';
import type { ServiceCommands } from '../../application/noticePages';
import type { Language } from '../../text/language';
import { languageOf } from '../../text/pageTexts';
import { openAt } from '../../ui/hooks/useRoute';
import { sendWithAad } from './sendWithAad';
import { joinTeams, type TeamsTab } from './teamsTab';

/** What a page's author may set: where the service is and for whom its tokens are. */
interface Settings {
  readonly serviceUrl: string;
  readonly audience: string;
}

/** What every page of ours is given by its host. */
export interface Hosted {
  readonly site: SiteLists;
  readonly commands: ServiceCommands;
  readonly language: Language;
}

/** How it is shown: in a Teams tab the page has no heading of its own. */
export interface Shown {
  readonly hasOwnHeading: boolean;
  readonly newId: () => string;
  readonly now: () => Date;
  readonly theme?: PartialTheme;
}

/** Hosts one of our pages in SharePoint or a Teams tab: wires it to the site and the service. Nothing else belongs here. */
export abstract class HostedWebPart<Parts> extends BaseClientSideWebPart<Settings> {
  private theme: IReadonlyTheme | undefined;
  private teams: TeamsTab | undefined;
  private parts: Parts | undefined;

  /** What the page is made of; made once. */
  protected abstract wired(hosted: Hosted): Parts;
  protected abstract page(parts: Parts, shown: Shown): React.ReactElement;

  /** Goes to what a link from Teams leads to. */
  protected openAt(subPage: string): void {
    openAt(subPage);
  }

  protected override async onInit(): Promise<void> {
    await super.onInit();
    this.teams = await joinTeams(this.context.sdks.microsoftTeams, () => this.render());
    this.openAt(this.teams?.subPageId ?? '');
  }

  public override render(): void {
    this.parts ??= this.wired(this.hosted());
    const theme = this.teams?.themeFor(this.theme) ?? this.theme;
    const shown: Shown = {
      hasOwnHeading: this.teams !== undefined,
      newId: () => window.crypto.randomUUID(),
      now: () => new Date(),
      ...(theme ? { theme: theme as PartialTheme } : {}),
    };
    ReactDom.render(this.page(this.parts, shown), this.domElement);
  }

  protected override onThemeChanged(theme: IReadonlyTheme | undefined): void {
    this.theme = theme;
    if (this.renderedOnce) this.render();
  }

  protected override onPropertyPaneFieldChanged(): void {
    this.parts = undefined;
  }

  protected override getPropertyPaneConfiguration(): IPropertyPaneConfiguration {
    const fields = [
      PropertyPaneTextField('serviceUrl', {
        label: strings.ServiceUrl,
        description: strings.ServiceUrlHint,
      }),
      PropertyPaneTextField('audience', {
        label: strings.Audience,
        description: strings.AudienceHint,
      }),
    ];
    return { pages: [{ groups: [{ groupName: strings.Service, groupFields: fields }] }] };
  }

  protected override onDispose(): void {
    ReactDom.unmountComponentAtNode(this.domElement);
  }

  private hosted(): Hosted {
    const { serviceUrl, audience } = this.properties;
    const { web, cultureInfo } = this.context.pageContext;
    const language: Language = languageOf(this.teams?.locale ?? cultureInfo.currentUICultureName);
    const client = (): ReturnType<typeof this.context.aadHttpClientFactory.getClient> =>
      this.context.aadHttpClientFactory.getClient(audience);
    return {
      language,
      site: { sp: spfi().using(SPFx(this.context)), sitePath: web.serverRelativeUrl },
      commands: serviceCommands(sendWithAad(client, serviceUrl, language)),
    };
  }
}
