/**
 * The rule tables under "Write your own rules", in every language alike, each with a formula as it is typed into Excel
 * in English, and its result. `rules` in a formula stands for the range that holds the table. The words around them are
 * in page.en.mjs and page.de.mjs, in the same order.
 */
const COLUMNS = ["Tier", "Requirement", "Market", "Value", "Title"];

export const ruleExamples = [
  {
    table: [
      COLUMNS,
      ["Silver", "Consumption", "Developed", 20000, ""],
      ["Silver", "Consumption", "Developing", 12000, ""],
      ["Silver", "People", "Any", 1, ""],
      ["Gold", "Consumption", "Any", 80000, ""],
      ["Gold", "People", "Any", 2, ""],
      ["Any", "Exam", "Any", "AZ-104", "Azure Administrator"],
      ["Any", "Exam", "Any", "AZ-305", "Azure Solutions Architect"],
    ],
    formula: '=PARTNER.COMPETENCY_TIER(90000,"Developed","Ana: AZ-104; Ben: AZ-305",rules)',
    result: "Gold",
  },
  {
    table: [
      COLUMNS,
      ["Member", "Customers", "Any", 3, "Customers with a contract"],
      ["Member", "Active users", "Any", 500, "Active users of the last month"],
      ["Expert", "Customers", "Any", 5, ""],
      ["Expert", "Active users", "Any", 4000, ""],
      ["Expert", "Audit", "Any", true, "Passed the audit"],
    ],
    formula:
      '=PARTNER.EVALUATE_PARTNERS({"Partner","Customers","Active users","Audit";"Contoso",6,4200,"yes";"Fabrikam",6,3900,""},rules)',
    result: [
      [
        "Tier",
        "Next tier",
        "Customers gap",
        "Active users gap",
        "Audit gap",
        "People gap",
        "Missing exams",
        "Notes",
      ],
      ["Expert", "", 0, 0, 0, 0, "", ""],
      ["Member", "Expert", 0, 100, 1, 0, "", ""],
    ],
  },
  {
    table: [
      [...COLUMNS, "Group"],
      ["Silver", "People", "Any", 1, "", "2 of Data and Security"],
      ["Any", "Exam", "Any", "D-1", "", "Data"],
      ["Any", "Exam", "Any", "D-2", "", "Data"],
      ["Any", "Exam", "Any", "D-3", "", "Data"],
      ["Any", "Assessment", "Any", "S-1", "", "Security"],
    ],
    formula: '=PARTNER.MISSING_EXAMS("Ana: D-1, D-2; Ben: S-1","Silver",rules)',
    result: "1 more person: 2 of D-1, D-2, D-3, and S-1",
  },
  {
    table: [
      [...COLUMNS, "Group"],
      ["Silver", "People", "Any", 1, "", "Sales"],
      ["Silver", "other People", "Any", 2, "", "Technical"],
      ["Silver", "other People", "Any", 1, "", "Support"],
      ["Any", "Exam", "Any", "S-1", "", "Sales"],
      ["Any", "Exam", "Any", "T-1", "", "Technical"],
      ["Any", "Exam", "Any", "T-2", "", "Technical; Support"],
    ],
    formula: '=PARTNER.NEXT_STEPS("","","Ana: S-1, T-1; Ben: T-1; Carla: T-2","Silver",rules)',
    result: "Silver: 1 more person: T-2",
  },
  {
    table: [
      [...COLUMNS, "Group"],
      ["Gold", "People", "Any", 4, "", "Admin"],
      ["Gold", "People", "Any", 2, "", "Admin and Agile"],
      ["Any", "Exam", "Any", "A-1", "", "Admin"],
      ["Any", "Credential", "Any", "CSM", "", "Agile"],
    ],
    formula:
      '=PARTNER.COMPETENCY_TIER("","","Ana: A-1, CSM; Ben: A-1, CSM; Carla: A-1; Dan: A-1",rules)',
    result: "Gold",
  },
  {
    table: [
      [...COLUMNS, "Group", "Option"],
      ["Silver", "Consumption", "Any", 50000, "", "", "By consumption"],
      ["Silver", "People", "Any", 2, "", "all of Build", "By people"],
      ["Silver", "or People", "Any", 1, "", "Master", "By people"],
      ["Any", "Exam", "Any", "B-1", "", "Build", "By people"],
      ["Any", "Exam", "Any", "B-2", "", "Build", "By people"],
      ["Any", "Credential", "Any", "Master Builder", "", "Master", "By people"],
    ],
    formula: '=PARTNER.EXPLAIN_TIER(0,"","Ana: Master Builder","Silver",rules)',
    result: [
      "Meets the requirements for Silver by the option By people.",
      "Silver (By people): people 1, needs 1 (met).",
      "Silver (By people), 1 with Master Builder: Ana.",
      "Counted: Ana (Master Builder).",
      "Rules: your own rule table.",
    ].join("\n"),
  },
];
