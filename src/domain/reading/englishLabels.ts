/** What the rows and fields of notices are called in English: the European form, regulators, makers' own words. */
export const englishLabels = {
  fsnRef: `
    FSN Ref | FSN Reference | FSN reference number | FSN number | FSN no | FSN-ref |
    Field Safety Notice reference | Field Safety Notice ref | Manufacturer reference |
    Manufacturer's reference | Manufacturer's reference number | Our reference | Our ref`,
  fscaRef: `
    FSCA Ref | FSCA Reference | FSCA reference number | FSCA identifier | FSCA-identifier |
    FSCA number | FSCA-ref | FSCA no | FSCA ID | Field Safety Corrective Action reference`,
  regulatorRef: `
    TGA recall reference | TGA Recall Reference Number | ARTG | MHRA reference | MHRA ref |
    Alert reference | Recall number`,
  date: `
    Date | Issue date | Date of issue | Date issued | Issued | Published | Posted on |
    Release date | FSN date | Date of FSN`,
  productName: `
    Commercial name(s) | Commercial name | Device commercial name | Product name on device |
    Commercial name of the affected product | Commercial name of the device | Name of device |
    Device name | Product name(s) | Product names | Product name | Trade name | Brand name |
    Affected product | Affected products | Affected device | Affected devices | Product affected |
    Products affected`,
  deviceType: `
    Device Type(s) | Device type`,
  udi: `
    Unique Device Identifier(s) (UDI-DI) | Unique Device Identifier (UDI-DI) |
    Unique Device Identification | Unique Device Identifier | UDI-DI(s) | UDI-DI | GTIN`,
  purpose: `
    Primary clinical purpose of device(s) | Primary clinical purpose of device |
    Primary clinical purpose | Intended use | Device use`,
  modelOrCatalogue: `
    Device Model/Catalogue/part number(s) | Device Model/Catalogue/part number |
    Model/Catalogue/part number(s) | Product Models and Codes | Model/Part No`,
  models: `
    Model(s) | Models | Model | Model number(s) | Model numbers | Model number |
    Product Model Numbers | Product Models | Device model`,
  catalogue: `
    Catalogue number(s) | Catalogue number | Catalogue no | Catalog number(s) | Catalog number |
    Catalog no | Part number(s) | Part number | Part no | Product code(s) | Product codes |
    Product code | Article number(s) | Article number | Material number(s)`,
  software: `
    Software version(s) | Software version | Version`,
  serialOrLot: `
    Affected serial or lot number range | Affected serial or lot number |
    Serial or lot number range | Affected serial/lot number range | Lot/serial number |
    Serial/lot number(s) | Product Codes and Serial Numbers | Product Codes and Lot Numbers |
    Batch/serial number(s) | Batch/serial number`,
  lots: `
    Lot number(s) | Lot numbers | Lot number | Lot no | Lots | Lot | Product Lot Numbers |
    Batch number(s) | Batch number | Batch no | Batch`,
  serials: `
    Serial number(s) | Serial numbers | Serial number | Serial no | Product Serial Numbers |
    Affected serial numbers | Serial number range`,
  problem: `
    Description of the product problem | Description of the problem | Problem description |
    Description of issue | Reason for recall | Reason/Issue |
    Reason for Field Safety Corrective Action | Problem`,
  hazard: `
    Hazard giving rise to the FSCA | Hazard involved | Hazard | Risk to health | Health hazard`,
  risk: `
    Predicted risk to patient/users | Predicted risk to patients/users | Predicted risk |
    Risk level | Risk class | Risk`,
  actions: `
    Action To Be Taken by the User | Action to be taken by the customer |
    Actions to be taken by the user | Recommended actions | Recommended action |
    Advice on action to be taken by the user | Action required | Actions required | What to Do |
    Problem / Action | Actions | Required actions`,
  actionBy: `
    By when should the action be completed? | By when should the action be completed |
    Action complete`,
  actionUnderway: `
    Action underway`,
  reply: `
    Is customer Reply Required? | Is customer Reply Required | Customer reply required |
    Reply required`,
  replyDeadline: `
    Deadline for returning the customer reply form | Deadline for return | Reply deadline |
    Reply by`,
  replyTo: `
    Reply to | Return to | Return form to | Return acknowledgement to`,
  manufacturerActions: `
    Action Being Taken by the Manufacturer | Action to be taken by the manufacturer |
    Actions planned by the manufacturer`,
  fsnType: `
    FSN Type`,
  previous: `
    For updated FSN, reference number and date of previous FSN |
    Reference number and date of previous FSN | Previous FSN | Supersedes | Replaces`,
  followUpBy: `
    Anticipated timescale for follow-up FSN`,
  manufacturer: `
    Manufacturer information | Company Name | Name of manufacturer | Manufacturer name |
    Legal manufacturer | Manufacturer`,
  other: `
    Associated devices | Probability of problem arising |
    Further information to help characterise the problem |
    Background on Issue | Other information relevant to FSCA |
    Particular considerations for | By when should the action be completed by the manufacturer |
    Is the FSN required to be communicated to the patient /lay user? |
    Is the FSN required to be communicated to the patient/lay user |
    If yes, has manufacturer provided additional information |
    For Updated FSN, key new information as follows |
    Further advice or information already expected in follow-up FSN? | If follow-up FSN expected |
    Address | Website address | Website | SRN | Single registration number | Tel | Phone | E-mail |
    Email | Fax | The Competent (Regulatory) Authority of your country has been informed |
    List of attachments/appendices | List of attachments | Name/Signature |
    Transmission of this Field Safety Notice | Contact details of local representative |
    Contact Information | Additional Resources | Who May be Affected |
    Full List of Affected Devices | How do I report a problem? | Contact | For Attention of |
    For the attention of | Attention | From | Action by | Recalled Product | Distribution Dates |
    Dates distributed | Manufacturing Dates | Devices Recalled in the U.S | Date Initiated by Firm |
    Code Information | Source | Information on Affected Devices |
    Reason for Field Safety Corrective Action (FSCA) | Type of Action to mitigate the risk |
    General Information | Further Information and Support | Actions Planned by | Tel/Email | Ref |
    Product | Kind regards | Yours sincerely | Sincerely | Device`,
};
