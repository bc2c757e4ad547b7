import { describe, expect, it } from "vitest";
import { readDelimited } from "../../preview/files/delimited";
import type { CellValue } from "../../preview/workbook/WorkbookStore";
import { withAnswers } from "../../src/workbook/setup/questions";
import { Workbooks } from "../workbook/support/openWorkbook";
import {
  AS_OF,
  CREDENTIAL_HEADER,
  joined,
  LEDGER_HEADER,
  sourceBook,
} from "../workbook/support/sourceBooks";

// Files shaped like the exports of portals and learning systems, with invented data. The list's partners are Contoso,
// 1001, and Fabrikam, 1002; the 12 months are those to 7 July 2017.

const workbooks = Workbooks.ofFile();

type Rows = readonly (readonly CellValue[])[];

/** A file as the preview reads it: what its reader leaves as text is text in the cell. */
function cellsOf(lines: readonly string[], separator = "|"): Rows {
  const { cells } = readDelimited(lines.join("\n"), "Export", separator);
  const width = Math.max(...cells.map((row) => row.length));
  return cells.map((row) =>
    Array.from({ length: width }, (_, column): CellValue => {
      const value = row[column]?.value ?? "";
      return typeof value === "string" && value !== "" ? `'${value}` : value;
    })
  );
}

const ONE_PERSON: Rows = [
  CREDENTIAL_HEADER,
  [1001, "", "Ana", "70-532"],
  [1002, "", "Eva", "70-533"],
];
const MUCH: Rows = [LEDGER_HEADER, [1001, "", AS_OF, 100_000], [1002, "", AS_OF, 100_000]];

/** Evaluates the list with these two sheets; gives tier and consumption gap of both partners. */
async function evaluated(
  ledger: Rows,
  credentials: Rows,
  answers: Readonly<Record<string, string>>
): Promise<CellValue[][]> {
  const open = await workbooks.open(sourceBook(ledger, credentials));
  await open.select("A2");
  await open.setUp(joined);
  let evaluation = await open.evaluate();
  if (evaluation.kind === "questions") {
    const { questions } = evaluation;
    const asked = questions.map((question) => ({ question, answer: answers[question.kind] }));
    expect(Object.keys(answers)).toEqual(questions.map(({ kind }) => kind));
    await open.setUp(({ setup }) => withAnswers(setup, asked));
    evaluation = await open.evaluate();
  } else expect(answers).toEqual({});
  expect(evaluation).toMatchObject({ kind: "done", rows: 2, problems: 0 });
  return (await open.values("D2:F3")).map(([tier, , gap]) => [tier ?? "", gap ?? ""]);
}

interface Case {
  readonly file: readonly string[];
  /** By kind of question, in the order in which they are asked. */
  readonly answers?: Readonly<Record<string, string>>;
  /** US$ of Contoso, whose market is developed, and of Fabrikam, whose market is developing. */
  readonly sums: readonly [contoso: number, fabrikam: number];
}

