import { describe, expect, it } from "vitest";
import { columnsOf, headerNames } from "../../src/workbook/list/columnsOf";
import { findHeaderRow } from "../../src/workbook/list/headerRow";
import {
  credentialHeader,
  isCredentialList,
  isLedger,
  ledgerHeader,
} from "../../src/workbook/list/sourceHeaders";

describe("ledgers", () => {
  const headers: readonly [header: string, found: Record<string, number>][] = [
    [
      "MpnId,PartnerName,PartnerLocation,PartnerAttributionType,CustomerName,CustomerMarket,SubscriptionId,Month,ServiceName,ACR_USD,TotalACR,Currency",
      { partnerId: 0, partner: 1, association: 3, month: 7, amount: 9, currency: 11 },
    ],
    ["Partner ID,Date,Amount,Currency", { partnerId: 0, month: 1, amount: 2, currency: 3 }],
    ["Reseller MPN ID,Usage date,TotalACR", { partnerId: 0, month: 1, amount: 2 }],
    ["Tier2MpnId,Period,ACR,Association", { partnerId: 0, month: 1, amount: 2, association: 3 }],
    ["Company,Month,Consumption (US$)", { partner: 0, month: 1, amount: 2 }],
    ["Reseller;Month;ACR USD;DPOR/TPOR", { partner: 0, month: 1, amount: 2, association: 3 }],
    [
      "partner_name,usage_date,acr_usd,currency_code",
      { partner: 0, month: 1, amount: 2, currency: 3 },
    ],
    ["Partner-Nr.,Monat,Betrag,Währung", { partnerId: 0, month: 1, amount: 2, currency: 3 }],
    ["Partnernummer,Datum,Umsatz (USD)", { partnerId: 0, month: 1, amount: 2 }],
    [
      "Partnerkennung,Firma,Nutzungsdatum,Verbrauch,Zuordnungstyp",
      { partnerId: 0, partner: 1, month: 2, amount: 3, association: 4 },
    ],
    ["Handelspartner,Zeitraum,Betrag in USD", { partner: 0, month: 1, amount: 2 }],
  ];
  it.each(headers)("%s", (header, found) => {
    const columns = ledgerHeader({}).columns(header.split(/[,;]/));
    expect(columns).toEqual(found);
    expect(isLedger(columns)).toBe(true);
  });

  it.each(["Partner,Amount", "Month,Amount", "Partner,Month", "Partner,Monat,Betrag (EUR)"])(
    "not %s",
    (header) => {
      expect(isLedger(ledgerHeader({}).columns(header.split(",")))).toBe(false);
    }
  );
});

describe("credential lists", () => {
  const headers: readonly [header: string, found: Record<string, number>][] = [
    [
      "IndividualFirstName,IndividualLastName,Email,CorpEmail,MCPID,MPNId,PartnerName,TrainingTitle,TrainingActivityId,TrainingCompletionDate,Status",
      {
        firstName: 0,
        lastName: 1,
        email: 2,
        personId: 4,
        partnerId: 5,
        partner: 6,
        credential: 7,
        passedOn: 9,
        status: 10,
      },
    ],
    ["Partner,Person,Exam", { partner: 0, person: 1, credential: 2 }],
    [
      "MPN-ID,Full name,Certification,Passed on,Result",
      { partnerId: 0, person: 1, credential: 2, passedOn: 3, status: 4 },
    ],
    [
      "Company,Given name,Family name,Credential,Date",
      { partner: 0, firstName: 1, lastName: 2, credential: 3, passedOn: 4 },
    ],
    ["Organization,Individual,Assessment", { partner: 0, person: 1, credential: 2 }],
    [
      "Firma,Vorname,Nachname,Prüfung,Bestanden am,Ergebnis",
      { partner: 0, firstName: 1, lastName: 2, credential: 3, passedOn: 4, status: 5 },
    ],
    [
      "Partner-Nr.,Name,Qualifikation,Datum,Bestanden",
      { partnerId: 0, person: 1, credential: 2, passedOn: 3, status: 4 },
    ],
    [
      "Partnername,Mitarbeiter,Zertifizierung,Prüfungsdatum",
      { partner: 0, person: 1, credential: 2, passedOn: 3 },
    ],
    ["Unternehmen,Vollständiger Name,Prüfung", { partner: 0, person: 1, credential: 2 }],
  ];
  it.each(headers)("%s", (header, found) => {
    const columns = credentialHeader({}).columns(header.split(","));
    expect(columns).toEqual(found);
    expect(isCredentialList(columns)).toBe(true);
  });

  it.each(["Person,Exam", "Partner,Exam", "Partner,Person"])("not %s", (header) => {
    expect(isCredentialList(credentialHeader({}).columns(header.split(",")))).toBe(false);
  });
});

describe("findHeaderRow", () => {
  it("looks below titles, and past a row of units", () => {
    const grid = [
      ["Export of July", "", ""],
      ["Partner", "Month", "Amount"],
      ["", "", "US$"],
      ["Contoso", 42_916, 5],
    ];
    expect(findHeaderRow(grid, ledgerHeader({}))).toMatchObject({
      row: 1,
      firstRow: 3,
      columns: { partner: 0, month: 1, amount: 2 },
      written: ["Partner", "Month", "Amount"],
    });
  });
});

describe("columnsOf", () => {
  const cells = ["Name", "Partner", "Name", " Our  Amount "];

  it("names each header once", () => {
    expect(headerNames(cells)).toEqual(["Name", "Partner", "Name (2)", "Our Amount"]);
  });

  it.each([
    ["a choice, however it is spelled", { amount: "our amount" }, { partner: 1, amount: 3 }],
    ["the second of its name", { partner: "Name (2)" }, { partner: 2 }],
    ["none", { partner: null }, {}],
    ["a header that is gone", { partner: "Company" }, { partner: 1 }],
    ["a column that was given to another field", { amount: "Partner" }, { amount: 1 }],
  ] as const)("%s", (_, choices, expected) => {
    expect(columnsOf(cells, ["partner", "amount"], choices)).toEqual(expected);
  });
});
