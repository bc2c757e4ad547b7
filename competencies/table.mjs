// Makes rule tables from what an option asks for.

import { ASSESSMENTS, CERTIFICATES, EXAMS } from "./credentials.mjs";

const HEADER = ["Tier", "Requirement", "Market", "Value", "Title", "Group"];

/** A measure of a tier: one amount, one for each market, or true for a status. */
export const measure = (tier, name, value, title) =>
  typeof value === "object"
    ? [
        [tier, name, "Developed", value.developed, title, ""],
        [tier, name, "Developing", value.developing, title, ""],
      ]
    : [[tier, name, "Any", value, title, ""]];

export const people = (tier, count, expression) => [[tier, "People", "Any", count, "", expression]];
export const others = (tier, count, expression) => [
  [tier, "other People", "Any", count, "", expression],
];
export const orPeople = (tier, count, expression) => [
  [tier, "or People", "Any", count, "", expression],
];

export const associations = (...names) =>
  names.map((name) => ["Any", "Association", "Any", name, "", ""]);

const kindOf = (key) => {
  if (key in EXAMS) return ["Exam", EXAMS[key]];
  if (key in ASSESSMENTS) return ["Assessment", ASSESSMENTS[key]];
  if (key in CERTIFICATES) return ["Credential", CERTIFICATES[key]];
  throw new Error(`${key} is no credential of the competencies.`);
};

/** Course ids are numbers in a sheet. */
const cell = (key) => (/^\d+$/.test(key) ? Number(key) : key);

/** Lists of keys by group; a key of several groups stands once, with all of them. */
const credentialRows = (groups) => {
  const keys = [...new Set(Object.values(groups).flat())];
  return keys.flatMap((key) => {
    const names = Object.keys(groups).filter((group) => groups[group].includes(key));
    const [kind, titles] = kindOf(key);
    // A second title takes a row of its own; the groups of both rows add up.
    return (titles.length > 0 ? titles : [""]).map((title) => [
      "Any",
      kind,
      "Any",
      cell(key),
      title,
      names.join("; "),
    ]);
  });
};

/** A table with expressions over groups of credentials. */
export const table = (requirements, groups = {}, counted = []) => [
  HEADER,
  ...requirements.flat(),
  ...credentialRows(groups),
  ...counted,
];

/** A table of the old shape: so many people with one of the exams, or so many with one of the assessments. */
export const pathsTable = (requirements, exams, assessments) => {
  const rows = (word, keys, titles) =>
    keys.map((key) => ["Any", word, "Any", cell(key), titles[key]?.[0] ?? key]);
  return [
    HEADER.slice(0, 5),
    ...requirements.flat().map((row) => row.slice(0, 5)),
    ...rows("Exam", exams, EXAMS),
    ...rows("Assessment", assessments, ASSESSMENTS),
    ["Any", "Mix paths", "Any", false, ""],
  ];
};
