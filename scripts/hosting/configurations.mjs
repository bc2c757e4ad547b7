import { ASSETS_FOLDER, CACHE, commonHeaders, HASHED_FOLDER } from "./headers.mjs";

const BY = "Made by npm run hosting from scripts/hosting/headers.mjs; change that, not this.";

const entries = Object.entries(commonHeaders());

/** nginx: the folder in which the site lies, and the files' caching by their place in it. */
const nginx = () => `# ${BY}
# Put this into conf.d/ (it stands in the http block), then change server_name, the certificate and root.
# For a site below a path, such as /partners/, put dist/ into a folder of that name below root.

map $uri $partner_cache {
    default                  "${CACHE.ask}";
    "~/${HASHED_FOLDER}/[^/]+$"       "${CACHE.forever}";
    "~/${ASSETS_FOLDER}/[^/]+$"       "${CACHE.day}";
}

server {
    listen 443 ssl;
    listen [::]:443 ssl;
    server_name addin.example.com;
    ssl_certificate     /etc/ssl/addin.example.com.pem;
    ssl_certificate_key /etc/ssl/addin.example.com.key;

    root /var/www/partner-competency;
    charset utf-8;
    charset_types text/css text/javascript text/xml application/json application/javascript;
    server_tokens off;
    etag on;

    # Compresses what is text; pictures and workbooks are compressed already. HTML always is.
    gzip on;
    gzip_vary on;
    gzip_min_length 1024;
    gzip_types text/css text/javascript text/plain text/xml application/json application/javascript;

${entries.map(([name, value]) => `    add_header ${name} "${value}" always;`).join("\n")}
    add_header Cache-Control $partner_cache;

    location / {
        limit_except GET HEAD { deny all; }
        try_files $uri =404;
    }
}
`;

/** Azure Static Web Apps reads this file from the folder of the site. */
const azure = () =>
  `${JSON.stringify(
    {
      globalHeaders: { ...Object.fromEntries(entries), "Cache-Control": CACHE.ask },
      routes: [
        { route: `/${HASHED_FOLDER}/*`, headers: { "Cache-Control": CACHE.forever } },
        { route: `/${ASSETS_FOLDER}/*`, headers: { "Cache-Control": CACHE.day } },
      ],
      mimeTypes: { ".json": "application/json", ".xml": "text/xml" },
    },
    null,
    2
  )}\n`;

const xml = (text) => text.replaceAll("&", "&amp;").replaceAll('"', "&quot;");

/** IIS reads this file from the folder of the site. */
const iis = () => `<?xml version="1.0" encoding="utf-8"?>
<!-- ${BY} Lies in the folder of the site. -->
<configuration>
  <system.webServer>
    <directoryBrowse enabled="false" />
    <httpProtocol>
      <customHeaders>
        <remove name="X-Powered-By" />
${entries.map(([name, value]) => `        <add name="${name}" value="${xml(value)}" />`).join("\n")}
      </customHeaders>
    </httpProtocol>
    <staticContent>
      <clientCache cacheControlMode="DisableCache" />
      <remove fileExtension=".json" />
      <mimeMap fileExtension=".json" mimeType="application/json" />
    </staticContent>
    <urlCompression doStaticCompression="true" />
  </system.webServer>
  <location path="${HASHED_FOLDER}">
    <system.webServer>
      <staticContent>
        <clientCache cacheControlMode="UseMaxAge" cacheControlMaxAge="365.00:00:00" cacheControlCustom="public, immutable" />
      </staticContent>
    </system.webServer>
  </location>
  <location path="${ASSETS_FOLDER}">
    <system.webServer>
      <staticContent>
        <clientCache cacheControlMode="UseMaxAge" cacheControlMaxAge="1.00:00:00" cacheControlCustom="public" />
      </staticContent>
    </system.webServer>
  </location>
</configuration>
`;

/** The configuration files in `hosting/`, by name. GitHub Pages takes none: it sends headers of its own. */
export const configurations = () => ({
  "nginx.conf": nginx(),
  "staticwebapp.config.json": azure(),
  "web.config": iis(),
});
