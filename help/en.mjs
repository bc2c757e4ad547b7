/** What the help says of the functions in English, besides what their descriptions say. */
export const en = {
  returns: {
    COMPETENCY_TIER:
      "Gold, Silver or None, in the shape of the ranges given. A row with nothing in it gives an empty text.",
    MISSING_EXAMS:
      "How many more people the exam path needs, and the exams that count, in the order of the rules. By rules that say in Group who counts, all seats that are still open. Empty when the people requirement is met, on either path.",
    MISSING_ASSESSMENTS:
      "How many more people the assessment path needs, and the assessments that count. Empty when the people requirement is met, on either path.",
    PEOPLE_GAP: "A whole number of people; 0 when the requirement is met.",
    CONSUMPTION_GAP:
      "US$ to the cent: never 0 while the requirement is not met, 0 when it is. A row with nothing in it gives an empty text.",
    NEXT_STEPS:
      "The tier and all that is still missing for it, in one line. Empty when nothing is missing. A row with nothing in it gives an empty text.",
    WAY_UP:
      "One step a row, downwards: first the amount still needed, then the fewest credentials that anybody has to pass, people of the roster before others. Any credential of a step will do. One empty text when nothing is missing. Rules that are too large to try everything get a short way, and a last row that says so. With options, the first step names the option.",
    EXPLAIN_TIER:
      "Text of several lines: the tier; each requirement with what there is and what it needs; who counted with what; what did not count, and why; the source of the rules. Turn on Wrap Text to see the lines.",
    COMPETENCY_CARD:
      "An Excel data type. The cell shows partner and tier; its icon opens the card; =A2.Tier or =A2.[Consumption gap] reads a field. Where Excel has no data types, the text alone.",
    EVALUATE_PARTNERS:
      "A table with a header: tier, next tier, a gap for each measure of the rules, people gap, missing exams and notes. It has one row for each row of the list from its header on, so that it fits beside it; title rows above are skipped. What hangs on a market that is not known is #N/A. A row that cannot be read says why under Notes and spoils no other.",
    REQUIREMENTS:
      "A table with a header and one row for each requirement: tier, requirement, market, amount, unit, what counts and the source; with options, these first.",
    CONSUMPTION_12M:
      "US$ for each partner asked: the sum of its rows dated after the same day one year before, up to and including the day given, to a millionth of a dollar. Negative amounts are credits. A partner that the ledger does not hold gives 0, a blank one an empty text. Exports list the same consumption once for each association: given associations and items, rows alike in partner, day, amount and items but different in association count once; rows alike in association too are different consumption, and all count.",
    CERTIFIED_PEOPLE:
      "A roster for each partner asked, people in the order in which they first appear. Rows without a name are taken as one and the same person. A cell may hold several credentials, separated by semicolons or line breaks. With statuses, blank, passed, yes, x, TRUE, active, accepted, achieved, certified and completed count; in a column that holds a 1, only 1 does. A credential holds up to and including its expiry date. A partner without rows gives an empty text.",
    RULES:
      "A table with a header: tier, requirement, market, value and title. Tiers rank in the order in which they first appear. Copy it, paste it as values, change what you like, and give the range to the other functions as rules.",
  },
  errors: {
    consumption: [
      "#VALUE!",
      "The consumption is TRUE or FALSE, or text, also text that looks like a number. Rules with several measures: use EVALUATE_PARTNERS.",
    ],
    market: ["#VALUE!", "The market is a word other than those listed under “How cells are read”."],
    marketNeeded: [
      "#N/A",
      "The market is blank and the answer depends on it. Fill in Developed or Developing.",
    ],
    people: [
      "#VALUE!",
      "The number of people is negative, not whole, typed as text, or the key of a credential.",
    ],
    tier: ["#VALUE!", "The rules have no tier of that name."],
    rules: [
      "#VALUE!",
      "The rule table cannot be read. The message names the row and what is wrong with it.",
    ],
    shapes: [
      "#VALUE!",
      "The ranges differ in shape. Give ranges of one shape, or single cells, which go with any.",
    ],
    onePartner: [
      "#VALUE!",
      "A range with more than one cell. Give single cells: one partner a formula.",
    ],
    passedOn: [
      "as it was",
      "An error in a cell comes back as that same error, for its own row only.",
    ],
    partnerError: [
      "as it was",
      "An error in the partner’s cell, or in a row that would be used, comes back as that same error, for that partner only.",
    ],
    columnMissing: [
      "#VALUE!",
      "The list has no column for something that is needed. The message names it.",
    ],
    asOf: ["#VALUE!", "The day is no date."],
    ledger: [
      "#VALUE!",
      "A row that would be used has text as its date or amount. The message names the row.",
    ],
    ledgerTooLarge: ["#VALUE!", "The amounts add up to more than a cell holds."],
    ledgerShapes: ["#VALUE!", "The columns differ in length."],
    status: [
      "#VALUE!",
      "A status is neither a word for passed nor one for failed. The message names the row.",
    ],
    expiry: [
      "#VALUE!",
      "An expiry date is text, the as-of day is no date, or expiry dates are given without it.",
    ],
    rosterTooLong: ["#VALUE!", "The roster is longer than a cell can hold, 32,767 characters."],
  },
  notes: {
    CONSUMPTION_12M:
      "The first two rows are the same US$9,000, listed once for each association, and the third is more than a year old. 42887 is 1 June 2017 and 42522 is 1 June 2016, as Excel counts days; in a sheet, point at columns.",
    CERTIFIED_PEOPLE: "Ben failed, so he is left out.",
    COMPETENCY_CARD: "The card holds:",
  },
};