describe("ledgers", () => {
  const cases: Readonly<Record<string, Case>> = {
    "Azure usage, 2023": {
      file: [
        "PGAMpnID|SubscriptionId|SubscriptionState|Month|ServiceLevel1|ServiceLevel2|ServiceGroup2|UsageQuantity|CustomerName|CustomerTenantId|CustomerMarket|MPNID|PartnerName|PartnerLocation|PartnerAttributionType|IsACRDuplicateAtPGALevel|ResellerID|AssociationType|ACR_USD",
        "900|s-1|Active|2017-06-01|Compute|VM|Azure|3|Wingtip|t-1|Spain|1001|Contoso|Spain|Partner admin link|FALSE|77|PAL|8000",
        "900|s-1|Active|2017-06-01|Compute|VM|Azure|3|Wingtip|t-1|Spain|1001|Contoso|Spain|Transacting partner of record|TRUE|77|TPOR|8000",
        "900|s-1|Active|2017-06-01|Compute|VM|Azure|3|Wingtip|t-1|Spain|1001|Contoso|Spain|Partner of record|TRUE|77|DPOR|8000",
        "900|s-1|Active|2017-06-01|Compute|SQL|Azure|3|Wingtip|t-1|Spain|1001|Contoso|Spain|Partner of record|FALSE|77|DPOR|0.5",
        "900|s-2|Active|2016-07-01|Compute|VM|Azure|3|Wingtip|t-1|Spain|1001|Contoso|Spain|Partner of record|FALSE|77|DPOR|9000",
        "900|s-3|Active|2017-07-01|Compute|VM|Azure|3|Tailspin|t-2|Peru|1002|Fabrikam|Peru|Partner of record|FALSE|77|DPOR|1200",
      ],
      // Column MPNID is the partner's: none of its group's ids is in the list.
      sums: [8_000.5, 1_200],
    },
    "Azure usage by query": {
      file: [
        "Month|ServiceName|MeterCategory|MpnId|PartnerName|PartnerLocationID|PartnerAttributionType|IsACRDuplicateAtPGALevel|ResellerID|MonthlySubscriptionLevelACR|TotalACR",
        "2017-05-01|VM|Compute|1001|Contoso|5|Partner of record|FALSE|9|99999|100.25",
        "2017-06-01|VM|Compute|1001|Contoso|5|Transacting partner of record|FALSE|9|99999|200",
        "2017-06-01|VM|Compute|1002|Fabrikam|5|Deal registration|FALSE|9|99999|300",
      ],
      sums: [300.25, 0],
    },
    "Azure usage, 2020, months as US text": {
      file: [
        "Month|ServiceName|MPNId|PartnerName|PartnerLocation|PartnerAttributionType|SalesChannel|ACR_USD|enrollment id",
        "9/1/2016|VM|1001|Contoso|Spain|POR|CSP|$1,000.10|1",
        "2/1/2017|VM|1001|Contoso|Spain|POR|CSP|$20.05|1",
        "7/1/2016|VM|1001|Contoso|Spain|POR|CSP|$5,000.00|1",
        "6/1/2017|VM|1002|Fabrikam|Peru|CSP Tier 1|CSP|$300.00|1",
      ],
      answers: { association: "counts" },
      sums: [1_020.15, 300],
    },
    "Customers and subscriptions": {
      file: [
        "PGAMpnId|MpnId|PartnerName|Month|PartnerLocationID|PartnerAttributionType|SalesChannel|IsDuplicateRowForPGA|BilledRevenueUSD|AzureConsumedRevenueUSD",
        "900|1001|Contoso|2017-06-01|5|DPOR|CSP|FALSE|70000|40",
        "900|1002|Fabrikam|2017-06-01|5|TPOR|CSP|FALSE|70000|50.5",
      ],
      sums: [40, 50.5],
    },
    "Reseller performance": {
      file: [
        "PGAMpnID|ResellerMpnID|ResellerName|ResellerMarket|IndirectProviderMpnID|IndirectProviderName|Month|Product|SubscriptionID|AvailableSeats|BilledRevenueUSD",
        "900|1001|Contoso|Spain|800|Northwind|2017-06-01|Azure|s-1|3|10",
        "900|1002|Fabrikam|Peru|800|Northwind|2017-06-01|Azure|s-2|3|20",
      ],
      // Billed revenue is no consumption: offered, never taken.
      answers: { amountColumn: "BilledRevenueUSD" },
      sums: [10, 20],
    },
    "CSP daily rated usage": {
      file: [
        "PartnerId|PartnerName|CustomerId|CustomerName|CustomerCountry|MPNID|ResellerMPNID|InvoiceNumber|UsageDate|BillingPreTaxTotal|BillingCurrency",
        "6f1e-aa|Northwind|c-1|Wingtip|ES|800|1001|G1|6/13/2017 0:00|11|USD",
        "6f1e-aa|Northwind|c-1|Wingtip|ES|800|1001|G1|7/7/2017 0:00|4|USD",
        "6f1e-aa|Northwind|c-1|Wingtip|ES|800|1001|G1|7/8/2017 0:00|900|USD",
        "6f1e-aa|Northwind|c-2|Tailspin|PE|800|1002|G1|6/30/2017 0:00|700|EUR",
      ],
      answers: { amountColumn: "BillingPreTaxTotal" },
      sums: [15, 0],
    },
    "CSP usage, older": {
      file: [
        "PartnerId|PartnerName|PartnerBillableAccountId|CustomerCompanyName|MPNID|ResellerMPNID|PretaxCharges|TaxAmount|Currency|UsageDate",
        "6f1e-aa|Northwind|b-1|Wingtip|800|1001|12.5|2|USD|2017-01-31",
        "6f1e-aa|Northwind|b-1|Tailspin|800|1002|30|5|USD|2017-02-28",
      ],
      answers: { amountColumn: "PretaxCharges" },
      sums: [12.5, 30],
    },
    "CSP new commerce": {
      file: [
        "PartnerId|CustomerId|MPNID|ResellerMPNID|OrderId|OrderDate|Subtotal|TaxTotal|Currency|ChargeStartDate",
        "6f1e-aa|c-1|800|1001|o-1|2016-01-01|60|6|USD|2017-03-01",
        "6f1e-aa|c-2|800|1002|o-2|2016-01-01|70|7|USD|2016-07-07",
      ],
      answers: { amountColumn: "Subtotal" },
      sums: [60, 0],
    },
  };
  it.each(Object.entries(cases))("%s", async (_, { file, answers = {}, sums }) => {
    const gaps = await evaluated(cellsOf(file), ONE_PERSON, answers);
    // None of the sums is enough for Silver: US$15,000 in a developed market, US$10,000 in a developing one.
    expect(gaps).toEqual([
      ["None", 15_000 - sums[0]],
      ["None", 10_000 - sums[1]],
    ]);
  });
});

