import type { SelfCheckWords } from "./selfCheck";
import { checksDe } from "./selfCheckChecks.de";

export const selfCheckDe: SelfCheckWords = {
  what: "Das Add-In fügt dieser Arbeitsmappe ein ausgeblendetes Blatt hinzu, probiert dort aus, worauf es sich verlässt, und entfernt das Blatt wieder. Ihre Zellen bleiben, wie sie sind. Es dauert bis zu einer Minute, und Sie können jederzeit abbrechen. Danach reicht Rückgängig von Excel vielleicht nicht mehr zu dem zurück, was Sie zuvor getan haben.",
  go: "Prüfen",
  cancel: "Abbrechen",
  close: "Schließen",
  copy: "Bericht kopieren",
  copied: "Der Bericht ist in der Zwischenablage.",
  notCopied: "Kopieren ist hier nicht erlaubt. Markieren Sie den Bericht und drücken Sie Strg+C.",
  running: "Dieses Excel wird geprüft…",
  progress: (done, total) => `${done} von ${total} Prüfungen`,
  cancelling: "Das Blatt wird entfernt…",
  failed: "Dieses Excel wurde nicht geprüft",
  summary: (asAssumed, differs, notPossible) =>
    `${asAssumed} wie angenommen, ${differs} anders, ${notPossible} hier nicht prüfbar.`,
  allFine: "Alles ist so, wie es das Add-In annimmt.",
  others: "Wie angenommen",
  columns: { check: "Prüfung", result: "Ergebnis" },
  outcomes: {
    asAssumed: "Wie angenommen",
    differs: "Anders",
    notPossible: "Hier nicht prüfbar",
  },
  seen: (what) => `Gesehen: ${what}`,
  checks: checksDe,
};
