/** The hosts that Office.js and what it loads come from. */
export const OFFICE_HOSTS = ["https://appsforoffice.microsoft.com", "https://ajax.aspnetcdn.com"];

/** Pages of Microsoft's that show the pane in a frame: Excel on the web, in SharePoint, OneDrive and Teams. */
const EXCEL_ON_THE_WEB = [
  "https://*.officeapps.live.com",
  "https://*.sharepoint.com",
  "https://onedrive.live.com",
  "https://excel.cloud.microsoft",
];

const DIRECTIVES = {
  "default-src": ["'self'"],
  "script-src": ["'self'", ...OFFICE_HOSTS],
  "style-src": ["'self'", "'unsafe-inline'"], // Office.js puts styles into the page
  "img-src": ["'self'", "data:"],
  "object-src": ["'none'"],
  "base-uri": ["'self'"],
  "form-action": ["'none'"],
};

const write = (directives) =>
  Object.entries(directives)
    .map(([name, sources]) => [name, ...sources].join(" "))
    .join("; ");

/** What a page of the add-in may load and run, as its meta element says it. */
export const PAGE_POLICY = write(DIRECTIVES);

/** The same as a header, which can also say who may show the page in a frame: Excel, and `more` origins. */
export const headerPolicy = (more = []) =>
  write({ ...DIRECTIVES, "frame-ancestors": ["'self'", ...EXCEL_ON_THE_WEB, ...more] });