/** A person for each row, and a column for each exam. */
const MATRICES: Readonly<Record<string, readonly string[]>> = {
  "A matrix with x and dates": [
    "Partner|Name|70-532|Exam 70-533|AZ-104",
    "Contoso|Ana|x||x",
    "Contoso|Rui||5 Jan 2016|",
    "Contoso|Leo|||x",
    "Fabrikam|Ben|2016-01-05|x|",
    "Fabrikam|Eva||8 Jul 2017|x",
  ],
  "A German matrix": [
    "Firma|Mitarbeiter|70-532|70-533: Implementing Microsoft Azure Infrastructure Solutions",
    "Contoso|Ana|bestanden|",
    "Contoso|Rui|nicht bestanden|01.02.2016",
    "Fabrikam|Ben|ja|ja",
    "Fabrikam|Eva|nein|durchgefallen",
  ],
  "A matrix of 1 and 0": [
    "MPN ID|First name|Last name|70532|13736|13735",
    "1001|Ana|Silva|0|1|0",
    "1001|Rui|Rey|0|0|1",
    "1002|Ben|Ito|1|0|0",
    "1002|Eva|Lima|0|0|0",
  ],
};

describe("lists of people", () => {
  const cases: Readonly<Record<string, readonly string[]>> = {
    "Trainings and exams": [
      "PGAMpnId|TrainingActivityId|TrainingTitle|TrainingType|IndividualFirstName|IndividualLastName|Email|CorpEmail|TrainingCompletionDate|ExpirationDate|ActivationStatus|Month|IcMCP|MCPID|MpnId|PartnerName|PartnerCountryLocation",
      "900|1|Exam 70-532: Developing Microsoft Azure Solutions|Exam|Ana|Silva|a@x.example||2016-01-05||Active|2017-06-01|TRUE|11|1001|Contoso|Spain",
      "900|2|Exam 70-533: Implementing Microsoft Azure Infrastructure Solutions|Exam|Ana|Silva|b@x.example||2016-01-05||Active|2017-06-01|TRUE|12|1001|Contoso|Spain",
      "900|1|Exam 70-532: Developing Microsoft Azure Solutions|Exam|Ben|Ito|c@x.example||2016-01-05||Active|2017-06-01|TRUE|13|1002|Fabrikam|Peru",
      "900|2|Exam 70-533: Implementing Microsoft Azure Infrastructure Solutions|Exam|Eva|Lima|d@x.example||2016-01-05|2017-07-06|Active|2017-06-01|TRUE|14|1002|Fabrikam|Peru",
    ],
    "Trainings by query": [
      "TrainingActivityId|TrainingTitle|TrainingType|AADUserId|IndividualLastName|TrainingCompletionDate|MCPID|MPNID|PartnerName",
      "1|070-532|Exam|u-1|Silva|2016-01-05|11|1001|Contoso",
      "2|70-533 - Implementing Microsoft Azure Infrastructure Solutions|Exam|u-2|Rey|2017-07-07|12|1001|Contoso",
      "1|070-532|Exam|u-3|Ito|2016-01-05|13|1002|Fabrikam",
      "2|70-533|Exam|u-4|Lima|2017-07-08|14|1002|Fabrikam",
    ],
    Learn: [
      "PGAMpnId|UserName|UserId|TrainingName|TrainingType|Products|Roles|CompletionDate|MPNId|PartnerName|Country",
      "900|Ana Silva|u-1|Exam 70-532|Exam|Azure|Dev|2016-01-05|1001|Contoso|Spain",
      "900|Ana Silva|u-2|Exam 70-533|Exam|Azure|Dev|2016-01-05|1001|Contoso|Spain",
      "900|Ben Ito|u-3|Exam 70-532|Exam|Azure|Dev|2016-01-05|1002|Fabrikam|Peru",
      "900|B. Ito|u-3|Exam 70-533|Exam|Azure|Dev|2016-01-05|1002|Fabrikam|Peru",
    ],
    Badges: [
      "Badge Name|Badge Template ID|Issued by|Issued to First Name|Issued to Middle Name|Issued to Last Name|Partner|Account status|Issued to Email|Status|Expired|Issue Date",
      "Exam 70-532|b1|M|Ana||Silva|Contoso|active|a@x.example|Accepted|FALSE|2016-01-05",
      "MCSA: Linux on Azure - Certified 2016|b2|M|Rui||Rey|Contoso|active|b@x.example|Accepted|FALSE|2016-01-05",
      "Exam 70-532|b1|M|Ben||Ito|Fabrikam|active|c@x.example|Accepted|FALSE|2016-01-05",
      "Exam 70-533|b2|M|Eva||Lima|Fabrikam|active|d@x.example|Pending|FALSE|2016-01-05",
      "Exam 70-533|b2|M|Leo||Paz|Fabrikam|active|e@x.example|Accepted|TRUE|2016-01-05",
    ],
    "Exam vendor": [
      "Candidate ID|First Name|Last Name|Email|Partner|Exam Code|Delivery Date/Time|Status",
      "c1|Ana|Silva|a@x.example|Contoso|70-532|2016-01-05|Passed",
      "c2|Ana|Silva|b@x.example|Contoso|70-533|2016-01-05|passed",
      "c3|Ben|Ito|c@x.example|Fabrikam|70-532|2016-01-05|Passed",
      "c4|Eva|Lima|d@x.example|Fabrikam|70-533|2016-01-05|No Show",
      "c5|Leo|Paz|e@x.example|Fabrikam|70-533|2016-01-05|Delivery Successful",
    ],
    "Learning system, whole names": [
      "Full Name|Company|Activity Name|Certificate Expires On|Completion Date|Completion Status",
      "Ana Silva|Contoso|70-532 - Developing Microsoft Azure Solutions|22 Aug 2021|5 Jan 2016|Completed",
      "Rui Rey|Contoso|70-533||5 Jan 2016|Achieved",
      "Ben Ito|Fabrikam|70-532||5 Jan 2016|Certified",
      "Eva Lima|Fabrikam|70-533||5 Jan 2016|In Progress",
    ],
    "Learning system, first and last names": [
      "First name|Last name|Email|Company|Course name|Completion date|Completion status",
      "Ana|Silva|a@x.example|Contoso|Exam 70-532|2016-01-05|Completed",
      "Rui|Rey|b@x.example|Contoso|13736|2016-01-05|Completed",
      "Ana|Silva|c@x.example|Contoso|Exam 70-533|2016-01-05|Completed",
      "Ben|Ito|d@x.example|Fabrikam|Exam 70-532|2016-01-05|Completed",
      "Ben|Ito|d@x.example|Fabrikam|Exam 70-533|2016-01-05|Completed",
    ],
  };
  it.each(Object.entries({ ...cases, ...MATRICES }))("%s", async (_, file) => {
    // Contoso has two people, Fabrikam one: the consumption is enough for Gold at both.
    expect((await evaluated(MUCH, cellsOf(file), {})).map(([tier]) => tier)).toEqual([
      "Gold",
      "Silver",
    ]);
  });
});

