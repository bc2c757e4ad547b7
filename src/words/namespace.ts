import addin from "./namespace.json";

/**
 * The namespace of the custom functions, as in PARTNER.RULES(). This is its one place: manifest, metadata, help and
 * README are made from it, and `ADDIN_NAMESPACE=CONTOSO npm run build` puts another in.
 */
export const NAMESPACE: string = addin.namespace;
