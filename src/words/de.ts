import type { Catalogue } from "./catalogue";
import { NAMESPACE } from "./namespace";

const person = (count: number): string =>
  count === 1 ? "1 weitere Person" : `${count} weitere Personen`;

export const de: Catalogue = {
  locale: "de-DE",
  faults: {
    cellError: ({ error }) => `Die Zelle enthält den Fehler ${error}; bitte zuerst dort beheben.`,
    consumptionText: ({ value }) =>
      `Die Nutzung ist der Text „${value}“; bitte als Zahl in US-Dollar eingeben.`,
    consumptionNegative: ({ value }) => `Die Nutzung ist ${value}; sie muss 0 oder mehr sein.`,
    consumptionType: ({ value }) =>
      `Die Nutzung ist ${value}; sie muss eine Zahl in US-Dollar sein.`,
    marketUnknownWord: ({ value }) =>
      `„${value}“ ist kein Markt; bitte Industrieland oder Entwicklungsland eintragen.`,
    marketType: ({ value }) =>
      `Der Markt ist ${value}; bitte Industrieland oder Entwicklungsland eintragen.`,
    marketNeeded: () =>
      "Die Antwort hängt vom Markt ab; bitte Industrieland oder Entwicklungsland eintragen.",
    peopleNotWhole: ({ value }) =>
      `Personen ist ${value}; bitte eine ganze Zahl ab 0 oder eine Liste mit Namen und Prüfungen eintragen.`,
    peopleType: ({ value }) =>
      `Personen ist ${value}; bitte eine ganze Zahl oder eine Liste wie „Ana: 70-532; Ben: 70-533“ eintragen.`,
    tierUnknown: ({ value, tiers }) =>
      `„${value}“ ist keine Stufe dieser Regeln; möglich sind: ${tiers}.`,
    shapesDiffer: () =>
      "Die Bereiche sind verschieden groß; bitte gleich große Bereiche oder einzelne Zellen angeben.",
    asOfNoDate: ({ value }) =>
      `Der Stichtag „${value}“ ist kein Datum; bitte ein Datum angeben, etwa DATUM(2017;7;7).`,
    ledgerDate: ({ row, value }) =>
      `Zeile ${row} der Nutzungsliste: „${value}“ ist kein Datum; bitte als Datum eingeben.`,
    ledgerAmount: ({ row, value }) =>
      `Zeile ${row} der Nutzungsliste: „${value}“ ist keine Zahl; bitte als Zahl eingeben.`,
    ledgerTooLarge: () =>
      "Die Beträge der Nutzungsliste ergeben mehr, als eine Zelle fasst; bitte den größten berichtigen.",
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
    rulesRequirement: ({ row, value }) =>
      `Zeile ${row} der Regeln: „${value}“ ist keine Anforderung; möglich sind Consumption, People, Exam, Assessment und Mix paths.`,
    rulesAmount: ({ row, value }) =>
      `Zeile ${row} der Regeln: der Betrag „${value}“ muss eine Zahl ab 0 sein.`,
    rulesPeople: ({ row, value }) =>
      `Zeile ${row} der Regeln: die Personenzahl „${value}“ muss eine ganze Zahl ab 0 sein.`,
    rulesMarket: ({ row, value }) =>
      `Zeile ${row} der Regeln: der Markt „${value}“ muss Developed, Developing oder Any sein.`,
    rulesMarketAny: ({ row, value }) =>
      `Zeile ${row} der Regeln: der Markt „${value}“ muss hier Any sein.`,
    rulesMarketTwice: ({ row, value }) =>
      `Zeile ${row} der Regeln: ${value} hat für diesen Markt schon einen Betrag.`,
    rulesPeopleTwice: ({ row, value }) =>
      `Zeile ${row} der Regeln: ${value} hat schon eine Personenzahl.`,
    rulesTierName: ({ row, value }) =>
      `Zeile ${row} der Regeln: „${value}“ kann keine Stufe heißen; bitte anders nennen.`,
    rulesTierAny: ({ row, value }) =>
      `Zeile ${row} der Regeln: statt der Stufe „${value}“ muss hier Any stehen; Nachweise gelten für alle Stufen.`,
    rulesCredential: ({ row }) =>
      `Zeile ${row} der Regeln: der Wert muss die Nummer einer Prüfung oder eines Assessments sein.`,
    rulesCredentialTwice: ({ row, value }) =>
      `Zeile ${row} der Regeln: ${value} steht zweimal da; bitte einmal entfernen.`,
    rulesCredentialBoth: ({ row, value }) =>
      `Zeile ${row} der Regeln: ${value} ist Prüfung und Assessment; bitte eines entfernen.`,
    rulesMix: ({ row }) =>
      `Zeile ${row} der Regeln: Mix paths muss TRUE oder FALSE sein und darf nur einmal dastehen.`,
    rulesNoConsumption: ({ row, value }) =>
      `Zeile ${row} der Regeln: ${value} braucht eine Nutzung für jeden Markt; bitte eine Zeile mit Any oder beide Märkte ergänzen.`,
    rulesNoPeople: ({ row, value }) =>
      `Zeile ${row} der Regeln: ${value} braucht eine Zeile People; bitte ergänzen.`,
    rulesNoTiers: () =>
      "Die Regeltabelle nennt keine Stufe; bitte Zeilen mit Consumption und People ergänzen.",
  },
  uncounted: {
    bareMcsa: () =>
      "nennt keinen Schwerpunkt; ist „MCSA: Linux on Azure“ gemeint, bitte so schreiben",
    titleDiffers: () =>
      "beginnt mit einer gelisteten Nummer, aber ein anderer Titel folgt; bitte nur die Nummer schreiben",
    notListed: () => "gehört nicht zu den Prüfungen und Assessments dieser Regeln",
  },
  none: "Keine",
  undetermined: "Nicht bestimmbar",
  usd: (amount) => `${amount}\u00a0US$`,
  or: "oder",
  somebody: "jemand ohne Namen",
  morePeople: (count, credentials) => `${person(count)}: ${credentials}`,
  moreConsumption: (amount) => `${amount} mehr Nutzung`,
  moreConsumptionByMarket: (developed, developing) =>
    `mehr Nutzung: ${developed} im Industrieland, ${developing} im Entwicklungsland`,
  orAssessments: (count, credentials) =>
    `(oder ${person(count)} mit einem der Assessments ${credentials})`,
  nextSteps: (tier, steps) => `${tier}: ${steps}`,
  meets: (tier) => `Erfüllt die Anforderungen für ${tier}.`,
  meetsNone: "Erfüllt noch die Anforderungen keiner Stufe.",
  cannotDetermine: (reason) => `Nicht bestimmbar: ${reason}`,
  tierByMarket: (developed, developing) =>
    `Im Industrieland: ${developed}. Im Entwicklungsland: ${developing}.`,
  requirementConsumption: (have, need, outcome) => `Nutzung ${have}, nötig ${need} (${outcome})`,
  requirementPeople: (have, need, outcome) => `Personen ${have}, nötig ${need} (${outcome})`,
  needByMarket: (developed, developing) =>
    `${developed} im Industrieland oder ${developing} im Entwicklungsland`,
  met: "erfüllt",
  missing: (what) => `es fehlen ${what}`,
  dependsOnMarket: "hängt vom Markt ab",
  counted: (people) => `Gezählt: ${people}.`,
  countedNumber: (count) => `Gezählt: ${count}, als Zahl ohne Namen angegeben.`,
  looksLikeKey: (key) =>
    `${key} wurde als Anzahl gelesen; ist es ein Nachweis, bitte „Ana: ${key}“ schreiben.`,
  nobodyCounted: "Niemand gezählt.",
  notCounted: (text, reason) => `Nicht gezählt: ${text} ${reason}.`,
  withoutCredential: (who) => `Nicht gezählt: ${who}, ohne Prüfung oder Assessment.`,
  paths: (exam, assessment) =>
    `${exam} mit Prüfungen, ${assessment} mit Assessments; beides wird nicht addiert.`,
  pathsMixed: (either) => `${either} mit Prüfungen oder Assessments.`,
  lenient: {
    mixedPaths: (tier) =>
      `Würden Prüfungen und Assessments addiert, wäre es ${tier}; diese Regeln tun das nicht.`,
    mcsaIsLinux: (tier) => `Ist mit MCSA „MCSA: Linux on Azure“ gemeint, wäre es ${tier}.`,
    developingMarket: (tier) =>
      `Ist es ein Entwicklungsland, wäre es ${tier}; ein unbekannter Markt gilt nie als solches.`,
  },
  source: (title, date) => `Regeln: ${title}${date ? `, ${date}` : ""}.`,
  fields: { partner: "Partner", market: "Markt", consumption: "Nutzung", people: "Personen" },
  outputHeaders: [
    "Stufe",
    "Nächste Stufe",
    "Fehlende Nutzung",
    "Fehlende Personen",
    "Fehlende Prüfungen",
    "Hinweise",
  ],
  requirementHeaders: ["Stufe", "Anforderung", "Markt", "Betrag", "Einheit", "Was zählt", "Quelle"],
  units: { Consumption: "US$, letzte 12 Monate", People: "Personen mit Nachweis" },
  whatCounts: {
    consumption:
      "Azure-Nutzung von Kunden, bei denen der Partner Digital oder Transacting Partner of Record ist",
    people: (exams, assessments, mixPaths) =>
      `Eine der Prüfungen: ${exams}; oder eines der Assessments: ${assessments}. ${
        mixPaths ? "Eine Person auf einem der beiden Wege zählt." : "Beides wird nicht addiert."
      }`,
  },
};
