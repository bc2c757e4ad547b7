/** The help page in German, apart from the functions. Paragraphs may hold `code` between backticks. */
export const page = {
  lang: "de",
  locale: "de-DE",
  prefix: "de-",
  name: "Deutsch",
  title: "Partnerkompetenz für Excel",
  lead: "Zeigt, welche Kompetenzstufe jeder Partner in Ihrer Arbeitsmappe erfüllt, warum, und was noch fehlt.",
  contents: "Auf dieser Seite",
  start: [
    "**Partner prüfen** auf der Registerkarte Start öffnet den Aufgabenbereich: Klicken Sie auf die Zeile eines Partners, um seine Stufe, die Gründe und das Fehlende zu sehen; **Zeilen zeigen** führt jede Zeile dahinter auf einem Blatt auf. **Auswerten** schreibt dasselbe für alle Partner in neue Spalten. Die Funktionen unten tun es in Zellen: Geben Sie `=PARTNER.` ein, um sie zu sehen.",
    "Alles wird auf Ihrem Rechner aus dem ermittelt, was im Blatt steht. Das Add-In sendet nichts davon weiter.",
  ],
  rules: {
    title: "Die Regeln",
    source: (title, date) => `${title}, wie Microsofts Partnerseite sie am ${date} angab.`,
    intro: "Eine Stufe ist erreicht, wenn alle ihre Anforderungen erfüllt sind.",
    headers: ["Stufe", "Anforderung", "Mindestens"],
    words: {
      Consumption: "Azure-Nutzung, letzte 12 Monate",
      People: "Personen, die bestanden haben",
      Developed: "in einem Industrieland",
      Developing: "in einem Entwicklungsland",
      Any: "in jedem Markt",
    },
    amount: { Consumption: (amount) => `${amount}\u00a0US$`, People: (amount) => amount },
    exams: "Prüfungen",
    assessments: "Assessments",
    points: [
      "Nutzung zählt nur von Kunden, bei denen der Partner Digital Partner of Record oder Transacting Partner of Record ist.",
      "Personen bestehen eine der Prüfungen oder eines der Assessments. Beide Gruppen werden nicht addiert: Eine Person mit Prüfung und eine mit Assessment sind keine zwei.",
      "Eine Person zählt einmal, gleich wie viel sie bestanden hat. Zwei Personen dürfen dieselbe Prüfung bestehen.",
      "Beträge werden verglichen, wie sie sind, und nie gerundet.",
      "Ein bloßes MCSA nennt keinen Schwerpunkt und zählt nicht. Andere Nachweise wie 70-535 oder AZ-104 sind kein Fehler und zählen nicht.",
      "Wer die Anforderungen erfüllt, hält die Kompetenz noch nicht: Es folgen eine Gebühr und eine Registrierung.",
      "Andere Regeln: Geben Sie `=PARTNER.RULES()` ein, kopieren Sie das Ergebnis als Werte, ändern Sie es, und geben Sie den Bereich den Funktionen als `rules`; siehe „Eigene Regeln schreiben“.",
    ],
  },
  cells: {
    title: "Wie Zellen gelesen werden",
    intro:
      "Jedes Argument nimmt eine Zelle oder einen Bereich. Ein Bereich wird Zelle für Zelle gelesen, und das Ergebnis läuft in seiner Form über; eine Zelle passt zu jeder Form. Eine fehlerhafte Zeile gibt ihren eigenen Fehler und stört die anderen nicht; Excel 2021 und 2024 zeigen ihn unter mehreren Zellen als Text.",
    headers: ["Zelle", "Wie sie gelesen wird"],
    rows: [
      [
        "Nutzung",
        "Eine Zahl. Leer ist 0, ein Betrag unter 0 auch. Text ist ein Fehler, auch Text, der wie eine Zahl aussieht: 15.000 ist in Berlin fünfzehntausend und in Boston fünfzehn.",
      ],
      [
        "Markt",
        "`Industrieland` oder `Entwicklungsland`; auch Industrieländer, Entwicklungsländer, Developed, Developing, Developed market(s), Developing market(s) und Emerging, in beliebiger Schreibung. Leer ist unbekannt.",
      ],
      [
        "Personen",
        "Eine Personenliste oder eine ganze Zahl: so viele Personen, von denen jede zu jeder Anforderung passt. Leer ist niemand. Die Nummer eines Nachweises als Zahl (70532) oder eine Zahl als Text ist ein Fehler: Es ist nicht klar, was gemeint ist.",
      ],
      [
        "Stufe",
        "`Silver` oder `Gold`, oder eine Stufe Ihrer eigenen Regeln, in beliebiger Groß- und Kleinschreibung.",
      ],
      ["Ein Fehler", "Kommt für seine Zeile als derselbe Fehler zurück."],
      [
        "Ein Excel-Datentyp",
        "Sein Wert zählt; bei einer Entität wie COMPETENCY_CARD der Text, den sie zeigt.",
      ],
    ],
    afterwards:
      "Eine Zeile, in der nichts steht, also weder Nutzung noch Markt noch Personen, ergibt einen leeren Text.",
  },
  roster: {
    title: "Wie eine Personenliste aussieht",
    paragraphs: [
      "Personen werden durch ein Semikolon oder einen Zeilenumbruch getrennt. Jede ist ein Name, ein Doppelpunkt und Nachweise, durch Kommas getrennt:",
    ],
    example: "Ana Silva: 70-532, 70-533; Ben Ito: MCSA: Linux on Azure",
    points: [
      "Ohne Namen ist es jemand Unbenanntes; jeder Eintrag ohne Namen ist eine andere Person.",
      "Derselbe Name zweimal ist eine Person; Groß- und Kleinschreibung und Leerzeichen spielen keine Rolle. Ein Name darf ein Komma enthalten: `Silva, Ana: 70-532`.",
      "Eine Prüfung schreibt man `70-532`, `70 532`, `70532`, `Prüfung 70-532` oder mit ihrem Titel; ein Assessment `13736`, `Assessment 13736` oder mit seinem Titel, auch auf Englisch.",
      "`PARTNER.CERTIFIED_PEOPLE` bildet Personenlisten aus einer Liste mit einer Zeile je bestandener Prüfung.",
    ],
  },
  errors: {
    title: "Wenn eine Zelle einen Fehler zeigt",
    headers: ["Sie zeigt", "Warum, und was zu tun ist"],
    rows: [
      [
        "`#NV`",
        "Der Markt ist leer, und die Antwort hängt von ihm ab: Der Betrag reicht in einem Entwicklungsland, in einem Industrieland nicht. Ein unbekannter Markt gilt nie als Entwicklungsland. Tragen Sie Industrieland oder Entwicklungsland ein. Wo jeder Markt dieselbe Antwort ergibt, erhalten Sie die Antwort.",
      ],
      [
        "`#WERT!`",
        "Eine Zelle ist nicht lesbar. `PARTNER.EXPLAIN_TIER` sagt, welche und warum; der Aufgabenbereich ebenso, wenn Sie auf die Zeile klicken.",
      ],
      [
        "`#NAME?`",
        "Die Funktionen sind nicht geladen. Wählen Sie einmal Partner prüfen auf der Registerkarte Start.",
      ],
      [
        "`#ÜBERLAUF!`",
        "Wo das Ergebnis hingehört, steht schon etwas, oder die Formel steht in einer Tabelle, wo nichts überlaufen kann. Schaffen Sie Platz, oder nehmen Sie eine Formel je Zeile.",
      ],
      [
        "`#BUSY!`",
        "Viele einzelne Formeln werden gerade berechnet. Eine Formel auf einen ganzen Bereich ist weit schneller als eine je Zeile.",
      ],
    ],
  },
  "own-rules": {
    title: "Eigene Regeln schreiben",
    paragraphs: [
      "Eine Regeltabelle ist ein Bereich wie jeder andere. Fügen Sie ein Blatt namens Regeln ein, lassen Sie `=PARTNER.RULES()` in A1 überlaufen, kopieren Sie das Ergebnis und fügen Sie es dort als Werte ein. Ändern Sie, was Sie möchten, und geben Sie den Bereich jeder Funktion als letztes Argument. Die Kopfzeile bleibt; ihre Spalten dürfen in jeder Reihenfolge stehen, und eigene Spalten daneben.",
      "Die Wörter der Tabelle sind in jeder Sprache englisch. Die Stufen steigen in der Reihenfolge, in der sie zuerst vorkommen. Eine Stufe ist erreicht, wenn alle ihre Zeilen erfüllt sind.",
      "Sie müssen nicht mit einem leeren Blatt beginnen: Die Registerkarte **Regeln** des Aufgabenbereichs hat eine Bibliothek mit 26 fertigen Tabellen. Suchen Sie eine, lesen Sie, was sie verlangt und welche Sätze ihrer Quelle zweifelhaft sind, und drücken Sie **In neues Blatt einfügen**. Während Sie tippen, prüft die Registerkarte jede Regeltabelle der Arbeitsmappe und führt zu jeder Zelle, die zu berichtigen ist.",
      "Im Aufgabenbereich wählen Sie unter **Bewerten**, **Regeln** Ihre Tabelle für eine Liste: **Partner prüfen** und **Auswerten** urteilen dann nach ihr. Jedes Maß ist eine Spalte der Liste mit seinem Namen als Überschrift; unter **Maße** weisen Sie ihm jede andere zu. Ist eine Regeltabelle nicht lesbar, steht dort jeder Fehler mit seiner Zelle. Live-Formeln nehmen Tabellen mit höchstens einem Maß; `PARTNER.EVALUATE_PARTNERS` nimmt alle.",
    ],
    requirements: {
      headers: ["Requirement", "Was die Zeile sagt"],
      rows: [
        [
          "`Consumption` oder ein eigener Name",
          "Ein Maß: Value ist der Mindestbetrag. Eine Partnerliste hat eine Spalte dieses Namens. WAHR als Value macht es zum Status; ihn erfüllen WAHR, ja, yes oder x.",
        ],
        [
          "`People`",
          "So viele verschiedene Personen, von denen jede zu dem passt, was unter Group steht. Ohne Spalte Group: so viele mit Prüfungen oder so viele mit Assessments.",
        ],
        [
          "`other People`",
          "So viele weitere, die keinen Platz der Zeilen darüber einnehmen, zu denen sie gehören.",
        ],
        ["`or People`", "Ein anderer Weg, die Zeile mit Personen darüber zu erfüllen."],
        [
          "`Exam`, `Assessment`, `Credential`",
          "Was man besteht: Value ist die Nummer, Title der Name, und Group nennt die Gruppen, zu denen der Nachweis gehört, durch Semikolon getrennt. Tier ist Any.",
        ],
        [
          "`Mix paths`",
          "WAHR addiert Personen mit Prüfungen und Personen mit Assessments. Nur für Tabellen ohne Ausdrücke.",
        ],
      ],
    },
    expressions: {
      headers: ["Group einer Zeile People", "Wer passt"],
      rows: [
        ["`Sales`", "Wer irgendeinen Nachweis der Gruppe Sales hat"],
        ["`2 of Sales`", "Wer mindestens zwei davon hat"],
        ["`all of Sales`", "Wer alle hat"],
        ["`Sales and 14354`", "Wer beides hat: einen der Gruppe und den Nachweis dieser Nummer"],
        [
          "`Sales or Admin and Agile`",
          "Wer einen von Sales hat oder je einen der beiden anderen: and bindet stärker als or",
        ],
      ],
    },
    sheet: "Regeln",
    table: "Regeltabelle",
    place: (range) => `Die Regeln, in \`${range}\`:`,
    examples: [
      [
        "Andere Beträge, andere Prüfungen",
        "Die eingebaute Tabelle mit geänderten Zahlen und anderen Nachweisen.",
      ],
      [
        "Eigene Maße und Stufen",
        "Zwei Beträge und ein Status. Regeln mit mehreren Maßen sind für ganze Listen, in denen jedes Maß seine Spalte hat. Nach Personen wird hier nicht gefragt, also braucht die Liste keine.",
      ],
      [
        "Was eine Person haben muss",
        "Eine Person hat zwei von drei Prüfungen und dazu das Assessment. Ana und Ben zusammen genügen nicht: Ein Ausdruck gilt für eine Person.",
      ],
      [
        "Drei Rollen, verschiedene Personen",
        "Niemand nimmt zwei Plätze ein, also füllen drei Personen keine vier. Sie werden so gesetzt, dass möglichst viele Plätze besetzt sind; Ana könnte auch technisch zählen und zählt für den Verkauf.",
      ],
      [
        "Zwei derselben vier",
        "Vier in der Verwaltung, von denen zwei auch agil sind. Eine zweite Zeile People darf nach denselben Personen noch einmal fragen; mit Agile allein könnte es jemand anderes sein.",
      ],
      [
        "Zwei Optionen",
        "Zeilen mit einer Option gehören nur zu ihr, Zeilen ohne zu allen. Eine Option genügt, und die Erklärung nennt sie.",
      ],
    ],
    afterwards:
      "Ist die Tabelle nicht lesbar, sagt die Formel, welche Zeile wie zu ändern ist. `=PARTNER.REQUIREMENTS(;rules)`, mit Ihrem Bereich an der Stelle von rules, listet auf, was die Tabelle verlangt, damit Sie es noch einmal lesen können.",
  },
  functions: {
    title: "Funktionen",
    intro:
      "In den Beispielen stehen die Daten in der Formel, damit Sie sie in eine Zelle einfügen können. In Ihrem Blatt zeigen Sie stattdessen auf Zellen und Bereiche. Ergebnisse sind in jeder Sprache englisch, damit eine Formel allen Kolleginnen und Kollegen dasselbe ergibt.",
    parameters: "Argumente",
    parameterHeaders: ["Argument", "Was es ist"],
    optional: "optional",
    none: "Keine.",
    returns: "Rückgabe",
    errors: "Fehler",
    errorHeaders: ["Fehler", "Wann"],
    noErrors: "Keine.",
    example: "Beispiel",
    result: "Ergebnis",
    cardHeaders: ["Feld", "Wert"],
    more: "Es folgen weitere Zeilen.",
    true: "WAHR",
    false: "FALSCH",
  },
  privacy: {
    title: "Datenschutz und Lizenz",
    paragraphs: [
      "Das Add-In arbeitet in Ihrer Arbeitsmappe. Es sendet nichts, führt kein Konto und sammelt nichts; außer den eigenen Dateien lädt es nur Office.js, von Microsoft. Ihre Angaben zu einer Partnerliste merkt sich die Arbeitsmappe selbst.",
      "Es ist freie Software unter der MIT-Lizenz: Sie dürfen es nutzen, ändern und weitergeben; eine Gewährleistung gibt es nicht. Die geprüften Anforderungen zu erfüllen ist nicht dasselbe, wie eine Kompetenz zu besitzen.",
    ],
  },
  support: {
    title: "Hilfe",
    paragraphs: [
      "Wenn etwas falsch aussieht, klicken Sie bei geöffnetem Aufgabenbereich auf die Zeile des Partners, oder setzen Sie `PARTNER.EXPLAIN_TIER` daneben: Beide sagen vollständig, wie die Antwort zustande kommt.",
      "**Dieses Excel prüfen…** am Ende von **Bewerten** im Aufgabenbereich probiert in bis zu einer Minute aus, worauf sich das Add-In verlässt: Texte und Daten, Funktionen, Tabellen, Filter und mehr. Es tut das auf einem eigenen, ausgeblendeten Blatt und entfernt es wieder, auch wenn Sie abbrechen; Ihre Zellen bleiben, wie sie sind. Der Bericht sagt, was in Ihrem Excel anders ist und was das für Sie heißt. Rückgängig von Excel reicht vielleicht nicht hinter eine Prüfung zurück. Ein Blatt, das übrig bleibt, weil Excel währenddessen geschlossen wurde, verschwindet, wenn der Aufgabenbereich später wieder geöffnet wird, oder mit der nächsten Prüfung.",
      "Hilft das nicht, fragen Sie die Person oder Firma, von der Sie dieses Add-In haben. Nennen Sie die Formel, was sie zeigt, was Sie erwartet haben, die Version unten und die Version von Excel (Datei, Konto); am besten legen Sie den Bericht von **Dieses Excel prüfen…** bei, den **Bericht kopieren** in die Zwischenablage legt. Er enthält nichts aus Ihrer Arbeitsmappe. Lassen Sie Namen und Beträge weg, die andere nicht sehen dürfen.",
    ],
    version: (version) => `Version ${version}`,
  },
  top: "Nach oben",
};
