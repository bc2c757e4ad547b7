import type { Catalogue } from "./catalogue";
import { NAMESPACE } from "./namespace";

const person = (count: number): string =>
  count === 1 ? "1 weitere Person" : `${count} weitere Personen`;

const unit = (measure: string): string => (measure === "Nutzung" ? " in US-Dollar" : "");
const rule = (row: string | undefined, what: string): string => `Zeile ${row} der Regeln: ${what}.`;

export const de: Catalogue = {
  locale: "de-DE",
  faults: {
    cellError: ({ error }) => `Die Zelle enthält den Fehler ${error}; bitte zuerst dort beheben.`,
    amountText: ({ value, measure = "Nutzung" }) =>
      `${measure} ist der Text „${value}“; bitte als Zahl${unit(measure)} eingeben.`,
    amountType: ({ value, measure = "Nutzung" }) =>
      `${measure} ist ${value}; nötig ist eine Zahl${unit(measure)}.`,
    statusCell: ({ value, measure }) =>
      `${measure} ist „${value}“; bitte WAHR oder FALSCH, ja oder nein eintragen.`,
    severalMeasures: ({ measures }) =>
      `Diese Regeln messen ${measures}; bitte ${NAMESPACE}.EVALUATE_PARTNERS, den Bereich oder Auswerten nehmen, die jede Spalte finden.`,
    marketUnknownWord: ({ value }) =>
      `„${value}“ ist kein Markt; bitte Industrieland oder Entwicklungsland eintragen.`,
    marketType: ({ value }) =>
      `Der Markt ist ${value}; bitte Industrieland oder Entwicklungsland eintragen.`,
    marketNeeded: () =>
      "Die Antwort hängt vom Markt ab; bitte Industrieland oder Entwicklungsland eintragen.",
    peopleNotWhole: ({ value }) =>
      `Personen ist ${value}; bitte eine ganze Zahl ab 0 oder eine Liste mit Namen und Prüfungen eintragen.`,
    peopleDigits: ({ value }) =>
      `Personen ist der Text „${value}“; bitte die Anzahl als Zahl oder eine Liste mit Namen und Prüfungen eintragen.`,
    peopleKey: ({ value, key }) =>
      `${value} ist ein Nachweis und keine Anzahl; bitte „Ana: ${key}“ schreiben, mit dem Namen der Person.`,
    peopleCounts: () =>
      "Spalten mit Anzahlen von Personen passen nicht zu diesen Regeln; nötig ist eine Spalte mit Namen und Nachweisen.",
    peopleType: ({ value }) =>
      `Personen ist ${value}; bitte eine ganze Zahl oder eine Liste wie „Ana: 70-532; Ben: 70-533“ eintragen.`,
    tierUnknown: ({ value, tiers }) =>
      `„${value}“ ist keine Stufe dieser Regeln; möglich sind: ${tiers}.`,
    shapesDiffer: () =>
      "Die Bereiche sind verschieden groß; bitte gleich große Bereiche oder einzelne Zellen angeben.",
    onePartner: () =>
      "Der Weg nach oben gilt für einen Partner; bitte einzelne Zellen angeben, je Partner eine Formel.",
    asOfNoDate: ({ value }) =>
      `Der Stichtag „${value}“ ist kein Datum; bitte ein Datum angeben, etwa DATUM(2017;7;7).`,
    ledgerDate: ({ row, value }) =>
      `Zeile ${row} der Nutzungsliste: „${value}“ ist kein Datum; bitte als Datum eingeben.`,
    ledgerAmount: ({ row, value }) =>
      `Zeile ${row} der Nutzungsliste: „${value}“ ist keine Zahl; bitte als Zahl eingeben.`,
    ledgerTooLarge: () =>
      "Die Beträge der Nutzungsliste ergeben mehr, als eine Zelle fasst; bitte den größten berichtigen.",
    datesOpen: ({ header }) =>
      `Das Datum in der Spalte ${header} lässt sich mit dem Tag oder dem Monat zuerst lesen; bitte auswerten und sagen, wie.`,
    datesBroken: ({ header, row, value }) =>
      `Keine Reihenfolge von Tag und Monat passt zur ganzen Spalte ${header}; „${value}“ in Zeile ${row} passt nicht.`,
    amountsOpen: ({ header }) =>
      `Die Beträge der Spalte ${header} lassen sich auf zwei Arten lesen; bitte auswerten und sagen, wie.`,
    amountsBroken: ({ header, row, value }) =>
      `Kein Dezimalzeichen passt zur ganzen Spalte ${header}; „${value}“ in Zeile ${row} passt nicht.`,
    statusUnknown: ({ row, value }) =>
      `Zeile ${row}: der Status „${value}“ ist unbekannt; bitte bestanden, nicht bestanden oder abgelaufen schreiben.`,
    expiryNoDate: ({ row, value }) =>
      `Zeile ${row}: das Ablaufdatum „${value}“ ist kein Datum; bitte als Datum eingeben.`,
    expiryWithoutDay: () =>
      "Zu Ablaufdaten gehört ein Stichtag; bitte einen angeben, etwa DATUM(2017;7;7).",
    rosterTooLong: () =>
      "Die Personenliste ist länger, als eine Zelle fasst (32.767 Zeichen); bitte weniger Personen.",
    columnMissing: ({ value }) =>
      `In der Tabelle fehlt die Spalte ${value}; bitte ergänzen oder die Überschrift anpassen.`,
    rulesHeader: ({ value }) =>
      `Der Überschrift der Regeltabelle fehlt: ${value}; bitte die Form von ${NAMESPACE}.RULES() übernehmen.`,
    rulesTooLong: ({ value }) =>
      `Die Regeltabelle hat mehr als ${value} Zeilen; bitte nur die Zeilen eines Programms angeben.`,
    rulesManyTiers: ({ row, value }) => rule(row, `es sind mehr als ${value} Stufen; bitte kürzen`),
    rulesManyOptions: ({ row, value }) =>
      rule(row, `es sind mehr als ${value} Optionen; bitte kürzen`),
    rulesCellError: ({ row, error }) =>
      rule(row, `eine Zelle enthält den Fehler ${error}; bitte zuerst beheben`),
    rulesRequirement: ({ row }) =>
      rule(
        row,
        "die Anforderung fehlt; bitte Consumption, People, Exam oder eine andere eintragen"
      ),
    rulesSlip: ({ row, value, word }) =>
      rule(row, `„${value}“ ist keine Anforderung; bitte ${word} schreiben oder anders nennen`),
    rulesAmount: ({ row, value }) =>
      rule(row, `der Betrag „${value}“ muss eine Zahl ab 0 sein, oder TRUE`),
    rulesPeople: ({ row, value }) =>
      rule(row, `die Personenzahl „${value}“ muss eine ganze Zahl ab 0 sein`),
    rulesMarket: ({ row, value }) =>
      rule(row, `der Markt „${value}“ muss Developed, Developing oder Any sein`),
    rulesMarketAny: ({ row, value }) => rule(row, `der Markt „${value}“ muss hier Any sein`),
    rulesMeasureTwice: ({ row, value, measure }) =>
      rule(
        row,
        `${value} hat für diesen Markt schon einen Wert für ${measure}; bitte einen entfernen`
      ),
    rulesMeasureKind: ({ row, value }) =>
      rule(
        row,
        `${value} ist in einer Zeile TRUE und in einer anderen ein Betrag; bitte angleichen`
      ),
    rulesMeasureName: ({ row, value }) =>
      rule(row, `„${value}“ ist eine andere Spalte einer Partnerliste; bitte anders nennen`),
    rulesOneMarket: ({ row, value, measure }) =>
      rule(row, `${value} braucht ${measure} für jeden Markt; bitte Any oder beide Märkte angeben`),
    rulesPeopleTwice: ({ row, value }) => rule(row, `${value} hat schon eine Personenzahl`),
    rulesTierName: ({ row, value }) =>
      rule(
        row,
        value === "" ? "die Stufe fehlt" : `„${value}“ kann keine Stufe heißen; bitte anders nennen`
      ),
    rulesTierAny: ({ row, value }) =>
      rule(row, `statt der Stufe „${value}“ muss hier Any stehen; die Zeile gilt für alle Stufen`),
    rulesCredential: ({ row }) =>
      rule(row, "der Wert muss die Nummer einer Prüfung oder eines Assessments sein"),
    rulesCredentialTwice: ({ row, value }) =>
      rule(row, `${value} steht zweimal da; bitte einmal entfernen`),
    rulesCredentialBoth: ({ row, value }) =>
      rule(row, `${value} ist Prüfung und Assessment; bitte eines entfernen`),
    rulesGroupName: ({ row, value }) =>
      rule(row, `der Name der Gruppe „${value}“ enthält and, or oder of; bitte anders nennen`),
    rulesExpression: ({ row, value }) =>
      rule(row, `„${value}“ ist nicht lesbar; bitte etwa 2 of Gruppe and Nummer schreiben`),
    rulesExpressionName: ({ row, value }) =>
      rule(
        row,
        `„${value}“ ist weder Gruppe noch Nummer dieser Regeln; bitte ändern oder ergänzen`
      ),
    rulesExpressionFew: ({ row, value, wanted, members }) =>
      rule(row, `${value} hat ${members}, also weniger als ${wanted}; bitte anpassen`),
    rulesNoExpression: ({ row }) =>
      rule(row, "Group ist leer, andere People-Zeilen füllen es; bitte eintragen, wer zählt"),
    rulesNoPeopleAbove: ({ row, value }) =>
      rule(row, `über „${value}“ fehlt eine People-Zeile derselben Stufe und Option`),
    rulesNeedsExpressions: ({ row, value }) =>
      rule(row, `„${value}“ braucht People-Zeilen, die in Group sagen, wer zählt; bitte ausfüllen`),
    rulesMix: ({ row }) =>
      rule(row, "Mix paths muss TRUE oder FALSE sein und darf nur einmal dastehen"),
    rulesMixExpressions: ({ row }) =>
      rule(row, "Mix paths passt nicht zu People-Zeilen mit Group; bitte entfernen"),
    rulesAssociation: ({ row }) =>
      rule(row, "der Wert muss eine Zuordnung wie DPOR sein, oder Any"),
    rulesNoTiers: () =>
      "Die Regeltabelle nennt keine Stufe; bitte Zeilen mit einem Maß oder People ergänzen.",
  },
  uncounted: {
    noTrack: (meant) =>
      meant === ""
        ? "nennt keinen Schwerpunkt"
        : `nennt keinen Schwerpunkt; ist „${meant}“ gemeint, bitte so schreiben`,
    titleDiffers: () =>
      "beginnt mit einer gelisteten Nummer, aber anderer Text folgt; bitte nur die Nummer schreiben",
    notListed: () => "gehört nicht zu den Prüfungen und Assessments dieser Regeln",
  },
  none: "Keine",
  undetermined: "Nicht bestimmbar",
  usd: (amount) => `${amount}\u00a0US$`,
  or: "oder",
  and: "und",
  oneOf: (credentials) => `eines von ${credentials}`,
  someOf: (count, credentials) => `${count} von ${credentials}`,
  allOf: (credentials) => `alle von ${credentials}`,
  somebody: "jemand ohne Namen",
  morePeople: (count, credentials) => `${person(count)}: ${credentials}`,
  otherPeople: (count, credentials) =>
    `${count === 1 ? "1 andere Person" : `${count} andere Personen`}: ${credentials}`,
  noneListed: {
    exam: (count) => `${person(count)}, aber diese Regeln nennen keine Prüfungen`,
    assessment: (count) => `${person(count)}, aber diese Regeln nennen keine Assessments`,
  },
  moreConsumption: (amount) => `${amount} mehr Nutzung`,
  moreConsumptionByMarket: (developed, developing) =>
    `mehr Nutzung: ${developed} im Industrieland, ${developing} im Entwicklungsland`,
  moreOf: (measure, amount) => `${measure}: ${amount} mehr`,
  moreOfByMarket: (measure, developed, developing) =>
    `${measure}: ${developed} mehr im Industrieland, ${developing} mehr im Entwicklungsland`,
  statusMissing: (measure) => `${measure} (fehlt noch)`,
  orAssessments: (count, credentials) =>
    `(oder ${person(count)} mit einem der Assessments ${credentials})`,
  nextSteps: (tier, steps) => `${tier}: ${steps}`,
  passes: (who, credentials) => `${who}: ${credentials}`,
  notShortest: "Das ist ein Weg; ob es keinen kürzeren gibt, ist bei so großen Regeln offen.",
  meets: (tier) => `Erfüllt die Anforderungen für ${tier}.`,
  meetsNone: "Erfüllt noch die Anforderungen keiner Stufe.",
  cannotDetermine: (reason) => `Nicht bestimmbar: ${reason}`,
  tierByMarket: (developed, developing) =>
    `Im Industrieland: ${developed}. Im Entwicklungsland: ${developing}.`,
  requirementConsumption: (have, need, outcome) => `Nutzung ${have}, nötig ${need} (${outcome})`,
  requirementMeasure: (measure, have, need, outcome) =>
    `${measure} ${have}, nötig ${need} (${outcome})`,
  requirementStatus: (measure, outcome) => `${measure} (${outcome})`,
  requirementPeople: (have, need, outcome) => `Personen ${have}, nötig ${need} (${outcome})`,
  nothingNeeded: "nichts verlangt",
  byOption: (tier, option) => `${tier} (${option})`,
  meetsByOption: (tier, option) =>
    `Erfüllt die Anforderungen für ${tier} nach der Option ${option}.`,
  seats: (tier, count, whom, who, open) =>
    `${tier}, ${count} mit ${whom}: ${who}${open > 0 ? `; ${open} offen` : ""}.`,
  nobody: "niemand",
  needByMarket: (developed, developing) =>
    `${developed} im Industrieland oder ${developing} im Entwicklungsland`,
  met: "erfüllt",
  missing: (what) => `es fehlen ${what}`,
  dependsOnMarket: "hängt vom Markt ab",
  counted: (people) => `Gezählt: ${people}.`,
  countedNumber: (count) => `Gezählt: ${count}, als Zahl ohne Namen angegeben.`,
  nobodyCounted: "Niemand gezählt.",
  notCounted: (text, reason) => `Nicht gezählt: ${text} ${reason}.`,
  notListed: (texts) => `Nicht gezählt, weil diese Regeln sie nicht nennen: ${texts}.`,
  columnUsed: (field, used, others) =>
    `Mehrere Spalten passen zu ${field}: „${used}“ wurde verwendet, nicht ${others}.`,
  withoutCredential: (who) => `Nicht gezählt: ${who}, ohne Prüfung oder Assessment.`,
  paths: (exam, assessment) =>
    `${exam} mit Prüfungen, ${assessment} mit Assessments; beides wird nicht addiert.`,
  pathsMixed: (either) => `${either} mit Prüfungen oder Assessments.`,
  lenient: {
    mixedPaths: (tier) =>
      `Würden Prüfungen und Assessments addiert, wäre es ${tier}; diese Regeln tun das nicht.`,
    trackMeant: (tier, text, credential) =>
      `Ist mit ${text} „${credential}“ gemeint, wäre es ${tier}.`,
    developingMarket: (tier) =>
      `Ist es ein Entwicklungsland, wäre es ${tier}; ein unbekannter Markt gilt nie als solches.`,
  },
  source: (title, date) => `Regeln: ${title}${date ? `, ${date}` : ""}.`,
  fields: { partner: "Partner", market: "Markt", consumption: "Nutzung", people: "Personen" },
  outputHeaders: {
    tier: "Stufe",
    nextTier: "Nächste Stufe",
    consumptionGap: "Fehlende Nutzung",
    measureGap: (measure) => `${measure}: fehlt`,
    peopleGap: "Fehlende Personen",
    missingExams: "Fehlende Prüfungen",
    notes: "Hinweise",
  },
  requirementHeaders: ["Stufe", "Anforderung", "Markt", "Betrag", "Einheit", "Was zählt", "Quelle"],
  option: "Option",
  units: { Consumption: "US$", People: "Personen" },
  whatCounts: {
    consumption:
      "Azure-Nutzung der letzten 12 Monate von Kunden, bei denen der Partner Digital oder Transacting Partner of Record ist",
    people: (exams, assessments, mixPaths) =>
      `Eine der Prüfungen: ${exams}; oder eines der Assessments: ${assessments}. ${
        mixPaths ? "Eine Person auf einem der beiden Wege zählt." : "Beides wird nicht addiert."
      }`,
  },
};
