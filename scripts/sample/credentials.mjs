/** The sample's credential list: a row for each attempt, as several people have typed it. */
import { CERTIFICATES, COUNTED, OTHERS } from "./colleagues.mjs";

const FIRST_DAY = Date.UTC(2014, 9, 1);
const DAYS = 1_020;
const DAY = 24 * 60 * 60 * 1000;

/** How people write the credentials that the sample's rosters name by their keys. */
const SPELLINGS = {
  "70-532": ["70-532", "Exam 70-532", "exam 70-532: Developing Microsoft Azure Solutions", "70532"],
  "70-533": [
    "70-533",
    "Exam 70-533",
    "70 533",
    "Implementing Microsoft Azure Infrastructure Solutions",
  ],
  "70-534": ["70-534", "EXAM 70-534", "70-534: Architecting Microsoft Azure Solutions", "70534"],
  "70-473": ["70-473", "Exam 70-473: Designing and Implementing Cloud Data Platform Solutions"],
  "70-475": ["70-475", "Exam70-475", "Designing and Implementing Big Data Analytics Solutions"],
  13735: [
    "13735",
    "Technical Assessment for Using Azure for Data Analytics and Data Platform Solutions",
  ],
  13736: [
    "13736",
    "Assessment 13736",
    "Technical Assessment for Cloud App Security",
    "Cloud Platform",
  ],
};
const EXAMS = ["70-532", "70-533", "70-534"];

/** What else people pass: it is no credential of this competency. */
const ELSEWHERE = [
  "70-410",
  "Exam 70-411",
  "70-697: Configuring Windows Devices",
  "MCSA",
  "ITIL Foundation",
];

const GERMAN_SPEAKING = ["Germany", "Austria", "Switzerland"];
const WORDS = {
  english: {
    passed: ["Passed", "Passed", "Passed", "passed", "yes", ""],
    failed: "Failed",
    expired: "Expired",
  },
  german: {
    passed: ["bestanden", "bestanden", "Bestanden", ""],
    failed: "nicht bestanden",
    expired: "abgelaufen",
  },
};

const dateIn = (random) => new Date(FIRST_DAY + random.integer(200, DAYS) * DAY);

const someWeeksBefore = (random, date) => new Date(date.getTime() - random.integer(20, 150) * DAY);

const splitName = (name) => {
  const [last, first] = name.split(", ");
  if (first) return [first, last];
  const words = name.trim().split(/\s+/);
  return [words[0], words.slice(1).join(" ")];
};

/** The people of a roster of the sample: `{ name, credentials }`, unnamed entries left out. */
const readPeople = (roster) =>
  roster
    .split(/[;\n]/)
    .map((entry) => /^\s*([^:–]+):\s*(.+)$/.exec(entry))
    .filter((match) => match !== null)
    .map(([, name, credentials]) => ({ name, credentials: credentials.split(/,\s*/) }));

/** Makes the rows of one partner's people. */
const rowMaker = (random, { name: partner, country }) => {
  const words = GERMAN_SPEAKING.includes(country) ? WORDS.german : WORDS.english;
  const spelled = (credential) => random.pick(SPELLINGS[credential] ?? [credential]);
  const row = (person, credential, date, status) => [
    partner,
    ...splitName(person),
    spelled(credential),
    date,
    status || null,
    null,
  ];
  return {
    /** A credential that counts as passed, here and there after a first try that failed. */
    passed: (person, credential) => {
      const date = dateIn(random);
      const pass = row(person, credential, date, random.pick(words.passed));
      if (!random.chance(0.35)) return [pass];
      return [row(person, credential, someWeeksBefore(random, date), words.failed), pass];
    },
    failed: (person) => row(person, random.pick(EXAMS), dateIn(random), words.failed),
    expired: (person) => row(person, random.pick(EXAMS), dateIn(random), words.expired),
    elsewhere: (person) =>
      row(person, random.pick(ELSEWHERE), dateIn(random), random.pick(words.passed)),
  };
};

const partnerRows = (random, partner) => {
  const { passed, failed, expired, elsewhere } = rowMaker(random, partner);
  const roster = typeof partner.people === "string" ? readPeople(partner.people) : [];
  const named = roster.flatMap(({ name, credentials }) => [
    ...credentials.flatMap((credential) => passed(name, credential)),
    ...(random.chance(0.5) ? [elsewhere(name)] : []),
  ]);
  const counted = (COUNTED[partner.name] ?? []).flatMap((name) => passed(name, random.pick(EXAMS)));
  const others = (OTHERS[partner.name] ?? []).flatMap((name) => [
    random.chance(0.3) ? expired(name) : failed(name),
    elsewhere(name),
  ]);
  const certificates = CERTIFICATES.filter((each) => each.partner === partner.name).map(
    ({ person, credential, passed: on, expires }) => [
      partner.name,
      ...splitName(person),
      credential,
      new Date(on),
      "Passed",
      new Date(expires),
    ]
  );
  return [...named, ...counted, ...others, ...certificates];
};

/** All rows of the list, partner by partner. */
export const makeCredentials = (random, partners) =>
  partners.flatMap((partner) => partnerRows(random, partner));
