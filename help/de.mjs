const consumption =
  "Azure-Nutzung der letzten 12 Monate in US$, oder das einzige Maß Ihrer Regeln: eine Zahl.";
const market = "Industrieland oder Entwicklungsland; auch Developed oder Developing.";
const people =
  "Personenliste wie „Ana: 70-532; Ben: 13736“, oder die Zahl der Personen, die bestanden haben.";
const rules =
  "Eine Regeltabelle in der Form von PARTNER.RULES(); ohne Angabe gelten die eingebauten Regeln.";
const peopleTier =
  "Silver oder Gold; ohne Angabe die niedrigste Stufe, deren Personenanforderung nicht erfüllt ist.";

/** Everything that Excel and the help say of the functions in German. Names stay English: formulas are the same for everybody. */
export const de = {
  enums: { Tier: { Silver: "Die niedrigere Stufe.", Gold: "Die höhere Stufe." } },
  functions: {
    COMPETENCY_TIER: {
      description:
        "Die höchste Stufe, deren Anforderungen alle erfüllt sind: Gold, Silver oder None (keine).",
      parameters: { consumption, market, people, rules },
    },
    MISSING_EXAMS: {
      description:
        "Welche Prüfungen in Frage kommen und für wie viele weitere Personen; leer, wenn die Personenanforderung erfüllt ist.",
      parameters: { people, tier: peopleTier, rules },
    },
    PEOPLE_GAP: {
      description:
        "Wie viele Personen noch bestehen müssen, auf dem näheren der beiden Wege Prüfung und Assessment; 0, wenn erfüllt.",
      parameters: { people, tier: peopleTier, rules },
    },
    CONSUMPTION_GAP: {
      description:
        "Wie viel Azure-Nutzung für eine Stufe noch fehlt, in US$ auf den Cent genau; 0, wenn erfüllt.",
      parameters: {
        consumption,
        market,
        tier: "Silver oder Gold; ohne Angabe die niedrigste Stufe, deren Nutzungsanforderung nicht erfüllt ist.",
        rules,
      },
    },
    EXPLAIN_TIER: {
      description:
        "Warum ein Partner eine Stufe erfüllt oder nicht: jede Anforderung, wer womit gezählt wurde, und was warum nicht zählte.",
      parameters: {
        consumption,
        market,
        people,
        tier: "Silver oder Gold; ohne Angabe alle Stufen.",
        rules,
      },
    },
    MISSING_ASSESSMENTS: {
      description:
        "Welche Assessments in Frage kommen und für wie viele weitere Personen; leer, wenn die Personenanforderung erfüllt ist.",
      parameters: { people, tier: peopleTier, rules },
    },
    NEXT_STEPS: {
      description: "Alles, was für eine Stufe noch fehlt, in einer Zeile; leer, wenn nichts fehlt.",
      parameters: {
        consumption,
        market,
        people,
        tier: "Silver oder Gold; ohne Angabe die nächste Stufe über der heutigen.",
        rules,
      },
    },
    WAY_UP: {
      description:
        "Das Wenigste, das zu einer Stufe führt, ein Schritt je Zeile: der Betrag, der noch fehlt, dann mit Namen, wer was bestehen muss; leer, wenn nichts fehlt.",
      parameters: {
        consumption,
        market,
        people,
        tier: "Silver oder Gold; ohne Angabe die nächste Stufe über der heutigen.",
        rules,
      },
    },
    EVALUATE_PARTNERS: {
      description:
        "Bewertet eine ganze Partnerliste auf einmal: Stufe, nächste Stufe, Lücken, fehlende Prüfungen und Hinweise je Zeile.",
      parameters: {
        table:
          "Eine Partnerliste mit Kopfzeile; die Spalten werden an ihrer deutschen oder englischen Überschrift erkannt.",
        rules,
      },
    },
    COMPETENCY_CARD: {
      description:
        "Eine Karte für einen Partner: Die Zelle zeigt Partner und Stufe, die Karte alles Weitere; =A2.Tier liest ein Feld.",
      parameters: { partner: "Der Name des Partners.", consumption, market, people, rules },
    },
    REQUIREMENTS: {
      description: "Die Anforderungen einer Stufe oder aller Stufen als Tabelle mit Kopfzeile.",
      parameters: { tier: "Silver oder Gold; ohne Angabe alle Stufen.", rules },
    },
    CONSUMPTION_12M: {
      description:
        "Die Azure-Nutzung eines Partners in den 12 Monaten bis zu einem Stichtag, summiert aus einer Nutzungsliste.",
      parameters: {
        partner: "Der gefragte Partner oder mehrere: Kennung oder Name wie in der Nutzungsliste.",
        partners: "Die Spalte der Nutzungsliste mit den Partnern.",
        dates: "Die Spalte der Nutzungsliste mit dem Datum.",
        amounts:
          "Die Spalte der Nutzungsliste mit den Beträgen in US$; negative Beträge sind Gutschriften.",
        asOf: "Der letzte Tag, der zählt: ein Datum.",
        associations:
          "Die Spalte der Nutzungsliste mit der Zuordnung; mit ihr zählen nur Zeilen mit DPOR, POR und TPOR.",
        items:
          "Spalten, die sagen, worum es in einer Zeile geht, etwa Abonnement und Dienst: Zeilen, die nur in der Zuordnung verschieden sind, zählen einmal.",
      },
    },
    CERTIFIED_PEOPLE: {
      description:
        "Die Personenliste eines Partners, gebildet aus einer Liste, wer was bestanden hat; passt als people in die anderen Funktionen.",
      parameters: {
        partner: "Der gefragte Partner oder mehrere: Kennung oder Name wie in der Liste.",
        partners: "Die Spalte der Liste mit den Partnern.",
        people: "Die Spalte der Liste mit den Namen.",
        credentials: "Die Spalte der Liste mit den Prüfungen und Assessments.",
        statuses:
          "Die Spalte der Liste mit dem Status; mit ihr fallen nicht bestandene, abgelaufene und widerrufene Zeilen weg.",
        expires:
          "Die Spalte der Liste mit dem Ablaufdatum; mit ihr fallen Zeilen weg, die vor dem Stichtag abgelaufen sind.",
        asOf: "Der Tag, an dem die Nachweise gelten müssen: ein Datum. Nötig mit expires.",
        rules,
      },
    },
    RULES: {
      description:
        "Die eingebauten Regeln als Tabelle: kopieren, Beträge, Nachweise oder Stufen ändern und den anderen Funktionen geben.",
      parameters: {},
    },
  },
  returns: {
    COMPETENCY_TIER:
      "Gold, Silver oder None, in der Form der angegebenen Bereiche. Eine Zeile, in der nichts steht, ergibt einen leeren Text.",
    MISSING_EXAMS:
      "Wie viele weitere Personen auf dem Weg der Prüfungen fehlen, und welche Prüfungen zählen, in der Reihenfolge der Regeln. Bei Regeln, die in Group sagen, wer zählt, alle noch offenen Plätze. Leer, wenn die Personenanforderung auf einem der beiden Wege erfüllt ist.",
    MISSING_ASSESSMENTS:
      "Wie viele weitere Personen auf dem Weg der Assessments fehlen, und welche Assessments zählen. Leer, wenn die Personenanforderung auf einem der beiden Wege erfüllt ist.",
    PEOPLE_GAP: "Eine ganze Zahl von Personen; 0, wenn die Anforderung erfüllt ist.",
    CONSUMPTION_GAP:
      "US$ auf den Cent genau: nie 0, solange die Anforderung nicht erfüllt ist, sonst 0. Eine Zeile, in der nichts steht, ergibt einen leeren Text.",
    NEXT_STEPS:
      "Die Stufe und alles, was für sie noch fehlt, in einer Zeile. Leer, wenn nichts fehlt. Eine Zeile, in der nichts steht, ergibt einen leeren Text.",
    WAY_UP:
      "Ein Schritt je Zeile, nach unten: zuerst der Betrag, der noch fehlt, dann die wenigsten Nachweise, die jemand noch bestehen muss, Personen der Liste vor anderen. Jeder Nachweis eines Schritts ist recht. Ein leerer Text, wenn nichts fehlt. Bei Regeln, für die nicht alles durchprobiert werden kann, ein kurzer Weg und eine letzte Zeile, die das sagt. Bei Optionen nennt der erste Schritt die Option.",
    EXPLAIN_TIER:
      "Text aus mehreren Zeilen: die Stufe; jede Anforderung mit dem, was da ist und was nötig ist; wer womit gezählt wurde; was warum nicht zählte; die Quelle der Regeln. Mit „Textumbruch“ werden die Zeilen sichtbar.",
    COMPETENCY_CARD:
      "Ein Excel-Datentyp. Die Zelle zeigt Partner und Stufe, ihr Symbol öffnet die Karte; =A2.Tier oder =A2.[Consumption gap] liest ein Feld. Wo Excel keine Datentypen kennt, nur der Text.",
    EVALUATE_PARTNERS:
      "Eine Tabelle mit Kopfzeile: Stufe, nächste Stufe, was von jedem Maß der Regeln fehlt, fehlende Personen, fehlende Prüfungen und Hinweise. Sie hat eine Zeile je Zeile der Liste ab deren Kopfzeile und passt so daneben; Titelzeilen darüber werden übergangen. Was von einem unbekannten Markt abhängt, ist #NV. Eine Zeile, die nicht lesbar ist, nennt den Grund unter Notes und stört keine andere.",
    REQUIREMENTS:
      "Eine Tabelle mit Kopfzeile und einer Zeile je Anforderung: Stufe, Anforderung, Markt, Betrag, Einheit, was zählt, und die Quelle; davor die Option, wo es welche gibt.",
    CONSUMPTION_12M:
      "US$ für jeden gefragten Partner: die Summe seiner Zeilen, deren Datum nach demselben Tag des Vorjahrs und nicht nach dem Stichtag liegt, auf ein Millionstel Dollar. Negative Beträge sind Gutschriften. Ein Partner, den die Nutzungsliste nicht enthält, ergibt 0, ein leerer einen leeren Text. Exporte nennen dieselbe Nutzung einmal je Zuordnung: Mit associations und items zählen Zeilen, die in Partner, Tag, Betrag und items gleich und nur in der Zuordnung verschieden sind, einmal; Zeilen, die auch in der Zuordnung gleich sind, sind verschiedene Nutzung und zählen alle.",
    CERTIFIED_PEOPLE:
      "Eine Personenliste für jeden gefragten Partner, in der Reihenfolge des ersten Auftretens. Zeilen ohne Namen gelten als ein und dieselbe Person. Eine Zelle darf mehrere Nachweise enthalten, durch Semikolon oder Zeilenumbruch getrennt. Mit statuses zählen leere Zellen, bestanden, ja, x, WAHR, aktiv, angenommen, erreicht, zertifiziert und abgeschlossen; in einer Spalte, die eine 1 enthält, zählt nur 1. Ein Nachweis gilt bis zu seinem Ablaufdatum, dieses eingeschlossen. Ein Partner ohne Zeilen ergibt einen leeren Text.",
    RULES:
      "Eine Tabelle mit Kopfzeile: Stufe, Anforderung, Markt, Wert und Titel. Die Stufen steigen in der Reihenfolge, in der sie zuerst vorkommen. Kopieren Sie sie, fügen Sie sie als Werte ein, ändern Sie, was Sie möchten, und geben Sie den Bereich den anderen Funktionen als rules.",
  },
  errors: {
    consumption: [
      "#WERT!",
      "Die Nutzung ist WAHR oder FALSCH, oder Text, auch Text, der wie eine Zahl aussieht. Bei Regeln mit mehreren Maßen bitte EVALUATE_PARTNERS nehmen.",
    ],
    market: [
      "#WERT!",
      "Der Markt ist ein anderes Wort als die unter „Wie Zellen gelesen werden“ genannten.",
    ],
    marketNeeded: [
      "#NV",
      "Der Markt ist leer, und die Antwort hängt von ihm ab. Tragen Sie Industrieland oder Entwicklungsland ein.",
    ],
    people: [
      "#WERT!",
      "Die Zahl der Personen ist negativ, nicht ganz, als Text eingegeben oder die Nummer eines Nachweises.",
    ],
    tier: ["#WERT!", "Die Regeln haben keine Stufe dieses Namens."],
    rules: [
      "#WERT!",
      "Die Regeltabelle ist nicht lesbar. Die Meldung nennt die Zeile und den Fehler.",
    ],
    shapes: [
      "#WERT!",
      "Die Bereiche sind verschieden groß. Geben Sie gleich große Bereiche an oder einzelne Zellen, die zu jeder Größe passen.",
    ],
    onePartner: [
      "#WERT!",
      "Ein Bereich mit mehr als einer Zelle. Geben Sie einzelne Zellen an: ein Partner je Formel.",
    ],
    passedOn: [
      "unverändert",
      "Ein Fehler in einer Zelle kommt als derselbe Fehler zurück, nur für seine Zeile.",
    ],
    partnerError: [
      "unverändert",
      "Ein Fehler in der Zelle des Partners oder in einer Zeile, die zählen würde, kommt als derselbe Fehler zurück, nur für diesen Partner.",
    ],
    columnMissing: [
      "#WERT!",
      "Der Liste fehlt eine Spalte, die gebraucht wird. Die Meldung nennt sie.",
    ],
    asOf: ["#WERT!", "Der Stichtag ist kein Datum."],
    ledger: [
      "#WERT!",
      "Eine Zeile, die zählen würde, hat Text als Datum oder Betrag. Die Meldung nennt die Zeile.",
    ],
    ledgerTooLarge: ["#WERT!", "Die Beträge ergeben mehr, als eine Zelle fasst."],
    ledgerShapes: ["#WERT!", "Die Spalten sind verschieden lang."],
    status: [
      "#WERT!",
      "Ein Status ist weder ein Wort für bestanden noch eines für nicht bestanden. Die Meldung nennt die Zeile.",
    ],
    expiry: [
      "#WERT!",
      "Ein Ablaufdatum ist Text, der Stichtag ist kein Datum, oder zu Ablaufdaten fehlt er.",
    ],
    rosterTooLong: [
      "#WERT!",
      "Die Personenliste ist länger, als eine Zelle fasst (32.767 Zeichen).",
    ],
  },
  notes: {
    CONSUMPTION_12M:
      "Die ersten beiden Zeilen sind dieselben 9.000 US$, einmal je Zuordnung, und die dritte ist älter als ein Jahr. 42887 ist der 1. Juni 2017 und 42522 der 1. Juni 2016, wie Excel Tage zählt; im Blatt zeigen Sie auf Spalten.",
    CERTIFIED_PEOPLE: "Ben hat nicht bestanden und fällt deshalb weg.",
    COMPETENCY_CARD: "Die Karte enthält:",
  },
  /** Texts of the English examples that a German would type in German. */
  literals: {
    Developed: "Industrieland",
    Developing: "Entwicklungsland",
    Market: "Markt",
    Consumption: "Azure-Nutzung",
    People: "Personen",
    passed: "bestanden",
    failed: "nicht bestanden",
  },
};
