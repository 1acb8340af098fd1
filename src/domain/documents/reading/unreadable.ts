/** Why nothing can be read out of a document's file. */
export interface UnreadableFile {
  readonly code:
    | 'file/no-text'
    | 'file/encrypted'
    | 'file/damaged'
    | 'file/too-large'
    | 'file/timed-out'
    | 'file/unsupported'
    | 'file/empty';
}

/** What a person should know of a file that could be read. */
export type FileRemark = 'macros' | 'trackedChanges' | 'noSections' | 'noNumber';
