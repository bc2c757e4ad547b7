import { describe, expect, it } from "vitest";
import { columnsMeaning } from "../../src/rules/headers";
import { WORKBOOK_SYNONYMS, type HeaderField } from "../../src/rules/workbookSynonyms";

const FIELDS = Object.keys(WORKBOOK_SYNONYMS) as HeaderField[];

/** All that a header may stand for; which of it depends on the kind of list. */
const meant = (header: string): HeaderField[] =>
  FIELDS.filter((field) => columnsMeaning([header], field, WORKBOOK_SYNONYMS).length > 0);

/** Headers of portals' exports, of learning systems and exam vendors. */
const FOUND: Readonly<Record<string, readonly HeaderField[]>> = {
  PGAMpnID: ["partnerId"],
  PGA_MPNID: ["partnerId"],
  MpnId: ["partnerId"],
  MPNID: ["partnerId"],
  MPNId: ["partnerId"],
  PartnerId: ["partnerId"],
  ResellerMPNID: ["partnerId"],
  "Reseller MPNID": ["partnerId"],
  Tier2MpnId: ["partnerId"],
  IndirectProviderMpnID: ["partnerId"],
  PartnerName: ["partner"],
  CustomerMarket: ["country"],
  ResellerMarket: ["country"],
  PartnerLocation: ["country"],
  PartnerCountryLocation: ["country"],
  CustomerCountry: ["country"],
  Country: ["country"],
  Month: ["month"],
  UsageDate: ["month"],
  ChargeStartDate: ["month"],
  ACR_USD: ["consumption", "amount"],
  TotalACR: ["consumption", "amount"],
  MonthlySubscriptionLevelACR: ["amount"],
  AzureConsumedRevenueUSD: ["consumption", "amount"],
  BilledRevenueUSD: ["billed"],
  BillingPreTaxTotal: ["billed"],
  PricingPreTaxTotal: ["billed"],
  PretaxCharges: ["billed"],
  PostTaxTotal: ["billed"],
  Subtotal: ["billed"],
  Total: ["billed"],
  PartnerAttributionType: ["association"],
  AssociationType: ["association"],
  Currency: ["currency"],
  BillingCurrency: ["currency"],
  PricingCurrency: ["currency"],
  SubscriptionId: ["subscription"],
  SubscriptionID: ["subscription"],
  CustomerName: ["customer"],
  CustomerTenantId: ["customer"],
  CustomerTpid: ["customer"],
  CustomerId: ["customer"],
  CustomerDomainName: ["customer"],
  CustomerCompanyName: ["customer"],
  ServiceName: ["service"],
  ServiceLevel1: ["service"],
  ServiceLevel4: ["service"],
  ServiceGroup2: ["service"],
  ServiceGroup3: ["service"],
  MeterCategory: ["service"],
  Product: ["service"],
  IndividualFirstName: ["firstName"],
  IndividualLastName: ["lastName"],
  "Issued to First Name": ["firstName"],
  "Issued to Last Name": ["lastName"],
  "First Name": ["firstName"],
  "Last name": ["lastName"],
  "Individual name": ["person"],
  "Full Name": ["person"],
  UserName: ["person"],
  MCPID: ["personId"],
  "Candidate ID": ["personId"],
  UserId: ["personId"],
  AADUserId: ["personId"],
  Email: ["email"],
  CorpEmail: ["email"],
  "Issued to Email": ["email"],
  TrainingTitle: ["credential"],
  TrainingName: ["credential"],
  "Certification name": ["credential"],
  "Badge Name": ["credential"],
  "Exam Name": ["credential"],
  "Exam Code": ["credential"],
  "Activity Name": ["credential"],
  "Course name": ["credential"],
  TrainingCompletionDate: ["passedOn"],
  CompletionDate: ["passedOn"],
  "Issue Date": ["passedOn"],
  "Delivery Date/Time": ["passedOn"],
  ExpirationDate: ["expires"],
  "Expiry date": ["expires"],
  "Certificate Expires On": ["expires"],
  Expired: ["expires"],
  ActivationStatus: ["status"],
  Status: ["status"],
  "Completion Status": ["status"],
  "Certified staff": ["people"],
  "Zertifizierte Mitarbeiter": ["people"],
};

/** Headers of the same files that say nothing that the add-in reads. */
const NOT_FOUND = `
SubscriptionStartDate SubscriptionEndDate FirstUseDate SubscriptionState UsageUnits UsageQuantity CustomerSegment
SalesChannel EnrollmentNumber IsACRDuplicateAtPGALevel IsACRDuplicateAtMPNLevel IsDuplicateRowForPGA ResellerID AdminType
PartnerLocationID IndirectProviderName AvailableSeats AssignedSeats PGA_PartnerName City HierarchyLevel
TrainingActivityId TrainingType IcMCP PartnerCityLocation Products Roles CompetencyName CompetencyAttainmentOptionName
MetricName MetricMonthlyContribution TTMAggregate AnniversaryYearAggregate GoldThreshold SilverThreshold CompetencyLevel
CompetencyStatus CompetencyStartDate CompetencyEndDate InvoiceNumber PartnerBillableAccountId TaxAmount TaxTotal OrderId
OrderDate
`
  .trim()
  .split(/\s+/);
const NOT_FOUND_OF_SEVERAL_WORDS = [
  "enrollment id",
  "Certification type",
  "Solution area",
  "Badge Template ID",
  "Issued by",
  "Issued to Middle Name",
  "Account status",
];

describe("headers of exports", () => {
  it.each(Object.entries(FOUND))("%s", (header, fields) => {
    expect(meant(header)).toEqual(fields);
  });

  it.each([...NOT_FOUND, ...NOT_FOUND_OF_SEVERAL_WORDS])("%s is nothing that is read", (header) => {
    expect(meant(header)).toEqual([]);
  });

  it("ResellerName is a partner", () => {
    expect(meant("ResellerName")).toEqual(["partner"]);
  });
});