describe("files that give neither consumption nor people", () => {
  const cases: Readonly<Record<string, readonly string[]>> = {
    "Competency performance": [
      "CompetencyName|CompetencyAttainmentOptionName|Month|MetricName|MetricMonthlyContribution|TTMAggregate|AnniversaryYearAggregate|GoldThreshold|SilverThreshold",
      "Cloud Platform|Azure Consumption|2017-06-01|Consumption|5|60|60|100000|15000",
    ],
    "Competency history": [
      "CompetencyName|CompetencyLevel|CompetencyStatus|CompetencyStartDate|CompetencyEndDate",
      "Cloud Platform|Silver|Active|2016-06-01|2017-06-01",
    ],
    // Without a partner's column nobody knows whose they are.
    "Skilling eligibility": [
      "Individual name|Certification name|Certification type|Solution area|Completion date|Expiry date",
      "Ana Silva|Exam 70-532|Exam|Azure|22 Aug 2016|22 Aug 2021",
    ],
  };
  it.each(Object.entries(cases))("%s", async (_, file) => {
    const open = await workbooks.open(sourceBook([["Nothing"]], cellsOf(file)));
    await open.select("A2");
    expect((await open.describe()).setup).toMatchObject({ ledger: null, credentials: null });
  });
});

it("takes the Profile export as the list of partners, and asks for the market by country", async () => {
  const profile = cellsOf([
    "MPNId|PartnerName|PGA_MPNID|PGA_PartnerName|City|Country|HierarchyLevel",
    "1001|Contoso|900|Contoso Group|Lugo|Spain|Location",
    "1002|Fabrikam|900|Contoso Group|Cusco|Peru|Location",
  ]);
  const open = await workbooks.open(sourceBook(MUCH, ONE_PERSON, profile));
  await open.select("A2");
  await open.setUp(joined);
  expect(await open.evaluate()).toMatchObject({
    kind: "questions",
    questions: [
      { kind: "market", subject: "Spain" },
      { kind: "market", subject: "Peru" },
    ],
  });
});

it("takes a list of people that names no partner as the only partner's", async () => {
  const eligible = cellsOf([
    "Individual name|Certification name|Certification type|Solution area|Completion date|Expiry date",
    "Ana Silva|Exam 70-532|Exam|Azure|22 Aug 2016|22 Aug 2021",
    "Ben Ito|Exam 70-533|Exam|Azure|22 Aug 2016|6 Jul 2017",
    "Eva Lima|Exam 70-534|Exam|Azure|22 Aug 2016|",
  ]);
  const one = [
    ["Partner", "Market", "ACR"],
    ["Contoso", "Developed", 100_000],
  ];
  const open = await workbooks.open(sourceBook([["Nothing"]], eligible, one));
  await open.select("A2");
  expect((await open.describe()).setup.credentials).not.toBeNull();
  await open.setUp(() => ({ asOf: AS_OF }));
  expect(await open.evaluate()).toMatchObject({ kind: "done", rows: 1 });
  expect(await open.values("D2")).toEqual([["Gold"]]);
  await open.select("A2");
  expect(await open.check()).toMatchObject({ kind: "verdict", verdict: { tier: "Gold" } });
});
