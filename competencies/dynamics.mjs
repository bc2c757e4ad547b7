// Business applications: Dynamics.

import { associations, measure, others, people, table } from "./table.mjs";

const byMarket = (developed, developing) => ({ developed, developing });
const PARTNER_OF_RECORD = associations("DPOR");

const engagement =
  "US$, net new cloud revenue of the last 12 months: Customer Engagement Plan and its applications";
const crm = "US$, net new cloud revenue of the last 12 months: CRM Online or Customer Engagement";
const operations =
  "US$ of the last 12 months: Enterprise Plan, Unified Operations Plan and their applications, AX 2012, Operations on-premises";
const operationsCloud = "US$, net new cloud revenue of the last 12 months from the two plans";

const engagementPeople = (tier, count) => [
  ...people(tier, count, "all of Technical"),
  ...people(tier, count, "Functional"),
];

export const dynamics = [
  {
    competency: "Cloud Business Applications",
    option: "Enterprise Customer Engagement",
    table: table(
      [
        measure(
          "Silver",
          "Customer Engagement cloud revenue",
          byMarket(100_000, 50_000),
          engagement
        ),
        engagementPeople("Silver", 5),
        measure(
          "Gold",
          "Customer Engagement cloud revenue",
          byMarket(300_000, 150_000),
          engagement
        ),
        engagementPeople("Gold", 15),
      ],
      { Technical: ["MB2-715", "MB2-716"], Functional: ["MB2-717", "MB2-718", "MB2-877"] },
      PARTNER_OF_RECORD
    ),
    doubts: [
      {
        en: "The step asks for at least 5 people, the lists for 5 and 5: the lists hold, so between 5 and 10 people meet them.",
        de: "Der Schritt verlangt mindestens 5 Personen, die Listen 5 und 5: Es gelten die Listen, also erfüllen 5 bis 10 Personen sie.",
      },
      {
        en: "A footnote announces something new from December 2017, but no exam carries its mark, presumably MB2-877; it changes nothing.",
        de: "Eine Fußnote kündigt Neues ab Dezember 2017 an, aber keine Prüfung trägt ihr Zeichen, vermutlich MB2-877; es ändert nichts.",
      },
    ],
  },
  {
    competency: "Cloud Business Applications",
    option: "Enterprise Operations",
    table: table(
      [
        measure("Silver", "Operations revenue", byMarket(100_000, 50_000), operations),
        measure("Silver", "Operations cloud revenue", byMarket(25_000, 12_000), operationsCloud),
        engagementPeople("Silver", 5),
        measure("Gold", "Operations revenue", byMarket(300_000, 150_000), operations),
        measure("Gold", "Operations cloud revenue", byMarket(75_000, 37_000), operationsCloud),
        engagementPeople("Gold", 15),
      ],
      { Technical: ["MB6-894", "70-535"], Functional: ["MB6-895", "MB6-896", "MB6-897"] },
      PARTNER_OF_RECORD
    ),
    doubts: [
      {
        en: "The first amount names no period; it is read as the same last twelve months.",
        de: "Der erste Betrag nennt keinen Zeitraum; er gilt für dieselben letzten zwölf Monate.",
      },
      {
        en: "Gold asks 15 people for MB6-894, and 15 for MB6-894 and 70-535: the second includes the first.",
        de: "Gold verlangt von 15 Personen MB6-894 und von 15 MB6-894 und 70-535: Das Zweite schließt das Erste ein.",
      },
      {
        en: "70-535 is linked to the page of 70-534. The key as printed holds; 70-534 does not count here.",
        de: "70-535 ist mit der Seite von 70-534 verknüpft. Es gilt die gedruckte Nummer; 70-534 zählt hier nicht.",
      },
    ],
  },
  {
    competency: "Cloud Customer Relationship Management",
    option: "Cloud CRM Reseller",
    table: table(
      [
        measure("Silver", "CRM cloud revenue", byMarket(100_000, 50_000), crm),
        people("Silver", 1, "Applications and Deployment"),
        others("Silver", 1, "Customization"),
        measure("Gold", "CRM cloud revenue", byMarket(300_000, 150_000), crm),
        people("Gold", 2, "Applications and Deployment"),
        others("Gold", 2, "Customization"),
      ],
      {
        Applications: ["MB2-714", "MB2-713", "MB2-709", "MB2-717", "MB2-718", "MB2-877"],
        Deployment: ["MB2-710", "MB2-706", "MB2-715"],
        Customization: ["MB2-712", "MB2-707", "MB2-716"],
      },
      PARTNER_OF_RECORD
    ),
    doubts: [
      {
        en: "One person could pass all three lists, but the step asks for at least 2 (4) people and speaks of the others: they are different people.",
        de: "Eine Person könnte alle drei Listen bestehen, aber der Schritt verlangt mindestens 2 (4) Personen und spricht von den anderen: Es sind verschiedene Personen.",
      },
      {
        en: "Gold's “same 2” is indented as if it were one more exam; it is a condition on the two people.",
        de: "„Dieselben 2“ bei Gold ist eingerückt wie eine weitere Prüfung; es ist eine Bedingung an die zwei Personen.",
      },
    ],
  },
  {
    competency: "Enterprise Resource Planning",
    option: "ERP Reseller",
    table: table(
      [
        measure(
          "Gold",
          "Gross license revenue",
          byMarket(175_000, 75_000),
          "US$ of a year: Dynamics AX, GP, SL, NAV, Dynamics 365 Plan or Unified Operations Plan"
        ),
      ],
      {},
      associations("Any")
    ),
    doubts: [
      {
        en: "The list of products stands under Developing only; it is read for both markets.",
        de: "Die Liste der Produkte steht nur unter Developing; sie gilt für beide Märkte.",
      },
      {
        en: "“Annual” is not said to be the last twelve months.",
        de: "Dass „jährlich“ die letzten zwölf Monate meint, steht nicht da.",
      },
    ],
  },
];
