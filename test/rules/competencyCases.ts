/** `n` people, each of whom passed these. */
const each = (n: number, passed: string): string =>
  Array.from({ length: n }, () => passed).join("; ");
export const roster = (...parts: string[]): string => parts.join("; ");

/** A partner, and the tier that it meets by an option of the library. */
export type CompetencyCase = readonly [
  what: string,
  measures: readonly unknown[],
  market: string,
  people: string,
  tier: string | null,
];

const CRM_A = "MB2-714, MB2-710";
const CRM_C = "MB2-712";
const CE = "MB2-715, MB2-716, MB2-717";
const CO = "MB6-894, 70-535, MB6-895";
const CM = "70-334, 70-333";
const DO = "70-496, 70-498";
const PP = "74-343, 70-348";

/** Partners that just meet, just miss and miss by a role, for each option; worked out by hand from its sources. */
export const COMPETENCY_CASES: Readonly<Record<string, readonly CompetencyCase[]>> = {
  "Application Development: Application Builder": [
    ["two areas make Silver", [], "", roster("70-480", "70-532"), "Silver"],
    ["one person is not two", [], "", "70-480, 70-532", null],
    ["exams alone make no Gold", [], "", each(4, "70-480"), "Silver"],
    ["the certificate alone makes Gold", [], "", each(4, "MCSD: App Builder"), "Gold"],
    ["three are not four", [], "", each(3, "MCSD: App Builder"), null],
    ["a bare MCSD counts for nothing", [], "", each(4, "MCSD"), null],
  ],
  "Application Integration: Application Integrator": [
    ["the same two make Silver", [], "", each(2, "70-412, 12286"), "Silver"],
    ["two and two others do not", [], "", roster(each(2, "70-412"), each(2, "12286")), null],
    [
      "but four and four others make Gold",
      [],
      "",
      roster(each(4, "70-483"), each(4, "12286")),
      "Gold",
    ],
    [
      "three assessments are one too few",
      [],
      "",
      roster(each(4, "70-483"), each(3, "12286")),
      null,
    ],
  ],
  "Cloud Business Applications: Enterprise Customer Engagement": [
    ["five who do both make Silver", [100_000], "Developed", each(5, CE), "Silver"],
    [
      "the two lists may be different people",
      [50_000],
      "Developing",
      roster(each(5, "MB2-715, MB2-716"), each(5, "MB2-877")),
      "Silver",
    ],
    ["a dollar too few", [99_999], "Developed", each(5, CE), null],
    [
      "one of the two technical exams is not all",
      [100_000],
      "Developed",
      roster(each(4, CE), "MB2-715, MB2-717"),
      null,
    ],
    ["fifteen make Gold", [300_000], "Developed", each(15, CE), "Gold"],
    ["fourteen do not", [300_000], "Developed", each(14, CE), "Silver"],
  ],
  "Cloud Business Applications: Enterprise Operations": [
    [
      "both amounts and five people make Silver",
      [100_000, 25_000],
      "Developed",
      each(5, CO),
      "Silver",
    ],
    ["one amount is not both", [300_000, 24_999.99], "Developed", each(15, CO), null],
    ["Gold in a developing market", [150_000, 37_000], "Developing", each(15, CO), "Gold"],
    [
      "70-534 is not 70-535",
      [100_000, 25_000],
      "Developed",
      each(5, "MB6-894, 70-534, MB6-895"),
      null,
    ],
  ],
  "Cloud Customer Relationship Management: Cloud CRM Reseller": [
    ["two different people make Silver", [100_000], "Developed", roster(CRM_A, CRM_C), "Silver"],
    ["one person who fits both roles does not", [100_000], "Developed", `${CRM_A}, ${CRM_C}`, null],
    [
      "who fits both takes the role that is open",
      [50_000],
      "Developing",
      roster(`${CRM_A}, ${CRM_C}`, CRM_A),
      "Silver",
    ],
    [
      "Gold takes two and two others",
      [300_000],
      "Developed",
      roster(each(2, CRM_A), each(2, CRM_C)),
      "Gold",
    ],
    ["two and one are Silver", [300_000], "Developed", roster(each(2, CRM_A), CRM_C), "Silver"],
  ],
  "Cloud Platform: Azure Consumption": [
    ["70-535 counts by the page of 2018", [15_000], "Developed", "70-535", "Silver"],
    ["a cent too few", [14_999.99], "Developed", "70-535", null],
    ["paths are not added together", [100_000], "Developed", roster("70-535", "13736"), "Silver"],
    ["two on a path make Gold", [100_000], "Developing", roster("13736", "16571"), "Gold"],
  ],
  "Cloud Productivity: Managed Service Partner": [
    ["both exams make Silver", [1_000], "Developing", "70-346, 70-347", "Silver"],
    ["one of them does not", [1_000], "Developing", "70-346", null],
    ["too few users", [1_999], "Developed", "MCSA: Office 365", null],
    ["two by the certificate make Gold", [4_000], "Developed", each(2, "MCSA: Office 365"), "Gold"],
    [
      "one by each way are not two",
      [4_000],
      "Developed",
      roster("70-346, 70-347", "MCSA: Office 365"),
      "Silver",
    ],
  ],
  "Collaboration and Content: SharePoint Services Partner": [
    ["two by exams make Silver", [], "", each(2, "70-347, 70-339"), "Silver"],
    [
      "either certificate counts",
      [],
      "",
      roster("MCSE: Productivity", "MCSD: App Builder"),
      "Silver",
    ],
    [
      "the ways are not added together",
      [],
      "",
      roster("70-347, 70-339", "MCSE: Productivity"),
      null,
    ],
    ["four by certificates make Gold", [], "", each(4, "MCSE: Productivity"), "Gold"],
  ],
  "Communications: Systems Integrator": [
    ["one by each way are two", [], "", roster(`${CM}, 16802`, "MCSE: Productivity"), "Silver"],
    ["the assessment of somebody else does not serve", [], "", roster(each(2, CM), "16802"), null],
    [
      "two of four also with the assessment make Gold",
      [],
      "",
      roster(each(2, `${CM}, 16802`), each(2, CM)),
      "Gold",
    ],
    ["one of four is Silver", [], "", roster(`${CM}, 16802`, each(3, CM)), "Silver"],
  ],
  "Data Analytics: Data Analytics Beginners": [
    ["the same two make Silver", [], "", each(2, "14356, 10275"), "Silver"],
    ["two and two others do not", [], "", roster(each(2, "14356"), each(2, "14350")), null],
    ["four make Gold", [], "", each(4, "14356, 14349"), "Gold"],
  ],
  "Data Analytics: Data Analytics Specialist": [
    ["all of an area and the assessment make Silver", [], "", "70-767, 70-768, 14356", "Silver"],
    ["one exam of each of two areas does not", [], "", "70-767, 70-773, 14356", null],
    [
      "the assessment of somebody else does not serve",
      [],
      "",
      roster("70-767, 70-768", "14356"),
      null,
    ],
    [
      "two areas make Gold",
      [],
      "",
      roster("70-773, 70-774, 14356", "70-475, 70-775, 14356"),
      "Gold",
    ],
  ],
  "Data Analytics: Power BI": [
    ["seats and one person make Silver", [250], "", "14350", "Silver"],
    ["a seat too few", [249], "", "14350", null],
    ["another assessment", [250], "", "Ana: 14349", null],
    ["two people make Gold", [1_000], "", each(2, "14350"), "Gold"],
  ],
  "Data Platform: Big Data": [
    ["the same two make Silver", [], "", roster("14354, 14355", "14354, 17491"), "Silver"],
    ["one without a topic", [], "", roster("14354, 14355", "14354"), null],
    ["four make Gold", [], "", each(4, "14354, 17490"), "Gold"],
  ],
  "Data Platform: SQL Server Specialist": [
    ["all of an area make Silver", [], "", "70-764, 70-765, 14354", "Silver"],
    ["two of the three development exams do not", [], "", "70-762, 70-761, 14354", null],
    [
      "two areas make Gold",
      [],
      "",
      roster("70-764, 70-765, 14354", "70-762, 70-761, 70-473, 14354"),
      "Gold",
    ],
    [
      "the assessment of somebody else does not serve",
      [],
      "",
      roster("70-764, 70-765", "14354"),
      null,
    ],
  ],
  "Datacenter: Datacenter Solutions": [
    ["two exams make Silver", [], "", roster("70-246", "74-409"), "Silver"],
    ["one does not", [], "", "70-246, 74-409", null],
    [
      "four certificates make Gold",
      [],
      "",
      roster(each(2, "MCSA: Windows Server 2012"), each(2, "MCSA: Windows Server 2016")),
      "Gold",
    ],
    ["a bare MCSA counts for nothing", [], "", each(4, "MCSA"), null],
  ],
  "DevOps: DevOps Partner": [
    ["one of the same two also agile makes Silver", [], "", roster(`${DO}, CSM`, DO), "Silver"],
    [
      "the agile certificate of somebody else does not serve",
      [],
      "",
      roster(each(2, DO), "CSM"),
      null,
    ],
    [
      "two of four make Gold",
      [],
      "",
      roster(`${DO}, PSM I`, `${DO}, PMI-ACP`, each(2, DO)),
      "Gold",
    ],
    ["one of four is Silver", [], "", roster(`${DO}, 70-497`, each(3, DO)), "Silver"],
  ],
  "Enterprise Mobility Management: Enterprise Partner": [
    ["both counts and two people make Silver", [3, 500], "", each(2, "13914, 13918"), "Silver"],
    ["a customer too few", [2, 5_000], "", each(4, "13914, 13918"), null],
    ["four people make Gold", [5, 4_000], "", each(4, "13914, 13915"), "Gold"],
    [
      "one without the overview is Silver",
      [5, 4_000],
      "",
      roster(each(3, "13914, 13915"), "13915"),
      "Silver",
    ],
  ],
  "Enterprise Mobility Management: SMB Partner": [
    ["both counts and two people make Silver", [20, 125], "", each(2, "13914, 13916"), "Silver"],
    ["19 customers do not", [19, 125], "", each(2, "13914, 13916"), null],
    ["Gold asks for fewer customers", [5, 4_000], "", each(4, "13914, 13917"), "Gold"],
    ["one without a topic", [20, 125], "", roster("13914, 13917", "13914"), null],
  ],
  "Enterprise Resource Planning: ERP Reseller": [
    ["the amount makes Gold", [175_000], "Developed", "", "Gold"],
    ["a cent too few, and there is no Silver", [174_999.99], "Developed", "", null],
    ["in a developing market", [75_000], "Developing", "", "Gold"],
  ],
  "Messaging: Hybrid Services Partner": [
    ["two by exams make Silver", [], "", each(2, "70-347, 70-345"), "Silver"],
    ["one by each way are not two", [], "", roster("70-347, 70-345", "MCSE: Productivity"), null],
    ["four by the certificate make Gold", [], "", each(4, "MCSE: Productivity"), "Gold"],
    ["three are Silver", [], "", each(3, "MCSE: Productivity"), "Silver"],
  ],
  "Project and Portfolio Management: Project and Portfolio Partner": [
    ["two with both make Silver", [], "", each(2, PP), "Silver"],
    ["one with one of them", [], "", roster(PP, "74-343"), null],
    [
      "two of the same four also with SharePoint make Gold",
      [],
      "",
      roster(each(2, `${PP}, 70-339`), each(2, PP)),
      "Gold",
    ],
    [
      "SharePoint of others does not serve",
      [],
      "",
      roster(each(4, PP), each(2, "70-339")),
      "Silver",
    ],
  ],
  "Small and Midmarket Cloud Solutions: O365 Services": [
    ["four customers and nobody make Silver", [4], "", "", "Silver"],
    ["three do not", [3], "", "70-347", null],
    ["25 and two people make Gold", [25], "", each(2, "70-347"), "Gold"],
    ["25 and one person are Silver", [25], "", "70-347", "Silver"],
  ],
  "Windows and Devices: Device Partner": [
    ["two by the exam make Silver", [], "", each(2, "70-735"), "Silver"],
    ["one by each way are not two", [], "", roster("70-735", "15887"), null],
    ["four by the assessment make Gold", [], "", each(4, "15887"), "Gold"],
  ],
  "Windows and Devices: Service Partner": [
    ["two by exams make Silver", [], "", roster("70-354", "70-357"), "Silver"],
    ["one by each way are not two", [], "", roster("70-354", "16022"), null],
    ["four by the assessment make Gold", [], "", each(4, "16022"), "Gold"],
  ],
  "Windows and Devices: Surface Hub": [
    ["devices, status and two people make Silver", [12, true], "", each(2, "16722"), "Silver"],
    ["without the status", [52, ""], "", each(4, "16722, 70-697"), null],
    ["a device too few", [11, "yes"], "", each(2, "16722"), null],
    ["four with an exam make Gold", [52, "x"], "", each(4, "16722, 70-398"), "Gold"],
    [
      "one without an exam is Silver",
      [52, true],
      "",
      roster(each(3, "16722, 70-398"), "16722"),
      "Silver",
    ],
  ],
};
