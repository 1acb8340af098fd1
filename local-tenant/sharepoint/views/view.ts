/** A view of a list as it is kept. */
export interface View {
  readonly id: string;
  readonly title: string;
  /** Where its page lies below the list's address, such as `AllItems.aspx`. */
  readonly page: string;
  readonly isDefault: boolean;
  /** Whose view it is, when it is nobody else's. */
  readonly owner?: number;
  /** Internal names of its columns, in order. */
  readonly fields: readonly string[];
  /** What stands within `<Query>`. */
  readonly query: string;
  readonly settings: ViewSettings;
}

export type ViewSettings = Readonly<Record<string, string | number | boolean | null>>;

/** Settings of a view that can be written, with what they are when nobody says. */
export const usualViewSettings: ViewSettings = {
  Aggregations: null,
  AggregationsStatus: null,
  AssociatedContentTypeId: null,
  CalendarViewStyles: null,
  ColumnWidth: null,
  CustomFormatter: null,
  CustomOrder: null,
  DefaultViewForContentType: false,
  EditorModified: false,
  Formats: null,
  GridLayout: null,
  Hidden: false,
  ImageUrl: '/_layouts/15/images/generic.png?rev=47',
  IncludeRootFolder: false,
  JSLink: 'clienttemplates.js',
  Method: null,
  MobileDefaultView: false,
  MobileView: true,
  ModerationType: null,
  NewDocumentTemplates: null,
  Paged: true,
  RowLimit: 30,
  Scope: 0,
  TabularView: true,
  Toolbar: 'Standard',
  ToolbarTemplateName: null,
  ViewData: null,
  ViewJoins: null,
  ViewProjectedFields: null,
  ViewType2: null,
  VisualizationInfo: null,
};

/** The scopes of a view by `SP.ViewScope`. */
export const viewScopes = ['', 'Recursive', 'RecursiveAll', 'FilesOnly'] as const;
