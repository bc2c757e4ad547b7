/** What the preview reads of the add-in's functions.json. */
export interface FunctionParameter {
  name: string;
  description?: string;
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
export async function loadFunctions(url: string): Promise<readonly FunctionMetadata[]> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} answers ${response.status}.`);
  const metadata = (await response.json()) as { functions?: readonly FunctionMetadata[] };
  return metadata.functions ?? [];
}
