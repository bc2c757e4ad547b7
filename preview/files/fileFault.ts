export type FileFaultCode = "unknownType" | "unreadable" | "encrypted" | "tooLarge" | "empty";

/** Why a file could not be opened; words come from faultSentence. */
export class FileFault extends Error {
  constructor(
    readonly code: FileFaultCode,
    readonly fileName: string
  ) {
    super(faultSentence({ code, fileName }, "en"));
    this.name = "FileFault";
  }
}

const SENTENCES: Readonly<Record<FileFaultCode, { en: string; de: string }>> = {
  unknownType: {
    en: "“{file}” is not an .xlsx, .csv or .tsv file.",
    de: "„{file}“ ist keine .xlsx-, .csv- oder .tsv-Datei.",
  },
  unreadable: {
    en: "“{file}” could not be read: it is damaged or not what its name says.",
    de: "„{file}“ konnte nicht gelesen werden: Die Datei ist beschädigt oder nicht das, was ihr Name sagt.",
  },
  encrypted: {
    en: "“{file}” is protected by a password; remove the password in Excel, then open it here.",
    de: "„{file}“ ist durch ein Kennwort geschützt; entfernen Sie es in Excel und öffnen Sie die Datei dann hier.",
  },
  tooLarge: {
    en: "“{file}” is too large for the preview, which takes up to 40 MB and 2 million cells.",
    de: "„{file}“ ist zu groß für die Vorschau, die bis zu 40 MB und 2 Millionen Zellen aufnimmt.",
  },
  empty: {
    en: "“{file}” is empty.",
    de: "„{file}“ ist leer.",
  },
};

/** One plain sentence for the user. */
export function faultSentence(
  { code, fileName }: { code: FileFaultCode; fileName: string },
  language: "en" | "de"
): string {
  return SENTENCES[code][language].replace("{file}", () => fileName);
}
