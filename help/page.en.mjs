/** The help page in English, apart from the functions. Paragraphs may hold `code` between backticks. */
export const page = {
  lang: "en",
  locale: "en-GB",
  prefix: "",
  name: "English",
  title: "Partner Competency for Excel",
  lead: "Tells which competency tier each partner in your workbook meets, why, and what is still missing.",
  contents: "On this page",
  start: [
    "**Check partner** on the Home tab opens the pane: click a partner’s row to see its tier, why, and what is missing; **Show the rows** lists every row behind it on a sheet. **Evaluate** writes the same for every partner into new columns. The functions below do it in cells: type `=PARTNER.` to see them.",
    "Everything is worked out on your computer from what stands in the sheet. The add-in sends none of it anywhere.",
  ],
  rules: {
    title: "The rules",
    source: (title, date) => `${title}, as Microsoft’s partner page gave it on ${date}.`,
    intro: "A tier is earned when all of its requirements are met.",
    headers: ["Tier", "Requirement", "At least"],
    words: {
      Consumption: "Azure consumption, previous 12 months",
      People: "People who passed",
      Developed: "in a developed market",
      Developing: "in a developing market",
      Any: "in any market",
    },
    amount: { Consumption: (amount) => `US$${amount}`, People: (amount) => amount },
    exams: "Exams",
    assessments: "Assessments",
    points: [
      "Consumption counts only for customers for whom the partner is Digital Partner of Record or Transacting Partner of Record.",
      "People pass one of the exams, or one of the assessments. The two groups are not added together: one person with an exam and one with an assessment are not two.",
      "A person counts once, however much they passed. Two people may pass the same exam.",
      "Amounts are compared as they are and never rounded.",
      "A bare MCSA names no track and does not count. Other credentials, such as 70-535 or AZ-104, are no error and do not count.",
      "Who meets the requirements does not hold the competency yet: a fee and an enrolment follow.",
      "Other rules: let `=PARTNER.RULES()` spill, copy it as values, change it, and give that range to the functions as `rules`: see “Write your own rules”.",
    ],
  },
  cells: {
    title: "How cells are read",
    intro:
      "Each argument takes one cell or a range. A range is read cell by cell and the result spills in its shape; one cell goes with any shape. One bad row gives its own error and never spoils the others; Excel 2021 and 2024 show it as text among several cells.",
    headers: ["Cell", "How it is read"],
    rows: [
      [
        "Consumption",
        "A number. Blank is 0, and so is an amount below 0. Text is an error, also text that looks like a number: 15.000 is fifteen thousand in Berlin and fifteen in Boston.",
      ],
      [
        "Market",
        "`Developed` or `Developing`; also Developed market(s), Developing market(s), Emerging, Industrieland, Industrieländer, Entwicklungsland and Entwicklungsländer, in any letter case. Blank is unknown.",
      ],
      [
        "People",
        "A roster, or a whole number: that many people, each of whom fits every requirement. Blank is nobody. The key of a credential as a number (70532), or a number as text, is an error: it is not clear which is meant.",
      ],
      ["Tier", "`Silver` or `Gold`, or a tier of your own rules, in any letter case."],
      ["An error", "Comes back as that same error for its row."],
      [
        "An Excel data type",
        "Its value is what counts; of an entity, such as a COMPETENCY_CARD, the text that it shows.",
      ],
    ],
    afterwards:
      "A row with nothing in it, so no consumption, market or people, gives an empty text.",
  },
  roster: {
    title: "What a roster looks like",
    paragraphs: [
      "People are separated by a semicolon or a line break. Each is a name, a colon, and credentials separated by commas:",
    ],
    example: "Ana Silva: 70-532, 70-533; Ben Ito: MCSA: Linux on Azure",
    points: [
      "Without a name it is somebody unnamed; every unnamed entry is a different person.",
      "The same name twice is one person; letter case and spaces do not matter. A name may hold a comma: `Silva, Ana: 70-532`.",
      "An exam may be written `70-532`, `70 532`, `70532`, `070-532`, `Exam 70-532`, or by its title; an assessment as `13736`, `Assessment 13736`, or by its title, in German too. The key decides: after a colon or a dash with spaces, any title may follow.",
      "`PARTNER.CERTIFIED_PEOPLE` makes rosters from a list with one row for each pass.",
    ],
  },
  errors: {
    title: "When a cell shows an error",
    headers: ["It shows", "Why, and what to do"],
    rows: [
      [
        "`#N/A`",
        "The market is blank and the answer depends on it: the amount is enough in a developing market, but not in a developed one. An unknown market is never taken as developing. Fill in Developed or Developing. Where every market gives the same answer, you get the answer.",
      ],
      [
        "`#VALUE!`",
        "A cell cannot be read. `PARTNER.EXPLAIN_TIER` says which and why; so does the pane when you click the row.",
      ],
      ["`#NAME?`", "The functions are not loaded. Choose Check partner on the Home tab once."],
      [
        "`#SPILL!`",
        "Something stands where the result belongs, or the formula is inside a table, where results cannot spill. Make room, or use one formula a row.",
      ],
      [
        "`#BUSY!`",
        "Many single formulas are being worked out. One formula on a whole range is far quicker than one a row.",
      ],
    ],
  },
  "own-rules": {
    title: "Write your own rules",
    paragraphs: [
      "A rule table is a range like any other. Add a sheet named Rules, let `=PARTNER.RULES()` spill in A1, copy it and paste it there as values. Change what you like, and give the range to any function as its last argument. Keep the header; its columns may stand in any order, and so may columns of your own beside them.",
      "The words of the table are English in every language. Tiers rank in the order in which they first appear, the lowest first. A tier is met when all of its rows are met.",
      "You need not begin with an empty sheet: the pane’s **Rules** tab has a library of 26 ready tables. Search for one, read what it asks for and which sentences of its source are doubtful, and press **Insert into a new sheet**. The tab checks every rule table of the workbook while you type and leads to each cell that has to be corrected.",
      "In the pane, **Evaluate**, **Rules**, choose your table for a list: **Check partner** and **Evaluate** then judge by it. Each measure is a column of the list with the measure’s name as header; under **Measures** you point it at any other. A rule table that cannot be read is listed fault by fault, each with its cell. Live formulas take tables of one measure at most; `PARTNER.EVALUATE_PARTNERS` takes all.",
    ],
    requirements: {
      headers: ["Requirement", "What the row says"],
      rows: [
        [
          "`Consumption`, or any name of yours",
          "A measure: Value is the least amount. A partner list has a column of that name. TRUE as Value makes it a status, met by TRUE, yes, ja or x.",
        ],
        [
          "`People`",
          "So many different people, each of whom fits what stands under Group. Without a column Group: so many with exams, or else so many with assessments.",
        ],
        ["`other People`", "So many more, who fill no seat of the rows above that they belong to."],
        ["`or People`", "Another way to meet the row of people above."],
        [
          "`Exam`, `Assessment`, `Credential`",
          "What people pass: Value is its key, Title its name, and Group the groups it belongs to, separated by semicolons. Tier is Any.",
        ],
        [
          "`Mix paths`",
          "TRUE adds people with exams and people with assessments together. Only for tables without expressions.",
        ],
      ],
    },
    expressions: {
      headers: ["Group of a People row", "Who fits"],
      rows: [
        ["`Sales`", "Who has any one credential of the group Sales"],
        ["`2 of Sales`", "Who has at least two of them"],
        ["`all of Sales`", "Who has every one"],
        ["`Sales and 14354`", "Who has both: one of the group, and the credential of that key"],
        [
          "`Sales or Admin and Agile`",
          "Who has one of Sales, or else one of each of the two: and binds tighter than or",
        ],
      ],
    },
    sheet: "Rules",
    table: "Rule table",
    place: (range) => `The rules, at \`${range}\`:`,
    examples: [
      [
        "Other amounts, other exams",
        "The built-in table with its numbers changed and its credentials replaced.",
      ],
      [
        "Measures and tiers of your own",
        "Two amounts and a status. Rules with several measures are for whole lists, where each measure has its column. People are not asked for here, so the list needs none.",
      ],
      [
        "What one person must have",
        "One person has two of three exams and the assessment besides. Ana and Ben together do not: an expression is about one person.",
      ],
      [
        "Three roles, different people",
        "Nobody fills two seats, so three people cannot fill four. They are seated so that as many seats as possible are filled; Ana could also be technical, and sells.",
      ],
      [
        "Two of the same four",
        "Four administrators, two of whom are agile as well. A second row of People may ask the same people again; with Agile alone, somebody else could bring it.",
      ],
      [
        "Two options",
        "Rows with an Option belong to that option alone, rows without one to all. One option is enough, and the explanation names it.",
      ],
    ],
    afterwards:
      "If the table cannot be read, the formula says which row to change and how. `=PARTNER.REQUIREMENTS(,rules)`, with your range in place of rules, lists what the table asks for, so that you can read it once more.",
  },
  functions: {
    title: "Functions",
    intro:
      "In the examples the data is typed in, so that you can paste them into a cell. In your sheet, point at cells and ranges instead. Results are in English in every language, so that a formula gives the same for all your colleagues.",
    parameters: "Arguments",
    parameterHeaders: ["Argument", "What it is"],
    optional: "optional",
    none: "None.",
    returns: "Returns",
    errors: "Errors",
    errorHeaders: ["Error", "When"],
    noErrors: "None.",
    example: "Example",
    result: "Result",
    cardHeaders: ["Field", "Value"],
    more: "Further rows follow.",
    true: "TRUE",
    false: "FALSE",
  },
  privacy: {
    title: "Privacy and licence",
    paragraphs: [
      "The add-in works inside your workbook. It sends nothing anywhere, keeps no account and collects nothing; besides its own files it loads only Office.js, from Microsoft. Your choices for a partner list are remembered in the workbook itself.",
      "It is free software under the MIT licence: you may use, change and pass it on, and it comes without warranty. Meeting the requirements that it checks is not the same as holding a competency.",
    ],
  },
  support: {
    title: "Support",
    paragraphs: [
      "If something looks wrong, click the partner’s row with the pane open, or put `PARTNER.EXPLAIN_TIER` beside it: both say in full how the answer came about.",
      "**Check this Excel…** at the end of **Evaluate** in the pane tries, in up to a minute, what the add-in relies on: texts and dates, functions, tables, filters and more. It works on a hidden sheet of its own and removes it again, also when you cancel; your cells are not touched. The report says what is different in your Excel and what that means for you. Excel’s own Undo may not reach back beyond a check. A sheet that is left because Excel was closed meanwhile goes when the pane is opened later, or with the next check.",
      "If that does not help, ask whoever gave you this add-in. Tell them the formula, what it shows, what you expected, the version below, and the version of Excel (File, Account); better still, add the report of **Check this Excel…**, which **Copy report** puts on the clipboard. It holds nothing of your workbook. Leave out names and amounts that are not theirs to see.",
    ],
    version: (version) => `Version ${version}`,
  },
  top: "Back to top",
};
