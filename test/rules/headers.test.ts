import { describe, expect, it } from "vitest";
import { isUnit, recogniseHeaders } from "../../src/rules/headers";
import { WORKBOOK_SYNONYMS, type HeaderField } from "../../src/rules/workbookSynonyms";

/** Header rows as people write them, and the columns found in them. */
const rows: readonly [header: readonly unknown[], found: Partial<Record<HeaderField, number>>][] = [
  [
    ["Partner", "Market", "Consumption", "People"],
    { partner: 0, market: 1, consumption: 2, people: 3 },
  ],
  [
    ["PARTNER", "market", "CONSUMPTION", "people"],
    { partner: 0, market: 1, consumption: 2, people: 3 },
  ],
  [
    ["People", "Consumption", "Market", "Partner"],
    { people: 0, consumption: 1, market: 2, partner: 3 },
  ],
  [
    ["PartnerName", "Developed/Developing", "ACR_USD", "Staff"],
    { partner: 0, market: 1, consumption: 2, people: 3 },
  ],
  [
    ["Company", "Market type", "Azure consumption", "Certified people"],
    { partner: 0, market: 1, consumption: 2, people: 3 },
  ],
  [["Reseller", "Country", "TotalACR", "Team"], { partner: 0, consumption: 2, people: 3 }],
  [
    ["Organization", "PartnerLocation", "Azure revenue", "Credentials"],
    { partner: 0, consumption: 2, people: 3 },
  ],
  [
    ["  partner - name ", "MARKET_TYPE", "Azure  Consumption (US$, 12 months)", "People:"],
    { partner: 0, market: 1, consumption: 2, people: 3 },
  ],
  [["Partner", "Last 12 months", "Certified\npeople"], { partner: 0, consumption: 1, people: 2 }],
  [["Partner", "Consumption (US$)", "Number of people"], { partner: 0, consumption: 1, people: 2 }],
  [
    ["Partner", "Azure consumption, last 12 months", "People [count]"],
    { partner: 0, consumption: 1, people: 2 },
  ],
  [["Partner", "TotalACR_USD FY17", "Team size"], { partner: 0, consumption: 1, people: 2 }],
  [
    ["Partnername", "Markt", "Azure-Verbrauch", "Personen"],
    { partner: 0, market: 1, consumption: 2, people: 3 },
  ],
  [
    ["Firma", "Land", "Verbrauch (USD)", "Zertifizierte Personen"],
    { partner: 0, consumption: 2, people: 3 },
  ],
  [
    ["Unternehmen", "Markttyp", "Azure Nutzung", "Mitarbeiter"],
    { partner: 0, market: 1, consumption: 2, people: 3 },
  ],
  [
    ["Handelspartner", "Kundenmarkt", "Umsatz (USD)", "Qualifikationen"],
    { partner: 0, consumption: 2, people: 3 },
  ],
  [["Partner", "Letzte 12 Monate", "Anzahl Personen"], { partner: 0, consumption: 1, people: 2 }],
  [
    ["Partner", "Verbrauch der letzten 12 Monate in US$", "Personen"],
    { partner: 0, consumption: 1, people: 2 },
  ],
  // Compatibility characters and decomposed accents are the same letters.
  [
    ["Ｐａｒｔｎｅｒ", "Ｍａｒｋｔ", "Consumption", "Pe\u0301ople"],
    { partner: 0, market: 1, consumption: 2, people: 3 },
  ],
  // The most telling header wins, then the leftmost.
  [
    ["Firma", "Partner", "Team", "People", "ACR", "Azure consumption"],
    { partner: 1, people: 3, consumption: 5 },
  ],
  [["Consumption", "Consumption", "Consumption (US$)"], { consumption: 0 }],
  [["Consumption 2016", "Consumption", "People"], { consumption: 1, people: 2 }],
  // Not what they look like.
  [["Country", "Partner country", "Customer market", "Land"], {}],
  [["Partner No", "Partner ID", "MPN-ID"], {}],
  [["Consumption gap", "People gap", "Tier", "Next tier", "Missing exams", "Notes"], {}],
  [["Partner type", "Market share", "People needed", "Consumption per month"], {}],
  [["Consumption (EUR)", "Verbrauch in €", "ACR GBP", "Umsatz"], {}],
  [[15000, true, null, undefined, "", "   ", "???"], {}],
  [["constructor", "__proto__", "toString"], {}],
];

describe("recogniseHeaders", () => {
  it.each(rows)("%j", (header, found) => {
    expect(recogniseHeaders(header)).toEqual(found);
  });

  const ledgers: readonly [
    readonly HeaderField[],
    readonly string[],
    Partial<Record<HeaderField, number>>,
  ][] = [
    [
      ["partnerId", "partner", "country", "month", "amount", "association"],
      [
        "MpnId",
        "PartnerName",
        "PartnerLocation",
        "PartnerAttributionType",
        "CustomerName",
        "Month",
        "ServiceName",
        "ACR_USD",
      ],
      { partnerId: 0, partner: 1, country: 2, association: 3, month: 5, amount: 7 },
    ],
    [
      ["person", "firstName", "lastName", "credential", "status", "partner"],
      [
        "IndividualFirstName",
        "IndividualLastName",
        "Email",
        "PartnerName",
        "TrainingTitle",
        "Status",
      ],
      { firstName: 0, lastName: 1, partner: 3, credential: 4, status: 5 },
    ],
    [
      ["partner", "peopleWithExams", "peopleWithAssessments"],
      ["Firma", "Personen mit Prüfung", "Personen mit Assessment"],
      { partner: 0, peopleWithExams: 1, peopleWithAssessments: 2 },
    ],
    [
      ["person", "credential", "status"],
      ["Name", "Prüfung", "Ergebnis"],
      { person: 0, credential: 1, status: 2 },
    ],
    [["partnerId"], ["Partner-Nr."], { partnerId: 0 }],
  ];
  it.each(ledgers)("looks for %j in %j", (fields, header, found) => {
    expect(recogniseHeaders(header, fields, WORKBOOK_SYNONYMS)).toEqual(found);
  });
});

describe("isUnit", () => {
  it.each([
    ["US$", true],
    ["(USD)", true],
    ["number", true],
    ["Anzahl", true],
    ["Contoso", false],
    ["15000", false],
    ["", false],
    [12, false],
  ])("%j: %s", (cell, expected) => {
    expect(isUnit(cell)).toBe(expected);
  });
});
