import type { Language } from "../pageWords";

/** What the preview reads of the add-in's functions.json. */
export interface FunctionParameter {
  name: string;
  description?: string;
  type?: string;
  dimensionality?: string;
  optional?: boolean;
  repeating?: boolean;
}

export interface FunctionMetadata {
  id: string;
  name: string;
  description?: string;
  parameters: readonly FunctionParameter[];
}

/** The descriptions of the add-in's functions, as Excel reads them when it loads the add-in. */
export async function loadFunctions(
  addin: URL,
  language: Language
): Promise<readonly FunctionMetadata[]> {
  const file = language === "de" ? "functions.de-DE.json" : "functions.json";
  const metadata = JSON.parse(await load(new URL(file, addin))) as {
    functions?: readonly FunctionMetadata[];
  };
  return metadata.functions ?? [];
}

/** The namespace of the functions, as Excel reads it in the add-in's manifest. */
export async function loadNamespace(addin: URL): Promise<string> {
  const url = new URL("manifest.xml", addin);
  const manifest = new DOMParser().parseFromString(await load(url), "text/xml");
  const found = manifest.querySelector("[id='Functions.Namespace']")?.getAttribute("DefaultValue");
  if (!found) throw new Error(`${url.href} names no namespace of functions.`);
  return found;
}

async function load(url: URL): Promise<string> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url.href} answers ${response.status}.`);
  return response.text();
}
