const icons: Readonly<Record<string, string>> = {
  ...{ doc: 'icdoc.png', docx: 'icdocx.png', dotx: 'icdotx.png', docm: 'icdocm.png' },
  ...{ xls: 'icxls.png', xlsx: 'icxlsx.png', xlsm: 'icxlsm.png', xltx: 'icxltx.png' },
  ...{ ppt: 'icppt.png', pptx: 'icpptx.png', pptm: 'icpptm.png', potx: 'icpotx.png' },
  ...{ pdf: 'icpdf.png', one: 'icone.png', onetoc2: 'icont.png', msg: 'icmsg.png' },
  ...{ txt: 'ictxt.gif', csv: 'icgen.gif', xml: 'icxml.gif', zip: 'iczip.gif', htm: 'ichtm.gif' },
  ...{
    html: 'ichtm.gif',
    png: 'icpng.gif',
    jpg: 'icjpg.gif',
    jpeg: 'icjpeg.gif',
    gif: 'icgif.gif',
  },
  ...{ aspx: 'icaspx.gif', css: 'iccss.gif', js: 'icjs.gif', eml: 'iceml.gif', rtf: 'icrtf.gif' },
};

/** The picture that SharePoint shows for a file of that name. */
export function fileIcon(file: string): string {
  const ending = /\.([^.]+)$/.exec(file)?.[1]?.toLowerCase() ?? '';
  return Object.hasOwn(icons, ending) ? (icons[ending] ?? '') : 'icgen.gif';
}
